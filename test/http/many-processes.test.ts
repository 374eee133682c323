import { afterAll, beforeAll, expect, test } from 'vitest';
import { institutionIdOf, type ExposureId } from '../../domain/identifiers/ids.ts';
import type { WorkMessage } from '../../functions/http/work-queue.ts';
import type { Answered, Asked } from '../bench/claimant-process.ts';
import { inParallel } from '../bench/figures.ts';
import { startChild } from '../bench/talk.ts';
import { startWorkPlace, type WorkPlace } from '../bench/work-place.ts';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import { expectSoundJournal, wholeJournal } from './journal.ts';

const PROCESSES = 8;
const CLIENTS = 8;
const CLAIMS = 160;
const ROOM_FOR = 40;
/** The city's share of each is 40 %, ¥60,000. */
const PRINCIPAL_FEN = 15_000_000;
const SHARE_FEN = 6_000_000;
/** What the city's share of these leaves of the compensation pool is room for forty small ones. */
const LARGE_PRINCIPALS_FEN = [2_000_000_000, 2_000_000_000, 400_000_000];
const LARGE_SHARES_FEN = 1_760_000_000;

let place: WorkPlace;

beforeAll(async () => {
  place = await startWorkPlace();
});

afterAll(async () => {
  await place.stop();
});

async function file(today: string, number: number, principalFen: number, revenueFen = 400_000_000) {
  const firm = enterprise({ creditCode: creditCode(number), revenueFen });
  const reply = await place.run.api.post(
    'demo-bank',
    '/v1/exposures',
    loan(today, { principalFen, enterprise: firm }),
  );
  expect(reply.status, reply.text).toBe(201);
  return reply.body.id as ExposureId;
}

test(
  'of 160 claims by 64 clients over eight processes exactly the forty that there is room for are taken, and none fails',
  { timeout: 240_000 },
  async () => {
    const { run, endpoint, dataDir, queue } = place;
    const today = await run.api.day();
    for (const lossFen of LARGE_PRINCIPALS_FEN) {
      const exposureId = await file(today, 900_000, lossFen, 30_000_000_000);
      const reply = await run.api.post('demo-bank', '/v1/claims', claim(exposureId, today, { lossFen }));
      expect(reply.status, reply.text).toBe(201);
    }
    const numbers = Array.from({ length: CLAIMS }, (_, index) => index);
    const loans = await inParallel(numbers, CLIENTS, (number) => file(today, number, PRINCIPAL_FEN));

    const sendOn = (message: unknown) => queue.send(message as WorkMessage);
    const institutionId = institutionIdOf('demo-bank', run.platform.sha256);
    const answers = await Promise.all(
      Array.from({ length: PROCESSES }, async (_, index) => {
        const claimant = startChild('claimant-process', dataDir, [endpoint, dataDir], sendOn);
        const exposures = loans.filter((_loan, number) => number % PROCESSES === index);
        const common = { clients: CLIENTS, institutionId, exposures, today, lossFen: PRINCIPAL_FEN };
        const asked: Asked = { how: 'queueing', ...common };
        const answered = (await claimant.ask(asked)) as Answered;
        claimant.stop();
        return answered;
      }),
    );

    const refused = answers.reduce((sum, answer) => sum + answer.refused, 0);
    expect(answers.flatMap(({ timesMs }) => timesMs)).toHaveLength(CLAIMS);
    expect(refused).toBe(CLAIMS - ROOM_FOR);
    const { body: pool } = await run.api.get('demo-manager', '/v1/pools/compensation');
    expect(pool).toMatchObject({ headroomFen: 0, seq: 2 + LARGE_PRINCIPALS_FEN.length + ROOM_FOR });
    expect(pool.reservedFen).toBe(LARGE_SHARES_FEN + ROOM_FOR * SHARE_FEN);
    expectSoundJournal('compensation', await wholeJournal(run.platform.store, 'compensation'));
    const { transactions } = await place.told();
    expect(transactions, 'those that lost their races are the worker’s').toBeGreaterThan(0);
  },
);
