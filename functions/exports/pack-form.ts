/** Names what a pack holds and how it is written, to the byte; whatever changes a byte of one changes this. */
export const PACK_FORM = 'riskpool-pack-1';
