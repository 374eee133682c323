import { effectiveTo } from '../../domain/policies/effective-to.ts';
import type { PolicyVersion } from '../../domain/policies/policy-version.ts';
import { parsePolicyVersionId } from '../../domain/policies/policy-version-id.ts';
import { isPoolId, POOL_IDS } from '../../domain/pools/pool.ts';
import type { Language } from '../../domain/explain/language.ts';
import type { Handlers } from '../http/create-function.ts';
import { invalid, readLimit, unknownParameters } from '../http/page.ts';
import { readPolicyVersions } from '../store/policy-versions.ts';
import { confirmVersion } from './confirm-policy.ts';
import { policyBody } from './policy-body.ts';
import { proposePolicy } from './propose-policy.ts';

/** The rules themselves, for everyone to read; proposed by one manager and confirmed by another. */
export const policies: Handlers<'listPolicies' | 'readPolicy' | 'proposePolicy' | 'confirmPolicy'> = {
  listPolicies: async ({ query }, { store, sha256 }) => {
    const unknown = unknownParameters(query, ['pool', 'limit', 'cursor']);
    if (unknown !== null) return unknown;
    const { pool, cursor } = query;
    if (pool !== undefined && !isPoolId(pool))
      return invalid([{ name: 'pool', code: 'parameter.not-allowed' }]);
    const limit = readLimit(query);
    if ('problem' in limit) return limit;
    const poolIds = pool === undefined ? POOL_IDS : [pool];
    const all = (await Promise.all(poolIds.map((id) => readPolicyVersions(store, id, sha256)))).flat();
    const before = cursor === undefined ? -1 : all.findIndex(({ policy }) => policy.id === cursor);
    if (cursor !== undefined && before < 0) return invalid([{ name: 'cursor', code: 'parameter.malformed' }]);
    const page = all.slice(before + 1, before + 1 + limit.limit);
    const nextCursor = before + 1 + page.length < all.length ? (page.at(-1)?.policy.id ?? null) : null;
    return {
      status: 200,
      body: (language) => ({ data: page.map((version) => readBody(version, all, language)), nextCursor }),
    };
  },
  readPolicy: async ({ id }, { store, sha256 }) => {
    const name = parsePolicyVersionId(id);
    const all = name === null ? [] : await readPolicyVersions(store, name.poolId, sha256);
    const version = all.find(({ policy }) => policy.id === id);
    if (version === undefined) return { problem: 'policy.not-found' };
    return { status: 200, body: (language) => readBody(version, all, language) };
  },
  proposePolicy,
  confirmPolicy: confirmVersion,
};

/** When read, a version also tells its last day, or what that would be; it moves as other versions are confirmed. */
function readBody(version: PolicyVersion, all: readonly PolicyVersion[], language: Language) {
  const inForce = all.filter(({ status }) => status !== 'proposed').map(({ policy }) => policy);
  const { parameters, ...told } = policyBody(version, language);
  return { ...told, effectiveTo: effectiveTo(version.policy, inForce), parameters };
}
