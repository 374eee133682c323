/** A reader of 金额大写 that shares nothing with its writer. */

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };
const AMOUNT = /^人民币(?:(.+)元)?(?:整|(零?)(?:(.)角)?(?:(.)分)?)$/;

/** The yuan of the text, without 元; empty below one yuan. */
export function wholePart(text: string): string {
  return AMOUNT.exec(text)?.[1] ?? '';
}

export function fenRead(text: string): bigint {
  const [, yuan = '', , jiao = '零', fen = '零'] = AMOUNT.exec(text) ?? [];
  return wholeRead(yuan) * 100n + digitRead(jiao) * 10n + digitRead(fen);
}

/**
 * How often 零 stands in so many yuan: for each stretch of zeros between two other digits, except the one that ends
 * right before 仟 and lies in the section of four places above it.
 */
export function zerosOwed(yuan: bigint): number {
  const digits = yuan.toString();
  const places = Array.from(digits, (digit, index) => ({ digit, place: digits.length - 1 - index }))
    .filter(({ digit }) => digit !== '0')
    .map(({ place }) => place);
  return places.slice(1).filter((low, index) => {
    const high = places[index] ?? low;
    const nextSection = Math.floor(high / 4) === Math.floor(low / 4) + 1;
    return high - low > 1 && !(low % 4 === 3 && nextSection);
  }).length;
}

function wholeRead(text: string): bigint {
  for (const [name, size] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    const at = text.lastIndexOf(name);
    if (at >= 0) return wholeRead(text.slice(0, at)) * size + wholeRead(text.slice(at + 1));
  }
  return [...text.matchAll(/([壹贰叁肆伍陆柒捌玖])([拾佰仟]?)/g)].reduce(
    (sum, [, digit = '', place = '']) => sum + digitRead(digit) * (PLACES[place] ?? 1n),
    0n,
  );
}

function digitRead(digit: string): bigint {
  return BigInt(DIGITS.indexOf(digit));
}
