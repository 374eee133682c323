import type { Instant } from './calendar/instant.ts';
import type { RequestMark } from './claims/step.ts';

/** What one of two people did to something that takes both: who, when, and by which request. */
export type Act = { readonly actor: string; readonly at: Instant; readonly request: RequestMark };

/** What came of it in the journal, once the second person confirmed it. */
export type Confirmation = Act & { readonly entrySeq: number };
