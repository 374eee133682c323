import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../domain/canonical-json.ts';

describe('canonical JSON', () => {
  test('has its keys in UTF-16 order, at every depth, and no white space', () => {
    expect(canonicalJson({ b: 1n, a: { d: [null, true, false], c: '' } })).toBe(
      '{"a":{"c":"","d":[null,true,false]},"b":1}',
    );
  });

  test('sorts keys as RFC 8785 does in its example, by UTF-16 units and not by code points', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, ''])));
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
    expect(text).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:""`).join(',')}}`);
  });

  test('keeps the order of a list', () => {
    expect(canonicalJson(['b', 'a'])).toBe('["b","a"]');
  });

  test('writes integers in full, above 2^53 too', () => {
    expect(canonicalJson([0n, -1n, 9_007_199_254_740_993n])).toBe('[0,-1,9007199254740993]');
  });

  test('escapes what JSON must and leaves Chinese as it is', () => {
    expect(canonicalJson('徐州"\n\\')).toBe(String.raw`"徐州\"\n\\"`);
  });

  test('is the same whatever the order in which the members were written', () => {
    const members = fc.uniqueArray(fc.tuple(fc.string(), fc.string()), { selector: ([key]) => key });
    fc.assert(
      fc.property(members, (pairs) => {
        const backwards = canonicalJson(Object.fromEntries(pairs.toReversed()));
        expect(canonicalJson(Object.fromEntries(pairs))).toBe(backwards);
        expect(JSON.parse(backwards)).toEqual(Object.fromEntries(pairs));
      }),
    );
  });
});
