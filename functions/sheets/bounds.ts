/** Twice the columns of the widest template, with its ten papers. */
export const COLUMNS_MAX = 128;
/** Twice the longest text that any column takes. */
export const CELL_LENGTH_MAX = 1_000;
