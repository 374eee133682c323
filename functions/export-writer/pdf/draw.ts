import { PAPER } from './paper.ts';

/** From black to white, as everything is printed. */
export const GREY = { ink: '0.1', pale: '0.4', rule: '0.55', tint: '0.95' } as const;

/** What a page calls the letters that it is printed in. */
export const FONT_NAME = '/F1';

/** There is one weight; a text that stands out is drawn with a line around its letters, so wide of their size. */
const BOLD = 0.028;
const RULE_PT = 0.5;

type Corners = {
  readonly leftPt: number;
  readonly topPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
};

/** A text, by its letters, from a point on its base line on. */
export function drawText(
  hex: string,
  leftPt: number,
  basePt: number,
  sizePt: number,
  grey: string,
  isBold: boolean,
): string {
  const weight = isBold ? `2 Tr ${points(sizePt * BOLD)} w ${grey} G` : '0 Tr';
  const place = `${FONT_NAME} ${points(sizePt)} Tf ${points(leftPt)} ${upFrom(basePt)} Td`;
  return `BT ${weight} ${grey} g ${place} <${hex}> Tj ET`;
}

export function drawRectangle(
  { leftPt, topPt, widthPt, heightPt }: Corners,
  rulePt: number,
  grey: string,
  tint: string | null,
): string {
  const shape = `${points(leftPt)} ${upFrom(topPt + heightPt)} ${points(widthPt)} ${points(heightPt)} re`;
  return `${points(rulePt)} w ${grey} G ${tint === null ? `${shape} S` : `${tint} g ${shape} B`}`;
}

export function drawRule(topPt: number, fromPt: number, toPt: number): string {
  const up = upFrom(topPt);
  return `${points(RULE_PT)} w ${GREY.rule} G ${points(fromPt)} ${up} m ${points(toPt)} ${up} l S`;
}

/** Paper is measured from its lower edge up. */
function upFrom(topPt: number): string {
  return points(PAPER.heightPt - topPt);
}

function points(value: number): string {
  return value.toFixed(2);
}
