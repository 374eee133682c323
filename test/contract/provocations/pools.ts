import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { addDays, localDate } from '../../../domain/calendar/local-date.ts';
import { sha256Hex, utf8 } from '../../../domain/digest.ts';
import { policyVersionId } from '../../../domain/policies/policy-version-id.ts';
import { FEN_MAX } from '../../../domain/money/fen.ts';
import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { policyVersionKey } from '../../../functions/store/keys.ts';
import { policyToItem } from '../../../functions/store/policy-item.ts';
import { POLICY_VERSIONS_MAX, readPolicyVersion } from '../../../functions/store/policy-versions.ts';
import { policyDesk, proposal } from '../../http/policy-desk.ts';
import { done, getting, posting, type Ask, type Provocation, type Stage } from './stage.ts';
import { appropriation } from './transport.ts';

const REVISIONS_MAX = 40;
/** DynamoDB’s own. */
const BATCH_MAX = 25;

/** Pools, the calendar and the versions of policy. */
export const POOL_PROVOCATIONS = {
  'pool.not-found': (stage) => getting(stage, 'demo-manager', '/v1/pools/subsidy'),
  'pool.inflow-too-large': async (stage) => {
    const all = await appropriation(stage, Number(FEN_MAX));
    return posting(stage, 'demo-manager', '/v1/pools/guidance/appropriations', all);
  },
  'calendar.not-found': (stage) => getting(stage, 'demo-bank', '/v1/calendars/3000'),
  'calendar.revision-changed': (stage) => arranging(stage, 2031, 1),
  'calendar.too-many-revisions': async (stage) => {
    for (let seen = 0; seen < REVISIONS_MAX; seen += 1) await done(arranging(stage, 2030, seen));
    return arranging(stage, 2030, REVISIONS_MAX);
  },
  'policy.not-found': (stage) => getting(stage, 'demo-bank', '/v1/policies/compensation@2016-02-19'),
  'policy.incoherent': async (stage) =>
    posting(stage, 'demo-manager', '/v1/policies', proposal(await later(stage, 0))),
  'policy.day-taken': async (stage) => {
    const day = await later(stage, 402);
    await policyDesk(() => stage.run).confirmedVersion(day);
    return posting(stage, 'demo-manager', '/v1/policies', proposal(day));
  },
  'policy.too-many-versions': async (stage) => {
    await fillWithProposals(stage);
    const overrides = { pool: 'guidance', basedOn: 'guidance@2016-02-18', parameters: {} };
    const body = proposal(await later(stage, 403), overrides);
    return posting(stage, 'demo-manager', '/v1/policies', body);
  },
  'policy.already-confirmed': async (stage) => {
    const { id, digest } = await policyDesk(() => stage.run).confirmedVersion(await later(stage, 404));
    return confirming(stage, id, digest);
  },
  'policy.same-person': async (stage) => {
    const { id, digest } = await proposed(stage, await later(stage, 405));
    return confirming(stage, id, digest, 'demo-manager');
  },
  'policy.digest-differs': async (stage) => {
    const { id } = await proposed(stage, await later(stage, 406));
    return confirming(stage, id, 'ab'.repeat(32));
  },
  'policy.too-late': async (stage) => {
    const { id, digest } = await proposed(stage, await later(stage, 1));
    await stage.run.api.moveClock(1);
    return confirming(stage, id, digest);
  },
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

function later({ run }: Stage, days: number): Promise<string> {
  return run.api.day(days);
}

function arranging(stage: Stage, year: number, basedOnRevision: number): Ask {
  const source = { zh: '测试用安排', en: 'an arrangement for a test' };
  const body = { holidays: [], workingWeekends: [], source, basedOnRevision };
  return posting(stage, 'demo-manager', `/v1/calendars/${String(year)}`, body);
}

async function proposed(stage: Stage, effectiveFrom: string) {
  const propose = posting(stage, 'demo-manager', '/v1/policies', proposal(effectiveFrom));
  return (await done(propose)).body as { id: string; digest: string };
}

function confirming(stage: Stage, id: string, digest: string, client = 'demo-manager-2'): Ask {
  return posting(stage, client, `/v1/policies/${id}/confirm`, { digest });
}

/** As many proposals as a pool can have; over HTTP each of them would read all those before it. */
async function fillWithProposals({ run }: Stage): Promise<void> {
  const { store, sha256, now } = run.platform;
  const shipped = await readPolicyVersion(store, 'guidance@2016-02-18', sha256);
  if (shipped === null) throw new Error('the platform ships a policy for guidance');
  const items = Array.from({ length: POLICY_VERSIONS_MAX }, (_, number) => {
    const effectiveFrom = addDays(localDate('2040-01-01'), number);
    const id = policyVersionId({ poolId: 'guidance', effectiveFrom });
    const request = { key: sha256Hex(utf8(id), sha256), digest: shipped.digest };
    const proposal = { actor: 'manager', at: now(), request };
    const policy = { ...shipped.policy, id, effectiveFrom };
    const version = { status: 'proposed', policy, digest: shipped.digest, basedOn: null, proposal } as const;
    return { PutRequest: { Item: { ...policyVersionKey(policy), ...policyToItem(version) } } };
  });
  for (let first = 0; first < items.length; first += BATCH_MAX) {
    const RequestItems = { [store.registerTable]: items.slice(first, first + BATCH_MAX) };
    await store.client.send(new BatchWriteCommand({ RequestItems }));
  }
}
