import { afterAll, beforeAll, expect, test } from 'vitest';
import { claim, creditCode, enterprise, loan } from '../builders/bodies.ts';
import type { Reply } from './api.ts';
import { expectSoundJournal, wholeJournal } from './journal.ts';
import { startTestRun, type TestRun } from './run.ts';

const CLIENTS = 64;
const CLAIMS = 500;
const ROOM_FOR = 20;
/** So small that 500 loans of it stay within the pool's leverage; the city's share of each is 40 %, ¥120,000. */
const PRINCIPAL_FEN = 30_000_000;
const SHARE_FEN = 12_000_000;
/** What the city's share of three large loans leaves of the compensation pool is room for twenty small ones. */
const LARGE_PRINCIPALS_FEN = [2_000_000_000, 2_000_000_000, 400_000_000];
const LARGE_SHARES_FEN = 1_760_000_000;

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

/** Works through the tasks with so many clients at a time. */
async function withClients<Task, Done>(
  tasks: readonly Task[],
  work: (task: Task) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const queue = [...tasks.entries()];
  const client = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      done[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return done;
}

/** A loan to a firm large enough to borrow so much. */
async function fileLarge(startedOn: string, principalFen: number): Promise<Reply> {
  const firm = enterprise({ creditCode: creditCode(900_000), revenueFen: 30_000_000_000 });
  const body = loan(startedOn, { principalFen, enterprise: firm });
  const reply = await run.api.post('demo-bank', '/v1/exposures', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply;
}

/** Sends a claim until it is decided: on a busy machine it may wait for its turn for longer than its answer is held. */
async function decided(key: string, body: unknown): Promise<Reply> {
  for (;;) {
    const reply = await run.api.post('demo-bank', '/v1/claims', body, { key });
    if (reply.status !== 202) return reply;
  }
}

test(
  'accepts exactly the twenty claims there is room for, of 500 from 64 clients at once',
  { timeout: 120_000 },
  async () => {
    const { api } = run;
    const startedOn = await api.day();
    const numbers = Array.from({ length: CLAIMS }, (_, index) => index);
    const exposures = await withClients(numbers, async (number) => {
      const body = loan(startedOn, {
        contractNo: `JK-${String(number)}`,
        principalFen: PRINCIPAL_FEN,
        enterprise: enterprise({ creditCode: creditCode(number) }),
      });
      const reply = await api.post('demo-bank', '/v1/exposures', body);
      expect(reply.status).toBe(201);
      return reply.body.id as string;
    });
    const large = await withClients(LARGE_PRINCIPALS_FEN, (principalFen) =>
      fileLarge(startedOn, principalFen),
    );
    await api.moveClock(100);
    const occurredOn = await api.day();
    for (const { body } of large) {
      const lossFen = body.principalFen as number;
      const reply = await api.post('demo-bank', '/v1/claims', claim(body.id, occurredOn, { lossFen }));
      expect(reply.status).toBe(201);
    }

    const replies = await withClients(exposures, (exposureId) =>
      decided(`claim-${exposureId}`, claim(exposureId, occurredOn, { lossFen: PRINCIPAL_FEN })),
    );

    const accepted = replies.filter(({ status }) => status === 201);
    const refused = replies.filter(({ status }) => status === 422);
    expect(accepted).toHaveLength(ROOM_FOR);
    expect(refused).toHaveLength(CLAIMS - ROOM_FOR);
    for (const { body } of refused) {
      expect(body.refusals.map(({ code }: { code: string }) => code)).toEqual(['cap.pool-exceeded']);
    }
    const pool = await api.get('demo-manager', '/v1/pools/compensation');
    expect(pool.body).toMatchObject({
      headroomFen: 0,
      reservedFen: LARGE_SHARES_FEN + ROOM_FOR * SHARE_FEN,
      seq: 2 + LARGE_PRINCIPALS_FEN.length + ROOM_FOR,
    });
    expectSoundJournal('compensation', await wholeJournal(run.platform.store, 'compensation'));
  },
);
