import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { financeCalls } from './finance-calls.ts';
import { expectSoundJournal, wholeJournal } from './journal.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const POOL = '/v1/pools/compensation';
const APPROPRIATED = 2_000_000_000;

let run: TestRun;
let today: string;

const { proposeBooking, confirmBooking, closed, month } = financeCalls(() => run.api);

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
});

afterAll(async () => {
  expectSoundJournal('compensation', await wholeJournal(run.platform.store, 'compensation'));
  await run.stop();
});

const interest = (overrides = {}) => ({
  ...{ kind: 'earn-interest', amountFen: 1_234_567, effectiveOn: today, documentNo: '四季度结息单' },
  ...overrides,
});

async function pool(): Promise<Record<'seq' | 'capFen' | 'headroomFen', number>> {
  return (await run.api.get('demo-finance', POOL)).body;
}

describe('interest', () => {
  test('is booked when a second person has confirmed it, with its document and both of them', async () => {
    const { body: proposed, status } = await proposeBooking(interest());
    expect(status).toBe(201);
    expect(proposed).toMatchObject({ status: 'proposed', proposedBy: 'demo-finance', entry: null });
    expect(await pool()).toMatchObject({ interestFen: 0, seq: 2 });
    expectProblemReply(
      await confirmBooking(proposed.id, 'compensation', 'demo-finance'),
      403,
      'booking.same-person',
    );
    const { body: booked } = await confirmBooking(proposed.id);
    expect(booked).toMatchObject({ status: 'booked', confirmedBy: 'demo-finance-2', entry: { seq: 3 } });
    expect(await pool()).toMatchObject({
      ...{ interestFen: 1_234_567, capFen: APPROPRIATED, headroomFen: APPROPRIATED + 1_234_567 },
    });
    const { body } = await run.api.get('demo-auditor', `${POOL}/vouchers?afterSeq=2`);
    expect(body.data[0]).toMatchObject({
      ...{ kind: 'earn-interest', summary: 'Interest received (四季度结息单)' },
      ...{ preparedBy: 'demo-finance', checkedBy: 'demo-finance-2', bookedBy: 'demo-finance-2' },
    });
  });

  test('is booked once by several at once, and by the same request as often as it is sent', async () => {
    const first = await proposeBooking(interest(), 'compensation', 'demo-finance', 'interest-1');
    const again = await proposeBooking(interest(), 'compensation', 'demo-finance', 'interest-1');
    expect(again.text).toBe(first.text);
    const { id } = first.body;
    const before = (await pool()).seq;
    const same = await Promise.all(
      [1, 2, 3].map(() => confirmBooking(id, 'compensation', 'demo-finance-2', 'confirm-1')),
    );
    expect(same.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(same.map(({ text }) => text)).size).toBe(1);
    expect((await pool()).seq).toBe(before + 1);
    const late = await confirmBooking(id);
    expectProblemReply(late, 409, 'booking.already-booked');
    expect(late.body.entry).toEqual({ pool: 'compensation', seq: before + 1 });
    const reused = await proposeBooking(
      interest({ amountFen: 1 }),
      'compensation',
      'demo-finance',
      'interest-1',
    );
    expectProblemReply(reused, 422, 'idempotency.key-reused');
  });

  test('is of its own pool, of a day that has come, and of an open month', async () => {
    const { body } = await proposeBooking(interest());
    expectProblemReply(await confirmBooking(body.id, 'guidance'), 404, 'booking.not-found');
    expectProblemReply(await confirmBooking('bkg_x'), 404, 'booking.not-found');
    const ahead = await proposeBooking(interest({ effectiveOn: await run.api.day(1) }));
    expect(ahead.body.errors).toEqual([{ pointer: '/effectiveOn', code: 'date.in-future' }]);
    const lastMonth = interest({ effectiveOn: `${await month(1)}-28` });
    const { body: open } = await proposeBooking(lastMonth);
    await closed(await month(1));
    expectProblemReply(await proposeBooking(lastMonth), 422, 'period.closed');
    expectProblemReply(await confirmBooking(open.id), 422, 'period.closed');
  });
});

describe('a return to the treasury', () => {
  const back = (amountFen: number) => interest({ kind: 'return', amountFen, documentNo: '徐财〔2026〕77号' });

  test('lowers the cap, and takes no more than the headroom', async () => {
    const before = await pool();
    const { body: all } = await proposeBooking(back(before.headroomFen + 1));
    const short = await confirmBooking(all.id);
    expectProblemReply(short, 409, 'ledger.overdrawn');
    expect(short.body).toMatchObject({ account: 'available', shortFen: 1 });
    const { body } = await proposeBooking(back(1_000_000));
    expect((await confirmBooking(body.id)).status).toBe(200);
    expect(await pool()).toMatchObject({
      ...{ capFen: before.capFen - 1_000_000, headroomFen: before.headroomFen - 1_000_000 },
    });
  });

  test('is listed, newest first and by its state', async () => {
    const { body } = await run.api.get('demo-auditor', `${POOL}/bookings?status=booked`);
    expect(body.data.map(({ kind }: { kind: string }) => kind)).toEqual([
      'return',
      'earn-interest',
      'earn-interest',
    ]);
    const other = await run.api.get('demo-auditor', '/v1/pools/guidance/bookings');
    expect(other.body.data).toEqual([]);
    const wrong = await run.api.get('demo-auditor', `${POOL}/bookings?status=x`);
    expectProblemReply(wrong, 400, 'request.invalid');
  });
});
