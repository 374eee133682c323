import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenInvariant } from '../../../domain/assert.ts';
import { creditCodeCheckCharacter, parseCreditCode } from '../../../domain/identifiers/credit-code.ts';

const ALPHABET = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
/** Codes of listed companies, as they publish them. */
const PUBLISHED = ['9144030071526726XG', '91330100799655058B', '914403001922038216'];

const first17 = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 17, maxLength: 17 });
const code = first17.map((body) => body + creditCodeCheckCharacter(body));
const place = fc.nat({ max: 17 });

describe('the check character', () => {
  test('is the one that GB 32100-2015 computes for its own example', () => {
    expect(creditCodeCheckCharacter('91350100M000100Y4')).toBe('3');
  });

  test.each([
    ['00000000000000000', '0'],
    ['10000000000000000', 'Y'],
    ['J0000000000000000', 'D'],
    ['P0000000000000000', '8'],
    ['Y0000000000000000', '1'],
  ])('skips the letters that the standard leaves out: %s has %s', (body, check) => {
    expect(creditCodeCheckCharacter(body)).toBe(check);
  });

  test.each(['', '91350100M000100Y', '91350100M000100Y43', '91350100I000100Y4', '91350100m000100y4'])(
    'of anything but seventeen of the characters is a bug: %j',
    (body) => {
      expect(() => creditCodeCheckCharacter(body)).toThrow(BrokenInvariant);
    },
  );
});

describe('a credit code', () => {
  test.each(PUBLISHED)('that is published is right: %s', (text) => {
    expect(parseCreditCode(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['lower case', '9144030071526726xg'],
    ['white space around', '\t9144030071526726XG\r\n'],
    ['spaces inside', '91 440300 71526726X G'],
    ['a full-width space', '91440300\u300071526726XG'],
    ['a no-break space', '91440300\u00A071526726XG'],
    ['full-width digits and letters', '９１４４０３００７１５２６７２６ＸＧ'],
    ['full-width lower case', '９１４４０３００７１５２６７２６ｘｇ'],
  ])('is put right: %s', (_what, text) => {
    expect(parseCreditCode(text)).toEqual({ ok: true, value: '9144030071526726XG' });
  });

  test.each(['', ' ', '9144030071526726X', '9144030071526726XG0', '914403007152672 6X'])(
    'of another length is refused: %j',
    (text) => {
      expect(parseCreditCode(text)).toEqual({ ok: false, refusal: 'credit-code.length' });
    },
  );

  test.each(['I', 'O', 'S', 'V', 'Z', '-', '中', 'É'])('with the character %s is refused', (wrong) => {
    for (const at of [0, 9, 17]) {
      const text = replaced('9144030071526726XG', at, wrong);
      expect(parseCreditCode(text)).toEqual({ ok: false, refusal: 'credit-code.character' });
    }
  });

  test('with any one character replaced is refused', () => {
    const substitutions = PUBLISHED.flatMap((right) =>
      Array.from(right).flatMap((was, at) =>
        ALPHABET.filter((other) => other !== was).map((other) => replaced(right, at, other)),
      ),
    );
    expect(substitutions).toHaveLength(PUBLISHED.length * 18 * 30);
    for (const wrong of substitutions) {
      expect(parseCreditCode(wrong)).toEqual({ ok: false, refusal: 'credit-code.check-character' });
    }
  });

  test('with any one character replaced is refused, whatever the code', () => {
    fc.assert(
      fc.property(code, place, fc.constantFrom(...ALPHABET), (right, at, other) => {
        expect(parseCreditCode(right).ok).toBe(true);
        fc.pre(right.charAt(at) !== other);
        expect(parseCreditCode(replaced(right, at, other)).ok).toBe(false);
      }),
    );
  });

  test('with two neighbours swapped is refused', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 16 }), (right, at) => {
        const [left, next] = [right.charAt(at), right.charAt(at + 1)];
        fc.pre(left !== next);
        const swapped = replaced(replaced(right, at, next), at + 1, left);
        expect(parseCreditCode(swapped).ok).toBe(false);
      }),
    );
  });
});

function replaced(text: string, at: number, character: string): string {
  return text.slice(0, at) + character + text.slice(at + 1);
}
