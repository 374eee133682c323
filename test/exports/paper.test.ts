/** Where texts stand on paper: lines that fit, and pages that hold their sheets whole. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { breakLines, widthOf } from '../../functions/export-writer/pdf/break-lines.ts';
import { pagesOf, type Page } from '../../functions/export-writer/pdf/lay-out-pages.ts';
import { BODY } from '../../functions/export-writer/pdf/paper.ts';
import type { Sheet } from '../../functions/export-writer/pdf/sheet.ts';
import { openTypeface, type Typeface } from '../../functions/export-writer/pdf/typeface.ts';

let typeface: Typeface;

beforeAll(async () => {
  typeface = await openTypeface();
});

/** A character is as wide as it is high, a Latin one half of that. */
const SQUARE = {
  advanceOf: (character: string) => (character <= '\u00ff' ? 500 : 1_000),
  printable: (text: string) => text,
};

describe('a text that is longer than its line', () => {
  test.each([
    ['收到财政拨款（徐政发〔2016〕12号）', ['收到财政拨款', '（徐政发', '〔2016〕12', '号）']],
    ['受理补偿申请，预留资金。', ['受理补偿申', '请，预留资', '金。']],
    ['Claim received, funds reserved', ['Claim', 'received,', 'funds', 'reserved']],
    ['90,071,992,547,409.91', ['90,071,992,', '547,409.91']],
    ['abcdefghijklmnopqrst', ['abcdefghijkl', 'mnopqrst']],
    ['', ['']],
  ])('%s is broken where one would break it', (text, lines) => {
    expect(breakLines(text, 10, 60, SQUARE)).toEqual(lines);
  });

  test('loses nothing but spaces at its breaks, and no line of it is wider than there is room for', () => {
    const texts = fc.string({
      unit: fc.oneof(fc.constantFrom(...Array.from('（）〔〕，。“a1 -,汉字😀ש')), fc.string()),
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), (text, widthPt) => {
        const lines = breakLines(text, 10, widthPt, typeface);
        const squeezed = (one: string) => one.replace(/\s/gu, '');
        expect(squeezed(lines.join(''))).toBe(squeezed(typeface.printable(text)));
        for (const line of lines)
          expect(widthOf(line, typeface.advanceOf) * 10).toBeLessThanOrEqual(widthPt * 1_000);
      }),
    );
  });
});

test('what has no glyph is marked, and every Chinese character of the everyday sets has one', () => {
  expect(typeface.printable('壹贰叁\t徐州\u3000a😀שλ')).toBe('壹贰叁 徐州 a〓〓λ');
  const decoder = new TextDecoder('gb2312');
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      const isAssigned = !(row === 0xd7 && cell > 0xf9);
      if (isAssigned) expect(typeface.printable(character), character).toBe(character);
    }
  }
});

function sheet(rows: number, hasPageOfItsOwn: boolean): Sheet {
  const columns = [{ title: '列', share: 1_000, align: 'left' }] as const;
  const row = { cells: ['字'], span: 1, isTotal: false };
  return {
    ...{ title: String(rows), facts: ['左', '右'], columns, rows: Array.from({ length: rows }, () => row) },
    ...{ notes: [], textPt: 9, hasPageOfItsOwn },
  };
}

async function pagesIn(sheets: readonly Sheet[]): Promise<Page[]> {
  const source = async function* () {
    for (const one of sheets) yield await Promise.resolve(one);
  };
  const pages: Page[] = [];
  for await (const page of pagesOf(source(), typeface)) pages.push(page);
  return pages;
}

describe('pages', () => {
  test('hold every sheet once, whole and in order, as many as there is room for', async () => {
    const sheets = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(sheets, async (shapes) => {
        const pages = await pagesIn(shapes.map(([rows, isAlone]) => sheet(rows, isAlone)));
        const titles = pages.flat().map(({ sheet: { boxes } }) => boxes[0]?.lines[0]);
        expect(titles).toEqual(shapes.map(([rows]) => String(rows)));
        for (const page of pages) {
          let freePt = 0;
          for (const { sheet: laid, topPt } of page) {
            expect(topPt).toBeGreaterThanOrEqual(freePt);
            freePt = topPt + laid.heightPt;
          }
          expect(freePt).toBeLessThanOrEqual(BODY.heightPt);
          expect(page.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('are shared by short sheets, and by none with one that has a page of its own', async () => {
    const pages = await pagesIn([sheet(1, true), sheet(1, false), sheet(1, false), sheet(30, false)]);
    expect(pages.map((page) => page.length)).toEqual([1, 2, 1]);
  });

  test('are gone on with under the same headings by a sheet that is too high for one, and no row is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: 300 }), async (rows) => {
        const pages = await pagesIn([sheet(rows, false)]);
        const parts = pages.map((page) => page.map(({ sheet: laid }) => laid));
        expect(parts.length).toBeGreaterThan(1);
        expect(parts.every((laid) => laid.length === 1)).toBe(true);
        const looks = parts.flat().map(({ boxes }) => boxes.map(({ look }) => look));
        for (const own of looks) expect(own.filter((look) => look === 'heading')).toHaveLength(1);
        expect(looks.flat().filter((look) => look === 'cell')).toHaveLength(rows);
        for (const { heightPt } of parts.flat()) expect(heightPt).toBeLessThanOrEqual(BODY.heightPt);
        // Every page but the last has no room for another row.
        const [first = 0, ...others] = looks.map((own) => own.filter((look) => look === 'cell').length);
        expect(others.slice(0, -1).every((count) => count === first)).toBe(true);
      }),
    );
  });

  test('are none where there is no sheet', async () => {
    expect(await pagesIn([])).toEqual([]);
  });
});
