import { refTo, textString, type PdfFile } from './pdf-file.ts';
import type { Typeface } from './typeface.ts';
import type { UsedLetters } from './used-letters.ts';

/** Six letters before the name of a font say that it is a part of it (ISO 32000-1, 9.6.4). */
const NAME = '/RISKPL+NotoSansSC';
/** Neither serifs nor slant; letters beyond those of Latin (9.8.2). */
const FLAGS = 4;
const RANGE_MAX = 100;

/** Writes the letters that a file uses into it, as the object that its pages name (9.7). */
export function embedFont(pdf: PdfFile, number: number, { font }: Typeface, letters: UsedLetters): void {
  const [file, descriptor, descendant, unicode] = [
    pdf.reserve(),
    pdf.reserve(),
    pdf.reserve(),
    pdf.reserve(),
  ];
  pdf.writeStream(file, letters.fontFile(), '/Subtype /CIDFontType0C');
  const em = (units: number) => String(Math.round((units * 1_000) / font.unitsPerEm));
  const { minX, minY, maxX, maxY } = font.bbox;
  const heights = `/Ascent ${em(font.ascent)} /Descent ${em(font.descent)} /CapHeight ${em(font.capHeight)}`;
  const box = `/FontBBox [${[minX, minY, maxX, maxY].map(em).join(' ')}] /ItalicAngle 0 /StemV 80 ${heights}`;
  pdf.write(
    descriptor,
    `<</Type /FontDescriptor /FontName ${NAME} /Flags ${String(FLAGS)} ${box} /FontFile3 ${refTo(file)}>>`,
  );
  const system = '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>';
  pdf.write(
    descendant,
    `<</Type /Font /Subtype /CIDFontType0 /BaseFont ${NAME} /CIDSystemInfo ${system} /FontDescriptor ${refTo(descriptor)} /W [0 [${letters.advances.join(' ')}]]>>`,
  );
  pdf.writeStream(unicode, unicodeMap(letters.characters));
  pdf.write(
    number,
    `<</Type /Font /Subtype /Type0 /BaseFont ${NAME} /Encoding /Identity-H /DescendantFonts [${refTo(descendant)}] /ToUnicode ${refTo(unicode)}>>`,
  );
}

/** Which character each letter stands for, so that what is printed can be searched and copied (9.10.3). */
function unicodeMap(characters: readonly string[]): string {
  const lines = characters.map((character, index) => {
    const hex = textString(character).replace('FEFF', '');
    return `<${index.toString(16).padStart(4, '0')}> ${hex}`;
  });
  const blocks: string[] = [];
  for (let first = 0; first < lines.length; first += RANGE_MAX) {
    const some = lines.slice(first, first + RANGE_MAX);
    blocks.push(`${String(some.length)} beginbfchar`, ...some, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
