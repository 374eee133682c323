import { assert } from '../../../domain/assert.ts';
import { layOutSheet, rowHeightPt } from './lay-out-sheet.ts';
import { BODY } from './paper.ts';
import type { Sheet } from './sheet.ts';
import type { Typeface } from './typeface.ts';

/** Heights are added up in another order than they are laid out in. */
const ROUNDING_PT = 0.01;

/** A sheet as it fits on paper: what is too high for a page goes on on the next, under the same headings. */
export function* fitSheets(sheet: Sheet, typeface: Typeface): Iterable<Sheet> {
  const { rows } = sheet;
  const aroundPt = layOutSheet({ ...sheet, rows: [] }, typeface).heightPt;
  let [first, usedPt] = [0, aroundPt];
  for (const [index, row] of rows.entries()) {
    const rowPt = rowHeightPt(sheet, row, typeface);
    assert(aroundPt + rowPt <= BODY.heightPt, 'a row is no higher than a page');
    if (usedPt + rowPt > BODY.heightPt - ROUNDING_PT) {
      yield { ...sheet, rows: rows.slice(first, index) };
      [first, usedPt] = [index, aroundPt];
    }
    usedPt += rowPt;
  }
  yield { ...sheet, rows: rows.slice(first) };
}
