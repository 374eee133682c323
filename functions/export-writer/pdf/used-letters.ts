import { codeOf, type Typeface } from './typeface.ts';

/** As it is; its published types have it otherwise. */
type Subset = {
  readonly includeGlyph: (glyph: number) => number;
  readonly encode: () => Uint8Array;
};

/** The letters that a file has come to use: it brings these along and no others. */
export class UsedLetters {
  private readonly typeface: Typeface;
  private readonly subset: Subset;
  private readonly hexes = new Map<string, string>();
  /** By the number of the letter in the file; the first is that of no character. */
  readonly advances: number[];
  readonly characters: string[] = ['\uFFFD'];

  constructor(typeface: Typeface) {
    this.typeface = typeface;
    this.subset = typeface.font.createSubset() as unknown as Subset;
    this.advances = [typeface.font.getGlyph(0).advanceWidth];
  }

  /** A text as a file writes it: four digits to a letter. */
  hexOf(text: string): string {
    let hex = '';
    for (const character of text) hex += this.hexes.get(character) ?? this.add(character);
    return hex;
  }

  /** The letters as a font (CFF). */
  fontFile(): Uint8Array {
    return this.subset.encode();
  }

  private add(character: string): string {
    const number = this.subset.includeGlyph(this.typeface.font.glyphForCodePoint(codeOf(character)).id);
    this.advances[number] ??= this.typeface.advanceOf(character);
    this.characters[number] ??= character;
    const hex = number.toString(16).padStart(4, '0');
    this.hexes.set(character, hex);
    return hex;
  }
}
