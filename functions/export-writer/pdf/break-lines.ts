import type { Typeface } from './typeface.ts';

/**
 * What stays together on a line where it fits: a Chinese character with the marks that must not begin or end a line, or
 * a run of others up to a space, a comma or a hyphen.
 */
const UNIT =
  /[（《「【〔“‘([]*(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s,\-\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+[,-]*|[,-]+)[，。、；：！？）》」】〕”’)\]]*\s*|\s+/gu;

/** A text in lines that are no wider than `widthPt`; no character of it is lost. */
export function breakLines(
  text: string,
  sizePt: number,
  widthPt: number,
  { advanceOf, printable }: Pick<Typeface, 'advanceOf' | 'printable'>,
): readonly string[] {
  const most = (widthPt * 1_000) / sizePt;
  const lines: string[] = [];
  let [line, used] = ['', 0];
  const place = (piece: string, width: number) => {
    if (line !== '' && used + width > most) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += piece;
    used += width;
  };
  for (const [unit] of printable(text).matchAll(UNIT)) {
    const width = widthOf(unit.trimEnd(), advanceOf);
    if (width <= most) {
      place(unit.trimEnd(), width);
      const spaces = unit.slice(unit.trimEnd().length);
      line += spaces;
      used += widthOf(spaces, advanceOf);
    } else {
      for (const character of unit) place(character, advanceOf(character));
    }
  }
  return [...lines, line.trimEnd()];
}

/** In thousandths of the size of the letters. */
export function widthOf(text: string, advanceOf: Typeface['advanceOf']): number {
  let width = 0;
  for (const character of text) width += advanceOf(character);
  return width;
}
