export const BATCH_KINDS = ['exposures', 'claims'] as const;
/** What the rows of a batch are. */
export type BatchKind = (typeof BATCH_KINDS)[number];
