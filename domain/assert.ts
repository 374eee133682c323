/** A rule that always holds was found broken: a bug of ours or a corrupted store, never the user's mistake. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
}

/** Stops at once when something that always holds does not; stays on in production. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new BrokenInvariant(message);
}
