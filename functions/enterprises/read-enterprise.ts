import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { parseCreditCode } from '../../domain/identifiers/credit-code.ts';
import { enterpriseTagOf } from '../../domain/identifiers/ids.ts';
import { POOL_IDS } from '../../domain/pools/pool.ts';
import type { Answer } from '../http/answer.ts';
import { capBody } from '../http/cap-body.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { readEnterpriseFacts } from '../store/enterprise-facts.ts';
import { loansOf } from '../store/filing-writes.ts';
import { enterpriseLoansKey, enterpriseUsageKey } from '../store/keys.ts';
import { readItems } from '../store/read-items.ts';
import { usedFenOf } from '../store/usage.ts';

/** A firm by its credit code: its dated facts, and what has been promised for it. */
export async function readEnterprise({ id }: Request, platform: Platform): Promise<Answer> {
  const parsed = parseCreditCode(id);
  if (!parsed.ok) return { problem: 'enterprise.not-found' };
  const { store, policies, sha256 } = platform;
  const creditCode = parsed.value;
  const tag = enterpriseTagOf(creditCode, sha256);
  const today = shanghaiDateOf(platform.now());
  const [facts, [loans = null, ...usages], inForce] = await Promise.all([
    readEnterpriseFacts(store, tag, creditCode),
    readItems(store, [enterpriseLoansKey(tag), ...POOL_IDS.map((poolId) => enterpriseUsageKey(tag, poolId))]),
    Promise.all(POOL_IDS.map((poolId) => policies.inForce(poolId, today))),
  ]);
  if (facts.length === 0) return { problem: 'enterprise.not-found' };
  const usage = POOL_IDS.map((pool, index) => {
    const limitFen = inForce[index]?.parameters.cityCapPerEnterpriseFen.value ?? null;
    return { pool, ...capBody(limitFen, usedFenOf(usages[index] ?? null)) };
  });
  const name = facts.find((fact) => fact.origin === 'filing')?.name ?? null;
  return {
    status: 200,
    body: () => ({ creditCode, name, asOf: today, loansOnFile: loansOf(loans), usage, facts }),
  };
}
