import type { BankLine } from './bank-line.ts';

/** What a statement's free text is cut at; what stands between may be a reference. */
const BETWEEN = /[\s,;|，；、：:（）()]+/;

/** A reference as it is compared: full-width and half-width, capital and small letters, and spaces make no other. */
export function referenceKey(reference: string): string {
  return reference.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/** Everything in a line that may be a reference of ours: its own reference, and each part of what is written beside. */
export function keysOf({ reference, summary }: BankLine): ReadonlySet<string> {
  const texts = [reference, summary].filter((text) => text !== null);
  return new Set(
    texts
      .flatMap((text) => [text, ...text.split(BETWEEN)])
      .map(referenceKey)
      .filter((key) => key !== ''),
  );
}
