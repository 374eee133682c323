import type { Font } from 'fontkit';
import { readFile } from 'node:fs/promises';
import { assert } from '../../../domain/assert.ts';

/** What stands where a character has no glyph: one that printers have always put there (下駄符号). */
const MISSING = '〓';
const EM = 1_000;

/** The letters that everything is printed in. */
export type Typeface = {
  readonly font: Font;
  /** How wide a character is, in thousandths of its size. */
  readonly advanceOf: (character: string) => number;
  /** A text with a mark in place of each character that there is no glyph for, and plain spaces for all others. */
  readonly printable: (text: string) => string;
};

/** Beside this file, and in the cloud beside the bundle. */
const PATH = new URL('./fonts/noto-sans-sc.otf', import.meta.url);

export async function openTypeface(): Promise<Typeface> {
  // It is large, and most packs are printed nowhere.
  const { create } = await import('fontkit');
  const font = create(await readFile(PATH));
  assert(font.type === 'TTF', 'the file is of one typeface');
  const advanceOf = once(
    (character) => font.glyphForCodePoint(codeOf(character)).advanceWidth * (EM / font.unitsPerEm),
  );
  const printed = once((character) => {
    if (/\s/u.test(character)) return ' ';
    return font.hasGlyphForCodePoint(codeOf(character)) ? character : MISSING;
  });
  const printable = (text: string) => {
    let result = '';
    for (const character of text) result += printed(character);
    return result;
  };
  return { font, advanceOf, printable };
}

export function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** More than any typeface has; what hostile texts bring beyond them is worked out each time. */
const KEPT_MAX = 65_536;

/** Works out what there is to know of a character once. */
function once<Value>(workOut: (character: string) => Value): (character: string) => Value {
  const known = new Map<string, Value>();
  return (character) => {
    const kept = known.get(character);
    if (kept !== undefined) return kept;
    const value = workOut(character);
    if (known.size < KEPT_MAX) known.set(character, value);
    return value;
  };
}
