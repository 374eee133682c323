import { assert } from '../../../domain/assert.ts';
import { layOutSheet, type LaidSheet } from './lay-out-sheet.ts';
import { BODY, GAP_PT } from './paper.ts';
import type { Sheet } from './sheet.ts';
import type { Typeface } from './typeface.ts';

/** The sheets on a page, each with how far down it begins. */
export type Page = readonly { readonly sheet: LaidSheet; readonly topPt: number }[];

/** Pages in the order of the sheets: as many on each as there is room for, and none torn. */
export async function* pagesOf(sheets: AsyncIterable<Sheet>, typeface: Typeface): AsyncIterable<Page> {
  let page: { sheet: LaidSheet; topPt: number }[] = [];
  let [usedPt, isTaken] = [0, false];
  for await (const sheet of sheets) {
    const laid = layOutSheet(sheet, typeface);
    assert(laid.heightPt <= BODY.heightPt, 'a sheet is no higher than a page');
    if (page.length > 0 && (isTaken || sheet.hasPageOfItsOwn || usedPt + laid.heightPt > BODY.heightPt)) {
      yield page;
      [page, usedPt] = [[], 0];
    }
    page.push({ sheet: laid, topPt: usedPt });
    usedPt += laid.heightPt + GAP_PT;
    isTaken = sheet.hasPageOfItsOwn;
  }
  if (page.length > 0) yield page;
}
