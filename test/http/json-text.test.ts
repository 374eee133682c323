import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRepeatedName, sizeOfJson } from '../../functions/http/json-text.ts';

describe('an object that has a name twice', () => {
  test.each([
    '{"a":1,"a":2}',
    '{"a":1,"b":2,"a":1}',
    '{"a":1,"\\u0061":2}',
    '[{},{"b":{"a":1,"a":1}}]',
    '{"a" :{"b":[]}, "a"\n:0}',
    '{"":1,"":1}',
    '{"__proto__":1,"__proto__":1}',
    '{"\\"}":1,"\\u0022}":1}',
  ])('is found: %s', (text) => {
    expect(hasRepeatedName(text)).toBe(true);
  });

  test.each([
    '{"a":1,"A":2}',
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"a"}',
    '{"a":"{\\"b\\":1,\\"b\\":2}"}',
    '{"a":"\\\\","b":"\\\\"}',
    '"a"',
    '[]',
  ])('is not seen where there is none: %s', (text) => {
    expect(hasRepeatedName(text)).toBe(false);
  });

  test('is never seen in what was written from an object', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(hasRepeatedName(JSON.stringify(value))).toBe(false);
      }),
    );
  });

  test('is found however deep it lies', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), (name, one, other) => {
        const [key, first, second] = [name, one, other].map((value) => JSON.stringify(value));
        expect(hasRepeatedName(`[0,{"x":{${key}:${first},${key}:${second}}}]`)).toBe(true);
      }),
    );
  });
});

describe('the size of a text', () => {
  test.each([
    ['0', 0, 1],
    ['[]', 1, 2],
    ['[[],{"a":[1,2,3]}]', 3, 8],
    ['"[[[[,,,"', 0, 1],
    ['["\\"[[["]', 1, 2],
  ])('%s is so many levels deep and so many values wide', (text, depth, values) => {
    expect(sizeOfJson(text)).toEqual({ depth, values });
  });

  test('is never less than the values that it holds', () => {
    const count = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, one) => sum + count(one), 1)
        : 1;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sizeOfJson(JSON.stringify(value)).values).toBeGreaterThanOrEqual(count(value));
      }),
    );
  });
});
