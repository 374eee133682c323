import type { Language } from '../../domain/explain/language.ts';
import { PARAMETER_NAMES } from '../../domain/explain/parameter-name.ts';
import { PARAMETER_UNITS } from '../../domain/policies/parameter-units.ts';
import type { ParameterName, PolicyParameters } from '../../domain/policies/policy.ts';
import type { PolicyVersion } from '../../domain/policies/policy-version.ts';

/** A version as the API tells it: who answers for it, and every parameter with its unit and where it comes from. */
export function policyBody(version: PolicyVersion, language: Language) {
  const { policy, digest, status } = version;
  return {
    ...{ id: policy.id, pool: policy.poolId, status, effectiveFrom: policy.effectiveFrom, digest },
    ...(status === 'shipped' ? NOBODY : actsOf(version)),
    parameters: parametersBody(policy.parameters, language),
  };
}

const NOBODY = { basedOn: null, proposedBy: null, proposedAt: null, confirmedBy: null, confirmedAt: null };

function actsOf(version: Exclude<PolicyVersion, { status: 'shipped' }>) {
  const { basedOn, proposal } = version;
  const confirmation = version.status === 'confirmed' ? version.confirmation : null;
  return {
    ...{ basedOn, proposedBy: proposal.actor, proposedAt: proposal.at },
    ...{ confirmedBy: confirmation?.actor ?? null, confirmedAt: confirmation?.at ?? null },
  };
}

function parametersBody(parameters: PolicyParameters, language: Language) {
  const names = Object.keys(PARAMETER_UNITS) as ParameterName[];
  return Object.fromEntries(
    names.map((name) => {
      const { value, basis, clause } = parameters[name];
      const told = { name: PARAMETER_NAMES[name][language], value, unit: PARAMETER_UNITS[name] };
      return [name, { ...told, basis, clause: clause[language] }];
    }),
  );
}
