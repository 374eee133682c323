/** A4, in points, with a margin to bind it by. */
export const PAPER = { widthPt: 595.28, heightPt: 841.89 } as const;

const LEFT_PT = 52;
const RIGHT_PT = 40;

/** Where sheets stand; above are the head of every page, below where it is signed and its number. */
export const BODY = {
  leftPt: LEFT_PT,
  widthPt: PAPER.widthPt - LEFT_PT - RIGHT_PT,
  topPt: 66,
  heightPt: PAPER.heightPt - 66 - 84,
} as const;

/** Where texts of the head and the foot stand: their base lines. */
export const HEAD_PT = 44;
export const SIGNATURES_PT = PAPER.heightPt - 54;
export const NUMBER_PT = PAPER.heightPt - 30;

/** Between two sheets on a page. */
export const GAP_PT = 22;
