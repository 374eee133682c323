import { scanXml } from './scan-xml.ts';

export type ShownAs = 'number' | 'date' | 'percent';

/** The formats that every workbook has without saying so (ECMA-376, 18.8.30, with those of Chinese programs). */
const DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const PERCENTS = [9, 10];

/** What the numbers in a cell of each style are shown as; null where the part is not well formed. */
export function readNumberFormats(styles: Buffer): readonly ShownAs[] | null {
  const custom = new Map<string, string>();
  const shown: ShownAs[] = [];
  let isInCellStyles = false;
  const isSound = scanXml(styles, {
    open: (tag, attribute) => {
      if (tag === 'numFmt') custom.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
      if (tag === 'cellXfs') isInCellStyles = true;
      if (tag === 'xf' && isInCellStyles) shown.push(shownAs(attribute('numFmtId') ?? '0', custom));
    },
    close: (tag) => {
      if (tag === 'cellXfs') isInCellStyles = false;
    },
    text: () => undefined,
  });
  return isSound ? shown : null;
}

function shownAs(id: string, custom: ReadonlyMap<string, string>): ShownAs {
  const code = custom.get(id);
  if (code === undefined) {
    if (PERCENTS.includes(Number(id))) return 'percent';
    return DATES.some(([first, last]) => Number(id) >= first && Number(id) <= last) ? 'date' : 'number';
  }
  // What is quoted, escaped or bracketed is shown as it stands.
  const signs = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (signs.includes('%')) return 'percent';
  return /[ymdhs]/i.test(signs) ? 'date' : 'number';
}
