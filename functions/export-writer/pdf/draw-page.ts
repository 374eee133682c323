import { widthOf } from './break-lines.ts';
import { drawRectangle, drawRule, drawText, GREY } from './draw.ts';
import type { Page } from './lay-out-pages.ts';
import { LINE_HEIGHT, PADDING_PT, type Box } from './lay-out-sheet.ts';
import { BODY, HEAD_PT, NUMBER_PT, SIGNATURES_PT } from './paper.ts';
import type { Typeface } from './typeface.ts';
import type { UsedLetters } from './used-letters.ts';

/** What every page has beside its sheets. */
export type PageFrame = {
  readonly head: readonly [left: string, right: string];
  /** What is signed by hand. */
  readonly signatures: readonly string[];
  readonly number: string;
};

type Pen = { readonly typeface: Typeface; readonly letters: UsedLetters };

const SMALL_PT = 8;
const SIGNATURE_PT = 9;
/** From the top of a letter to its base line, of its size. */
const ASCENT = 0.88;
const FRAME_RULE_PT = 0.9;
const CELL_RULE_PT = 0.4;
const HEAD_RULE_BELOW_PT = 6;
const SIGNATURES_APART_PT = 18;

/** Everything on a page, as the operators that draw it. */
export function drawPage(pen: Pen, page: Page, { head, signatures, number }: PageFrame): string {
  const { leftPt, widthPt } = BODY;
  const line = { leftPt, widthPt, sizePt: SMALL_PT, look: 'plain' } as const;
  const eachPt = widthPt / signatures.length;
  return [
    drawLine(pen, { ...line, align: 'left' }, head[0], HEAD_PT, GREY.pale),
    drawLine(pen, { ...line, align: 'right' }, head[1], HEAD_PT, GREY.pale),
    drawRule(HEAD_PT + HEAD_RULE_BELOW_PT, leftPt, leftPt + widthPt),
    ...page.flatMap(({ sheet, topPt }) => sheet.boxes.map((box) => drawBox(pen, box, BODY.topPt + topPt))),
    ...signatures.map((text, index) => drawSignature(pen, text, leftPt + index * eachPt, eachPt)),
    drawLine(pen, { ...line, align: 'center' }, number, NUMBER_PT, GREY.pale),
  ].join('\n');
}

/** A name, and a rule to sign on. */
function drawSignature({ typeface, letters }: Pen, text: string, leftPt: number, widthPt: number): string {
  const textPt = (widthOf(text, typeface.advanceOf) * SIGNATURE_PT) / 1_000;
  const rule = drawRule(SIGNATURES_PT + 2, leftPt + textPt + 2, leftPt + widthPt - SIGNATURES_APART_PT);
  return `${drawText(letters.hexOf(text), leftPt, SIGNATURES_PT, SIGNATURE_PT, GREY.ink, false)}\n${rule}`;
}

function drawBox(pen: Pen, { leftPt: boxLeftPt, ...box }: Box, sheetTopPt: number): string {
  const { widthPt, heightPt, lines, sizePt, look } = box;
  const [leftPt, topPt] = [BODY.leftPt + boxLeftPt, sheetTopPt + box.topPt];
  const corners = { leftPt, topPt, widthPt, heightPt };
  if (look === 'frame') return drawRectangle(corners, FRAME_RULE_PT, GREY.ink, null);
  const tint = look === 'heading' || look === 'total' ? GREY.tint : null;
  const isInTable = tint !== null || look === 'cell';
  const lineHeightPt = sizePt * LINE_HEIGHT;
  const firstPt = topPt + (heightPt - lines.length * lineHeightPt) / 2;
  const texts = lines.map((text, index) => {
    const basePt = firstPt + index * lineHeightPt + (lineHeightPt - sizePt) / 2 + ASCENT * sizePt;
    return drawLine(pen, { ...box, leftPt }, text, basePt, GREY.ink);
  });
  return [...(isInTable ? [drawRectangle(corners, CELL_RULE_PT, GREY.rule, tint)] : []), ...texts].join('\n');
}

type Place = Pick<Box, 'leftPt' | 'widthPt' | 'align' | 'sizePt' | 'look'>;

function drawLine(
  { typeface, letters }: Pen,
  { leftPt, widthPt, align, sizePt, look }: Place,
  text: string,
  basePt: number,
  grey: string,
): string {
  if (text === '') return '';
  // What stands in no cell is flush with the edge of the table.
  const paddingPt = look === 'plain' ? 0 : PADDING_PT;
  const sparePt = widthPt - 2 * paddingPt - (widthOf(text, typeface.advanceOf) * sizePt) / 1_000;
  const shiftPt = { left: 0, center: sparePt / 2, right: sparePt }[align];
  const isBold = look === 'title' || look === 'heading' || look === 'total';
  return drawText(letters.hexOf(text), leftPt + paddingPt + shiftPt, basePt, sizePt, grey, isBold);
}
