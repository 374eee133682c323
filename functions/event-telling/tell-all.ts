import { StoreFault } from '../store/store-fault.ts';
import { readTold, tell, type Telling } from '../store/tell.ts';
import type { Teller } from './teller.ts';

/** Others who tell the same are few, and whoever loses to them has less left to tell. */
const ROUNDS_MAX = 8;

/**
 * Tells all that `plan` finds not told yet. It is asked again after each transaction, for what one does not take, and
 * whenever somebody else told something meanwhile, until it finds nothing.
 */
export async function tellAll(
  { store, pause }: Teller,
  plan: () => Promise<readonly Telling[]>,
): Promise<void> {
  for (let lost = 0; lost < ROUNDS_MAX;) {
    const tellings = await plan();
    if (tellings.length === 0) return;
    if ((await tell(store, tellings)) === 'stale') {
      lost += 1;
      await pause(lost);
    } else lost = 0;
  }
  throw new StoreFault('what is to be told stays contended');
}

/** Tells what happens to a subject once and never again. */
export async function tellOnce(teller: Teller, telling: Telling): Promise<void> {
  await tellAll(teller, async () => {
    const told = await readTold(
      teller.store,
      telling.marks.map(({ subject }) => subject),
    );
    return told.every((upTo) => upTo === 0) ? [telling] : [];
  });
}
