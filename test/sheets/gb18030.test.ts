import { expect, test } from 'vitest';
import { encodeGb18030 } from '../../functions/sheets/gb18030.ts';

const LAST_POINT = 0x10ffff;
/** Private characters that have a public one since, to which their codes are read. */
const PRIVATE = [0xe000, 0xf8ff] as const;

test('every character is written so that it is read back, but for some private ones that are never read', () => {
  const decoder = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true });
  const lost: number[] = [];
  for (let point = 0; point <= LAST_POINT; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    if (decoder.decode(encodeGb18030(character)) !== character) lost.push(point);
  }
  expect(lost.length).toBeLessThan(50);
  expect(lost.filter((point) => point < PRIVATE[0] || point > PRIVATE[1])).toEqual([]);
});

test('the codes are those of the standard: one byte, two, and four', () => {
  expect(encodeGb18030('A合€').toString('hex')).toBe('41bacfa2e3');
  expect(encodeGb18030('\u{10000}\u{10FFFF}').toString('hex')).toBe('90308130e3329a35');
});
