import { afterAll, expect, test } from 'vitest';
import { emptyHead } from '../../domain/ledger/entry.ts';
import { firstBrokenLink } from '../../domain/ledger/first-broken-link.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import type { Api } from './api.ts';
import { apiEntries } from './api-entries.ts';
import { killableRun } from './killable-run.ts';

const KILLS = 10;
const CLAIMS_A_ROUND = 30;
const CLIENTS = 4;
/** Far more often than it takes to be told of all. */
const READS_MAX = 5_000;
/** Small enough that the pool never runs out: the city's share is ¥400 of each. */
const LOSS_FEN = 100_000;

const { start, kill, remove } = killableRun();

afterAll(remove);

type Sent = {
  readonly key: string;
  readonly body: unknown;
  acknowledged: { id: string; seq: number } | null;
};

test(
  'loses no acknowledged claim to ten kills in the middle of a stream of them, and tells of each once',
  { timeout: 180_000 },
  async () => {
    const sent: Sent[] = [];
    let api = await start();
    for (let round = 0; round < KILLS; round += 1) {
      const today = await api.day();
      const bodies: { key: string; body: unknown }[] = [];
      for (let number = 0; number < CLAIMS_A_ROUND; number += 1) {
        const name = round * CLAIMS_A_ROUND + number;
        const terms = loan(today, {
          contractNo: `JK-${String(name)}`,
          principalFen: LOSS_FEN,
          enterprise: enterprise({ creditCode: creditCode(name) }),
        });
        const filed = await api.post('demo-bank', '/v1/exposures', terms, { key: `e-${String(name)}` });
        bodies.push({ key: `c-${String(name)}`, body: claim(filed.body.id, today, { lossFen: LOSS_FEN }) });
      }
      const killAfter = 3 + round * 2;
      await streamUntilKilled(api, bodies, sent, killAfter);
      api = await start();
      await expectAllThereOnce(api, sent);
    }
    const seqBefore = (await api.get('demo-manager', '/v1/pools/compensation')).body.seq as number;
    const unknown = sent.filter(({ acknowledged }) => acknowledged === null).length;
    for (const { key, body, acknowledged } of sent) {
      const again = await api.post('demo-bank', '/v1/claims', body, { key });
      expect(again.status).toBe(201);
      if (acknowledged !== null) expect(again.body.id).toBe(acknowledged.id);
    }
    const pool = (await api.get('demo-manager', '/v1/pools/compensation')).body;
    expect(pool.seq).toBe(2 + sent.length);
    expect(pool.seq - seqBefore).toBeLessThanOrEqual(unknown);
    await expectAllThereOnce(api, sent);
    await expectAllToldOnce(api, pool.seq);
    console.log(
      `${String(KILLS)} kills, ${String(sent.length)} claims sent, ${String(unknown)} of them unanswered at a kill`,
    );
  },
);

/** Sends claims from several clients and kills the run after so many answers, with others still under way. */
async function streamUntilKilled(
  api: Api,
  bodies: { key: string; body: unknown }[],
  sent: Sent[],
  killAfter: number,
) {
  let answers = 0;
  const power: { cut: Promise<void> | null } = { cut: null };
  const queue = [...bodies];
  const client = async () => {
    for (let next = queue.shift(); next !== undefined && power.cut === null; next = queue.shift()) {
      const record: Sent = { ...next, acknowledged: null };
      sent.push(record);
      try {
        const reply = await api.post('demo-bank', '/v1/claims', next.body, { key: next.key });
        if (reply.status === 201) record.acknowledged = { id: reply.body.id, seq: reply.body.entry.seq };
      } catch {
        // The connection died with the process; whether the claim was taken in is not known yet.
      }
      answers += 1;
      if (answers >= killAfter) power.cut ??= kill();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  await (power.cut ?? kill());
}

async function expectAllThereOnce(api: Api, sent: readonly Sent[]): Promise<void> {
  const entries = await apiEntries(api, 'compensation');
  expect(firstBrokenLink(emptyHead('compensation'), entries, sha256)).toBeNull();
  const claimIds = entries.flatMap(({ claimId }) => (claimId === undefined ? [] : [claimId]));
  expect(new Set(claimIds).size).toBe(claimIds.length);
  for (const { acknowledged } of sent) {
    if (acknowledged !== null) expect(entries[acknowledged.seq - 1]?.claimId).toBe(acknowledged.id);
  }
}

/** What was being told at a kill is told after it: each entry once, in its order, in a feed without a gap. */
async function expectAllToldOnce(api: Api, seq: number): Promise<void> {
  const told: { position: number; data: { entry?: { pool: string; seq: number } } }[] = [];
  const seqs = () =>
    told.flatMap(({ data: { entry } }) => (entry?.pool === 'compensation' ? [entry.seq] : []));
  for (let reads = 0; reads < READS_MAX && !seqs().includes(seq); reads += 1) {
    const after = String(told.at(-1)?.position ?? 0);
    const { body } = await api.get('demo-auditor', `/v1/events?limit=100&after=${after}`);
    told.push(...body.data);
  }
  expect(told.map(({ position }) => position)).toEqual(told.map((_event, index) => index + 1));
  expect(seqs()).toEqual(Array.from({ length: seq }, (_entry, index) => index + 1));
}
