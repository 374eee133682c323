import { assert } from '../../domain/assert.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { yearOf } from '../../domain/calendar/local-date.ts';
import { agreementOn } from '../../domain/institutions/agreement.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { leverageLimitFen } from '../../domain/pools/leverage.ts';
import { poolFigures } from '../../domain/pools/pool-figures.ts';
import type { Answer } from '../http/answer.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { readHead } from '../store/journal.ts';
import { institutionUsageKey, poolFiledKey, standingKey } from '../store/keys.ts';
import { poolOutstandingOf } from '../store/pool-filed.ts';
import { readItems } from '../store/read-items.ts';
import { standingFromItem } from '../store/standing-item.ts';
import { usedFenOf } from '../store/usage.ts';
import { capBody } from '../http/cap-body.ts';
import { readVisibleInstitution } from './read-visible-institution.ts';
import { stopLineBody } from './stop-line-body.ts';

/**
 * How much of every cap an institution has taken up, by the policy in force today. The pool's leverage is told to the
 * offices alone, for what others have on file is in it.
 */
export async function readInstitutionUsage(request: Request, platform: Platform): Promise<Answer> {
  const institution = await readVisibleInstitution(request, platform);
  if (institution === null) return { problem: 'institution.not-found' };
  const { store, policies } = platform;
  const { id, kind, agreements } = institution;
  const poolId = CLAIMS_FROM[kind];
  const today = shanghaiDateOf(platform.now());
  const year = yearOf(today);
  const [items, head, policy] = await Promise.all([
    readItems(store, [standingKey(id), institutionUsageKey(id, poolId, year), poolFiledKey(poolId)]),
    readHead(store, poolId),
    policies.inForce(poolId, today),
  ]);
  const [standingItem = null, yearItem = null, filedItem = null] = items;
  assert(standingItem !== null, `institution ${id} is registered with a standing`);
  const { standing } = standingFromItem(standingItem);
  const agreement = agreementOn(agreements, today);
  const yearLimitFen = policy?.parameters.cityCapPerInstitutionYearFen.value ?? null;
  return {
    status: 200,
    body: () => ({
      ...{ institutionId: id, pool: poolId, asOf: today, policyVersion: policy?.id ?? null },
      agreement: agreement === null ? null : { from: agreement.from, to: agreement.to },
      quota: capBody(agreement?.quotaFen ?? null, standing.outstandingFen),
      institutionYear: { year, ...capBody(yearLimitFen, usedFenOf(yearItem)) },
      stopLine: stopLineBody(standing, policy),
      ...(request.caller.institutionId === null
        ? { leverage: leverageBody(head, poolOutstandingOf(filedItem), policy) }
        : {}),
    }),
  };
}

function leverageBody({ balances }: Head, outstandingFen: Fen, policy: Policy | null) {
  const leverageMax = policy?.parameters.leverageMax.value ?? null;
  const { capFen } = poolFigures(balances);
  const limitFen = leverageMax === null ? null : leverageLimitFen(capFen, leverageMax);
  return { leverageMax, ...capBody(limitFen, outstandingFen) };
}
