import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { POOL_IDS, type PoolId } from '../../domain/pools/pool.ts';
import { readHead } from '../../functions/store/journal.ts';
import { verdictOn } from '../exports/pack-desk.ts';
import { chanceOf, type Chance } from '../simulation/chance.ts';
import { startWorld, type World } from '../simulation/world.ts';
import { publishedKeys, readDraft, sealed } from './draft.ts';
import { playRandomly } from './random-history.ts';

/** `HISTORY_SEED=17 npx vitest run test/verifier/random-histories.test.ts` plays one again. */
const { HISTORY_SEED } = process.env;
const LINE_FORMATS = ['csv', 'beancount', 'hledger'] as const;
const RUNS = 6;
const COMMANDS = 220;
const CUTS = 4;
const firstSeed = HISTORY_SEED === undefined ? Date.now() % 1_000_000 : Number(HISTORY_SEED);
const seeds = Array.from({ length: HISTORY_SEED === undefined ? RUNS : 1 }, (_, index) => firstSeed + index);
const KEY = generateKeyPairSync('ed25519');

test.each(seeds)(
  'a pack of any history passes, wherever it begins and ends: seed %i',
  { timeout: 60_000 },
  async (seed) => {
    const chance = chanceOf(seed);
    const world = await startWorld(chance);
    try {
      world.gate.setOpen(true);
      await playRandomly(world, chance, COMMANDS);
      const kinds = await Promise.all(POOL_IDS.map((poolId) => checkPool(world, poolId, chance)));
      console.log(`seed ${String(seed)}: ${[...new Set(kinds.flat())].sort().join(', ')}`);
    } finally {
      await world.stop();
    }
  },
);

/** The whole of a pool's journal, and parts of it; answers the kinds of entries that there were. */
async function checkPool({ platform }: World, poolId: PoolId, chance: Chance): Promise<string[]> {
  const { seq } = await readHead(platform.store, poolId);
  const cuts = Array.from({ length: CUTS }, () => 1 + chance.below(seq));
  const ranges = cuts.map((cut) => [chance.happens(0.4) ? 1 : cut, chance.happens(0.5) ? seq : cut] as const);
  const kinds: string[] = [];
  for (const [firstSeq, lastSeq] of [[1, seq] as const, ...ranges]) {
    const range = { poolId, firstSeq: Math.min(firstSeq, lastSeq), lastSeq, period: null };
    const language = chance.pick(['zh', 'en'] as const);
    const draft = await readDraft(platform, { ...range, formats: LINE_FORMATS, language });
    kinds.push(...draft.entries.map(({ kind }) => kind));
    const pieceBytes = chance.pick([7, 1_000, 65_536]);
    const verdict = await verdictOn(sealed(draft, KEY), publishedKeys(KEY), { pieceBytes });
    expect(verdict, `${poolId} ${String(firstSeq)}–${String(lastSeq)}`).toMatchObject({ passed: true });
  }
  return kinds;
}
