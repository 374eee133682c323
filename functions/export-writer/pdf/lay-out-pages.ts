import { assert } from '../../../domain/assert.ts';
import { fitSheets } from './fit-sheets.ts';
import { layOutSheet, type LaidSheet } from './lay-out-sheet.ts';
import { BODY, GAP_PT } from './paper.ts';
import type { Sheet } from './sheet.ts';
import type { Typeface } from './typeface.ts';

/** The sheets on a page, each with how far down it begins. */
export type Page = readonly { readonly sheet: LaidSheet; readonly topPt: number }[];

/** Pages in the order of the sheets: as many on each as there is room for, and none torn that fits on one. */
export async function* pagesOf(sheets: AsyncIterable<Sheet>, typeface: Typeface): AsyncIterable<Page> {
  let page: { sheet: LaidSheet; topPt: number }[] = [];
  let [usedPt, isTaken] = [0, false];
  for await (const sheet of sheets) {
    for (const laid of laidOut(sheet, typeface)) {
      if (page.length > 0 && (isTaken || sheet.hasPageOfItsOwn || usedPt + laid.heightPt > BODY.heightPt)) {
        yield page;
        [page, usedPt] = [[], 0];
      }
      page.push({ sheet: laid, topPt: usedPt });
      usedPt += laid.heightPt + GAP_PT;
      isTaken = sheet.hasPageOfItsOwn;
    }
  }
  if (page.length > 0) yield page;
}

/** No row is so low that more of them have room on a page. */
const ROWS_WHOLE_MAX = 50;

/** A sheet on its way to the pages, one part after another where it is too high for one. */
function* laidOut(sheet: Sheet, typeface: Typeface): Iterable<LaidSheet> {
  const whole = sheet.rows.length > ROWS_WHOLE_MAX ? null : layOutSheet(sheet, typeface);
  if (whole !== null && whole.heightPt <= BODY.heightPt) {
    yield whole;
    return;
  }
  for (const part of fitSheets(sheet, typeface)) {
    const laid = layOutSheet(part, typeface);
    assert(laid.heightPt <= BODY.heightPt, 'a part of a sheet is no higher than a page');
    yield laid;
  }
}
