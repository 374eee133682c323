import { expect } from 'vitest';
import type { Claim, LiveClaim } from '../../domain/claims/claim.ts';
import { enterpriseTagIn, isClaimId } from '../../domain/identifiers/ids.ts';
import { requestMark } from '../../functions/http/request-mark.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { claimFromItem } from '../../functions/store/claim-item.ts';
import { exposureFromItem } from '../../functions/store/exposure-item.ts';
import {
  claimKey,
  enterpriseUsageKey,
  exposureKey,
  institutionUsageKey,
  type Key,
} from '../../functions/store/keys.ts';
import { readItem } from '../../functions/store/read-items.ts';
import { usedFenOf } from '../../functions/store/usage.ts';
import { expectSoundJournal, wholeJournal } from '../http/journal.ts';
import { beadsOf, expectEntriesOf, type Beads } from './abacus.ts';
import { isAnswer, type Sent } from './clients.ts';
import { APPROPRIATED_FEN, INSTITUTIONS, requestOf, type Exposure, type World } from './world.ts';

/** The city's share of a loan, and what the city may promise for one firm and to one fund in a year. */
const LOAN_SHARE_PERCENT = 40n;
const NESTED_CAP_FEN = 200_000_000n;
const OPEN = ['submitted', 'returned', 'reviewed', 'approved'];

type Counted = { readonly claim: LiveClaim; readonly beads: Beads };

/** Everything that is stored fits together, and fits what the clients were told. */
export async function expectConsistent(world: World, sent: readonly Sent[]): Promise<void> {
  const claims = await storedClaims(world, sent);
  const counted = claims
    .filter((claim) => claim.status !== 'refused')
    .map((claim): Counted => ({ claim, beads: beadsOf(claim) }));
  for (const { claim, beads } of counted) {
    expect(claim.status).toBe(beads.status);
    if (claim.poolId === 'compensation') {
      expect(claim.decision.amountFen).toBe((claim.loss.lossFen * LOAN_SHARE_PERCENT) / 100n);
    }
  }
  for (const poolId of ['compensation', 'guidance'] as const) await expectPool(world, poolId, counted);
  for (const exposure of world.exposures) await expectExposure(world, exposure, counted);
  await expectNestedCaps(world, counted);
  for (const one of sent) expectAnswers(one, claims);
}

async function storedClaims({ platform }: World, sent: readonly Sent[]): Promise<Claim[]> {
  const ids = [...new Set(sent.map(({ claimId }) => claimId))].filter(isClaimId);
  const items = await Promise.all(ids.map((id) => readItem(platform.store, claimKey(id))));
  expect(items).not.toContain(null);
  const policies = await platform.policies.load(items);
  return items.flatMap((item) => (item === null ? [] : [claimFromItem(item, policies).claim]));
}

async function expectPool(
  { platform }: World,
  poolId: 'compensation' | 'guidance',
  counted: readonly Counted[],
) {
  const entries = await wholeJournal(platform.store, poolId);
  expectSoundJournal(poolId, entries);
  const own = counted.filter(({ claim }) => claim.poolId === poolId);
  for (const { claim } of own) expectEntriesOf(claim, entries);
  const known = new Set<string | undefined>(own.map(({ claim }) => claim.id));
  expect(entries.slice(1).filter(({ claimId }) => !known.has(claimId))).toEqual([]);
  const [reserved, payable, paid] = [sum(own, 'reserved'), sum(own, 'payable'), sum(own, 'paid')];
  const available = BigInt(APPROPRIATED_FEN[poolId]) - reserved - payable - paid;
  expect(entries.at(-1)?.balances).toMatchObject({ available, reserved, payable, claimants: paid });
}

async function expectExposure(
  { platform }: World,
  { id, principalFen }: Exposure,
  counted: readonly Counted[],
) {
  const item = await readItem(platform.store, exposureKey(id));
  if (item === null) throw new Error(`exposure ${id} is gone`);
  const stored = exposureFromItem(item, await platform.policies.load([item]));
  const own = counted.filter(({ claim }) => claim.exposureId === id);
  const open = own.filter(({ beads }) => OPEN.includes(beads.status)).map(({ claim }) => claim.id);
  const claimedFen = sum(own, 'drawn');
  expect(claimedFen <= BigInt(principalFen)).toBe(true);
  expect(open.length).toBeLessThanOrEqual(1);
  expect(stored).toMatchObject({ draws: { claimedFen, openClaimId: open[0] ?? null } });
}

async function expectNestedCaps({ platform, exposures }: World, counted: readonly Counted[]): Promise<void> {
  const investment = exposures.find(({ role }) => role === 'fund');
  if (investment === undefined) throw new Error('a fund has filed');
  const own = counted.filter(({ claim }) => claim.poolId === 'guidance');
  const promised = sum(own, 'reserved') + sum(own, 'payable') + sum(own, 'paid');
  expect(promised <= NESTED_CAP_FEN).toBe(true);
  const keys: Key[] = [
    enterpriseUsageKey(enterpriseTagIn(investment.id), 'guidance'),
    institutionUsageKey(INSTITUTIONS.fund, 'guidance', 2026),
  ];
  for (const key of keys) expect(usedFenOf(await readItem(platform.store, key))).toBe(promised);
}

/** Who was told of a success finds its one effect; who never was finds none; and the same request got one answer. */
function expectAnswers({ command, claimId, replies }: Sent, claims: readonly Claim[]): void {
  const claim = claims.find(({ id }) => id === claimId);
  const { key } = requestMark(requestOf(command), sha256);
  const steps = claim === undefined || claim.status === 'refused' ? [] : claim.steps;
  const isRefusal = command.operation === 'submitClaim';
  const settled = replies.filter((reply) => isAnswer(reply) && (reply.status < 300 || isRefusal));
  for (const { status, body } of settled)
    expect({ status, body }).toEqual({ status: settled[0]?.status, body: settled[0]?.body });
  const successes = settled.filter(({ status }) => status < 300);
  expect(steps.filter(({ request }) => request.key === key)).toHaveLength(successes.length > 0 ? 1 : 0);
}

function sum(counted: readonly Counted[], bead: 'reserved' | 'payable' | 'paid' | 'drawn'): bigint {
  return counted.reduce((total, { beads }) => total + beads[bead], 0n);
}
