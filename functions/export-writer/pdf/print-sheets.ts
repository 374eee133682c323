import type { Sha256Hex } from '../../../domain/digest.ts';
import type { Instant } from '../../../domain/calendar/instant.ts';
import type { Language } from '../../../domain/explain/language.ts';
import { drawPage, type PageFrame } from './draw-page.ts';
import { FONT_NAME } from './draw.ts';
import { embedFont } from './embed-font.ts';
import { pagesOf } from './lay-out-pages.ts';
import { PAPER } from './paper.ts';
import { PdfFile, refTo, textString } from './pdf-file.ts';
import type { Sheet } from './sheet.ts';
import { openTypeface } from './typeface.ts';
import { UsedLetters } from './used-letters.ts';

/** What is printed, and what is told of it beside its pages. */
export type Print = {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** Nothing in a pack depends on when it was made: this is when its last entry was recorded, and its hash. */
  readonly at: Instant;
  readonly hash: Sha256Hex;
  /** Made anew each time that they are asked for. */
  readonly sheets: () => AsyncIterable<Sheet>;
  readonly frameOf: (page: number, pages: number) => PageFrame;
};

const PIECE_BYTES = 65_536;
/** Half of a digest, as long as the one that the format has in mind. */
const ID_LENGTH = 32;

/** A PDF, page after page in memory that hardly grows with it. The first time through, pages are only counted. */
export async function* printSheets(print: Print): AsyncIterable<Uint8Array> {
  const typeface = await openTypeface();
  const pages = await countOf(pagesOf(print.sheets(), typeface));
  const pdf = new PdfFile();
  const letters = new UsedLetters(typeface);
  const [catalog, tree, font, info] = [pdf.reserve(), pdf.reserve(), pdf.reserve(), pdf.reserve()];
  const kids: number[] = [];
  for await (const page of pagesOf(print.sheets(), typeface)) {
    const [content, kid] = [pdf.reserve(), pdf.reserve()];
    kids.push(kid);
    const frame = print.frameOf(kids.length, pages);
    pdf.writeStream(content, drawPage({ typeface, letters }, page, frame));
    pdf.write(kid, `<</Type /Page /Parent ${refTo(tree)} /Contents ${refTo(content)}>>`);
    if (pdf.pendingBytes >= PIECE_BYTES) yield pdf.take();
  }
  embedFont(pdf, font, typeface, letters);
  const size = `[0 0 ${String(PAPER.widthPt)} ${String(PAPER.heightPt)}]`;
  const inherited = `/MediaBox ${size} /Resources <</Font <<${FONT_NAME} ${refTo(font)}>>>>`;
  const list = kids.map(refTo).join(' ');
  pdf.write(tree, `<</Type /Pages /Count ${String(kids.length)} ${inherited} /Kids [${list}]>>`);
  const lang = print.language === 'zh' ? 'zh-CN' : 'en';
  const view = `/Lang (${lang}) /ViewerPreferences <</DisplayDocTitle true>>`;
  pdf.write(catalog, `<</Type /Catalog /Pages ${refTo(tree)} ${view}>>`);
  pdf.write(info, infoOf(print));
  pdf.end(catalog, info, print.hash.slice(0, ID_LENGTH));
  yield pdf.take();
}

async function countOf(pages: AsyncIterable<unknown>): Promise<number> {
  const left = pages[Symbol.asyncIterator]();
  let count = 0;
  while ((await left.next()).done !== true) count += 1;
  return count;
}

function infoOf({ title, author, at }: Print): string {
  const date = `(D:${at.replace(/\D/g, '').slice(0, 14)}Z)`;
  return `<</Title ${textString(title)} /Author ${textString(author)} /Creator (riskpool) /CreationDate ${date}>>`;
}
