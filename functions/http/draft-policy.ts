import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { policyFaultText } from '../../domain/explain/policy-fault-text.ts';
import { KIND_OF_POOL } from '../../domain/exposures/exposure-kind.ts';
import { PARAMETER_UNITS } from '../../domain/policies/parameter-units.ts';
import type { Policy, PolicyParameters, PolicyVersionId } from '../../domain/policies/policy.ts';
import type { PolicyFault } from '../../domain/policies/policy-fault.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { readPolicyVersion } from '../store/policy-versions.ts';
import type { Platform } from './platform.ts';
import type { FieldError, Problem } from './problem.ts';

/** Some parameters changed from a version, or all of them spelt out. */
export type PolicyDraft = {
  readonly id: PolicyVersionId;
  readonly poolId: PoolId;
  readonly effectiveFrom: LocalDate;
  readonly basedOn: string | undefined;
  readonly parameters: { readonly [Name in keyof PolicyParameters]?: PolicyParameters[Name] | undefined };
};

export type DraftedPolicy = { readonly policy: Policy; readonly basedOn: PolicyVersionId | null };

/**
 * The whole policy that a draft comes to, not yet judged. `pointer` is where in the body the draft stands. A draft is
 * based on a version that can no longer change, so that it stays plain what was changed.
 */
export async function draftPolicy(
  { basedOn, ...draft }: PolicyDraft,
  pointer: string,
  { store, sha256 }: Platform,
): Promise<DraftedPolicy | Problem> {
  const base = basedOn === undefined ? null : await readPolicyVersion(store, basedOn, sha256);
  if (basedOn !== undefined) {
    if (base?.policy.poolId !== draft.poolId)
      return wrong({ pointer: `${pointer}/basedOn`, code: 'policy.not-found' });
    if (base.status === 'proposed')
      return wrong({ pointer: `${pointer}/basedOn`, code: 'policy.not-confirmed' });
  }
  const parameters = { ...base?.policy.parameters, ...draft.parameters };
  const missing = Object.keys(PARAMETER_UNITS).filter((name) => !(name in parameters));
  if (missing.length > 0) {
    return wrong(
      ...missing.map((name) => ({ pointer: `${pointer}/parameters/${name}`, code: 'field.missing' })),
    );
  }
  const policy: Policy = {
    ...draft,
    exposureKind: KIND_OF_POOL[draft.poolId],
    parameters: parameters as PolicyParameters,
  };
  return { policy, basedOn: base?.policy.id ?? null };
}

/** Every fault of a policy, told as the rules that it breaks. */
export function incoherent(faults: readonly PolicyFault[]): Problem {
  const refusals = faults.map((fault) => {
    const { code, ...figures } = fault;
    return { code, figures, text: (language: 'zh' | 'en') => policyFaultText(fault, language) };
  });
  return { problem: 'policy.incoherent', refusals };
}

function wrong(...errors: readonly FieldError[]): Problem {
  return { problem: 'request.invalid', errors };
}
