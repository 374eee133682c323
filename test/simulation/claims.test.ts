import { expect, test } from 'vitest';
import { readHead } from '../../functions/store/journal.ts';
import { chanceOf } from './chance.ts';
import { playClients, sendOnce, sendUntold, type Sent } from './clients.ts';
import { expectConsistent } from './expect-consistent.ts';
import { startWorld, type World } from './world.ts';

/** A failure names its seed: `SIMULATION_SEED=17 npx vitest run test/simulation` plays that run again, the same in each step. */
const { SIMULATION_SEED } = process.env;
const RUNS = 8;
const firstSeed = SIMULATION_SEED === undefined ? Date.now() % 1_000_000 : Number(SIMULATION_SEED);
const seeds = Array.from(
  { length: SIMULATION_SEED === undefined ? RUNS : 1 },
  (_, index) => firstSeed + index,
);

async function headSeqs({ platform }: World): Promise<number[]> {
  const heads = [readHead(platform.store, 'compensation'), readHead(platform.store, 'guidance')];
  return (await Promise.all(heads)).map(({ seq }) => seq);
}

/** Everything that was done or refused for good, sent once more, changes nothing and is known for what it is. */
async function expectReplays(world: World, sent: readonly Sent[]): Promise<void> {
  const before = await headSeqs(world);
  for (const one of sent) {
    const isSettled =
      one.replies.some(({ status }) => status < 300) || one.command.operation === 'submitClaim';
    if (!isSettled) continue;
    await sendOnce(world, one);
    expect(one.replies.at(-1)).toMatchObject({ isReplay: true });
  }
  expect(await headSeqs(world)).toEqual(before);
}

test.each(seeds)(
  'whatever comes between claims, steps, faults and the same again, everything or nothing is done: seed %i',
  async (seed) => {
    const chance = chanceOf(seed);
    const world = await startWorld(chance);
    try {
      const sent = await playClients(world, chance);
      await sendUntold(world, sent);
      await expectReplays(world, sent);
      await expectConsistent(world, sent);
    } finally {
      await world.stop();
    }
  },
);
