/**
 * Something that an answer hangs on and that is not ours did not do its part: the database, the keys, an issuer. Nothing
 * is wrong with the request; sent again later, it can be answered.
 */
export abstract class OutsideFault extends Error {}
