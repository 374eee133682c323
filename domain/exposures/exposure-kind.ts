export type ExposureKind = 'loan' | 'investment';

/** What decides the province's rate: a loan, or the stage of the firm that was invested in. */
export type Tier = 'loan' | 'seed' | 'early';
