import { setImmediate as afterMicrotasks } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { emptyHead } from '../../domain/ledger/entry.ts';
import { firstBrokenLink } from '../../domain/ledger/first-broken-link.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { claim } from '../builders/bodies.ts';
import { wholeJournal } from '../http/journal.ts';
import { chanceOf, type Chance } from './chance.ts';
import { isAnswer } from './clients.ts';
import { startWorld, TODAY, type Command, type Reply, type World } from './world.ts';

/** `SIMULATION_SEED=17 npx vitest run test/simulation/closes.test.ts` plays that run again, the same in each step. */
const { SIMULATION_SEED } = process.env;
const RUNS = 8;
const COMMANDS = 60;
const CLIENTS = 6;
const TRIES_MAX = 20;
const POOL = 'compensation';
const CLOSED = '2026-11';
const FINANCE = ['finance', 'finance-2'];
const firstSeed = SIMULATION_SEED === undefined ? Date.now() % 1_000_000 : Number(SIMULATION_SEED);
const seeds = Array.from(
  { length: SIMULATION_SEED === undefined ? RUNS : 1 },
  (_, index) => firstSeed + index,
);

type Sent = { readonly command: Command; readonly replies: Reply[] };

/** What the runs together came to, so that a run in which nothing happens does not pass for a proof. */
const seen = { closes: 0, refused: 0, bookedBefore: 0 };

/** A claim that was approved in the month that is closed, to be paid while that happens. */
async function approvedClaim({ send, exposures }: World): Promise<string> {
  const [exposure] = exposures;
  if (exposure === undefined) throw new Error('the world has exposures');
  const json = claim(exposure.id, TODAY, { lossFen: 1_000_000 });
  const submitted = await send({
    operation: 'submitClaim',
    person: 'bank',
    role: 'bank',
    key: 'c',
    id: '',
    json,
  });
  const id = String(submitted.body['id']);
  await send({ operation: 'reviewClaim', person: 'reviewer', role: 'reviewer', key: 'r', id, json: {} });
  const approve = { operation: 'approveClaim', person: 'approver', role: 'approver', key: 'a' } as const;
  expect((await send({ ...approve, id, json: {} })).status).toBe(200);
  return id;
}

function nextCommand(chance: Chance, sent: readonly Sent[], claimId: string): Omit<Command, 'key'> {
  const day = chance.pick([
    '2026-11-24',
    '2026-11-30',
    '2026-12-02',
    '2026-12-02',
    '2026-12-02',
    '2026-12-02',
  ]);
  const amount = { amountFen: 100, effectiveOn: day, documentNo: '文号' };
  // Either may do either; most often the second confirms what the first proposed.
  const finance = (usual: string) =>
    ({ role: 'finance', person: chance.happens(0.8) ? usual : chance.pick(FINANCE), id: POOL }) as const;
  const told = (operation: string, member: string) =>
    sent
      .filter(({ command }) => command.operation === operation)
      .flatMap(({ replies }) => replies.flatMap(({ body }) => (body[member] as string | undefined) ?? []));
  switch (chance.below(8)) {
    case 0:
    case 1:
      return { ...finance('finance'), operation: 'proposeClose', json: { period: CLOSED } };
    case 2:
    case 3: {
      const digest = told('proposeClose', 'digest').at(-1) ?? 'ab'.repeat(32);
      return { ...finance('finance-2'), operation: 'confirmClose', json: { period: CLOSED, digest } };
    }
    case 4:
      return {
        ...finance('finance'),
        operation: 'proposeBooking',
        json: { ...amount, kind: 'earn-interest' },
      };
    case 5: {
      const bookingId = told('proposeBooking', 'id').at(-1) ?? 'bkg_none';
      return { ...finance('finance-2'), operation: 'confirmBooking', json: { bookingId } };
    }
    case 6: {
      const json = { paidOn: day, paymentRef: 'PAY-1' };
      return { operation: 'payClaim', person: 'cashier', role: 'cashier', id: claimId, json };
    }
    default:
      return { operation: 'appropriate', person: 'manager', role: 'manager', id: POOL, json: amount };
  }
}

