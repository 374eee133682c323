import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeBase32 } from '../../../domain/identifiers/base32.ts';
import { creditCodeCheckCharacter, parseCreditCode } from '../../../domain/identifiers/credit-code.ts';
import {
  enterpriseTagIn,
  enterpriseTagOf,
  exposureIdOf,
  institutionIdOf,
  isClaimId,
  isExposureId,
} from '../../../domain/identifiers/ids.ts';
import { sha256 } from '../../../functions/http/sha256.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const REAL = ['9144030071526726XG', '91330100799655058B', '914403001922038216'];

describe('a credit code', () => {
  test.each(REAL)('%s of a public company is read', (code) => {
    expect(parseCreditCode(code)).toEqual({ ok: true, value: code });
  });

  test('has the check character that GB 32100-2015 works out in its example', () => {
    expect(creditCodeCheckCharacter('91350100M000100Y4')).toBe('3');
  });

  test('is put right where it was written in lower case, full width or with spaces', () => {
    expect(parseCreditCode(' 9144 0300 7152 6726xg ')).toEqual({ ok: true, value: '9144030071526726XG' });
    expect(parseCreditCode('９１４４０３００７１５２６７２６ＸＧ')).toEqual({
      ok: true,
      value: '9144030071526726XG',
    });
  });

  test('is refused for its length, a letter it cannot have, or its check character', () => {
    expect(parseCreditCode('914403001922038')).toEqual({ ok: false, refusal: 'credit-code.length' });
    expect(parseCreditCode('91440300192203821I')).toEqual({ ok: false, refusal: 'credit-code.character' });
    expect(parseCreditCode('914403001922038217')).toEqual({
      ok: false,
      refusal: 'credit-code.check-character',
    });
  });

  test('with any one character changed is refused', () => {
    const change = fc.tuple(fc.constantFrom(...REAL), fc.nat(17), fc.constantFrom(...Array.from(ALPHABET)));
    fc.assert(
      fc.property(change, ([code, at, character]) => {
        fc.pre(code[at] !== character);
        expect(parseCreditCode(code.slice(0, at) + character + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });
});

describe('an id', () => {
  const parsed = parseCreditCode('9144030071526726XG');
  const code = parsed.ok ? parsed.value : null;

  test('of an exposure opens with its enterprise’s tag and follows from its request alone', () => {
    if (code === null) throw new Error('a valid code');
    const bank = institutionIdOf('a bank', sha256);
    const id = exposureIdOf(code, bank, 'key', sha256);
    expect(isExposureId(id)).toBe(true);
    expect(exposureIdOf(code, bank, 'key', sha256)).toBe(id);
    expect(exposureIdOf(code, bank, 'other', sha256)).not.toBe(id);
    expect(enterpriseTagIn(id)).toBe(enterpriseTagOf(code, sha256));
  });

  test('of one kind is none of another', () => {
    expect(isClaimId(`exp_${'0'.repeat(36)}`)).toBe(false);
    expect(isExposureId(`clm_${'0'.repeat(26)}`)).toBe(false);
  });

  test('is written in Crockford’s base 32', () => {
    expect(encodeBase32(new TextEncoder().encode('foobar'))).toBe('csqpyrk1e8');
  });
});
