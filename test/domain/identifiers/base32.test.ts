import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeBase32 } from '../../../domain/identifiers/base32.ts';

const ALPHABET = Array.from('0123456789abcdefghjkmnpqrstvwxyz');

describe('base 32', () => {
  // The vectors of RFC 4648, section 10, without padding and with Crockford's character for each of its own.
  test.each([
    ['', ''],
    ['f', 'cr'],
    ['fo', 'csqg'],
    ['foo', 'csqpy'],
    ['foob', 'csqpyrg'],
    ['fooba', 'csqpyrk1'],
    ['foobar', 'csqpyrk1e8'],
  ])('writes the bytes of %j as %j', (text, encoded) => {
    expect(encodeBase32(new TextEncoder().encode(text))).toBe(encoded);
  });

  test('has a character for each value of five bits', () => {
    const written = ALPHABET.map((_, value) => encodeBase32(Uint8Array.of(value << 3)).charAt(0));
    expect(written).toEqual(ALPHABET);
  });

  test('reads back as the same bits, filled up with fewer than five zeros', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
        const read = Array.from(encodeBase32(bytes), (character) =>
          ALPHABET.indexOf(character).toString(2).padStart(5, '0'),
        ).join('');
        expect(read.slice(0, bits.length)).toBe(bits);
        expect(read.slice(bits.length)).toMatch(/^0{0,4}$/);
      }),
    );
  });
});