/** Several clients at once, each request of theirs let through by chance, perhaps into a fault. */
async function play(world: World, chance: Chance, claimId: string): Promise<readonly Sent[]> {
  const { gate } = world;
  const sent: Sent[] = [];
  const underWay = new Set<Promise<void>>();
  while (sent.length < COMMANDS || underWay.size > 0) {
    const mayStart = sent.length < COMMANDS && underWay.size < CLIENTS;
    if (mayStart && (gate.heldCount() === 0 || chance.happens(0.2))) {
      const next = {
        command: { ...nextCommand(chance, sent, claimId), key: `k-${String(sent.length)}` },
        replies: [],
      };
      sent.push(next);
      const work: Promise<void> = send(world, next).finally(() => underWay.delete(work));
      underWay.add(work);
      await afterMicrotasks();
    }
    if (gate.heldCount() > 0) await gate.letOneThrough();
    else await afterMicrotasks();
  }
  return sent;
}

async function send(world: World, { command, replies }: Sent): Promise<void> {
  replies.push(await world.send(command));
}

/** Whoever was left untold sends it again, now that the database is itself. */
async function sendUntold(world: World, sent: readonly Sent[]): Promise<void> {
  world.gate.setOpen(true);
  for (const one of sent) {
    for (let tries = 0; !one.replies.some(isAnswer) && tries < TRIES_MAX; tries += 1) await send(world, one);
    expect(one.replies.some(isAnswer), `${one.command.operation} is answered`).toBe(true);
  }
}

test.each(seeds)(
  'whatever comes between a close and those who book, nothing counts for the month afterwards: seed %i',
  async (seed) => {
    const chance = chanceOf(seed);
    const world = await startWorld(chance);
    try {
      world.gate.setOpen(true);
      const claimId = await approvedClaim(world);
      world.gate.setOpen(false);
      world.moveClock(10);
      const sent = await play(world, chance, claimId);
      await sendUntold(world, sent);
      const entries = await wholeJournal(world.platform.store, POOL);
      expect(firstBrokenLink(emptyHead(POOL), entries, sha256)).toBeNull();
      const closes = entries.filter(({ kind }) => kind === 'close');
      const closeSeq = closes[0]?.seq ?? Infinity;
      const late = entries.filter(({ seq, effectiveOn }) => seq > closeSeq && effectiveOn <= '2026-11-30');
      expect(late).toEqual([]);
      expect(closes.length).toBeLessThanOrEqual(1);
      for (const { actor, preparedBy } of closes) expect(actor).not.toBe(preparedBy);
      const confirmed = sent.filter(
        ({ command, replies }) =>
          command.operation === 'confirmClose' && replies.some(({ status }) => status === 200),
      );
      expect(confirmed.length).toBe(closes.length);
      const codes = sent.flatMap(({ replies }) => replies.map(({ body }) => body['code']));
      const refused = codes.filter((code) => code === 'period.closed').length;
      if (closes.length === 0) expect(refused).toBe(0);
      seen.closes += closes.length;
      seen.refused += refused;
      seen.bookedBefore += entries.filter(
        ({ seq, kind, effectiveOn }) =>
          seq > 1 && seq < closeSeq && kind === 'appropriate' && effectiveOn <= '2026-11-30',
      ).length;
    } finally {
      await world.stop();
    }
  },
);

test.runIf(SIMULATION_SEED === undefined)(
  'in these runs there were closes, and bookings before and after them',
  () => {
    console.log(
      `${String(seen.closes)} closes, ${String(seen.bookedBefore)} bookings before, ${String(seen.refused)} refused`,
    );
    expect(seen.closes).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
    expect(seen.bookedBefore).toBeGreaterThan(0);
  },
);
