import type { Instant } from '../calendar/instant.ts';
import type { RequestMark } from '../claims/step.ts';

/**
 * Who changed an access, and when by the real clock; sandbox time has no say in who may come in. The request's mark
 * lets the same change sent again be known.
 */
export type AccessChange = {
  readonly actor: string;
  readonly at: Instant;
  readonly request: RequestMark;
};

/** A change of every quarter for more than ten years; the item stays small, and taking access away is always possible. */
export const CHANGES_MAX = 50;
