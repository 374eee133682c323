import { OutsideFault } from './outside-fault.ts';

/**
 * The database did not do what was asked and did not say why in a way that a rule could handle: unreachable, throttled
 * beyond patience, or timed out. Whether a write took effect is then unknown; the same request sent again finds out.
 */
export class StoreFault extends OutsideFault {
  override readonly name = 'StoreFault';
}

/** Runs a request to the database and lets whatever goes wrong with it out as a fault. */
export async function orFault<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    throw new StoreFault('the database did not answer', { cause: error });
  }
}
