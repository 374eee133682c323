import { claim, loan } from '../builders/bodies.ts';
import { http, type Attack } from './attack.ts';
import { AIMS, dealt, rightfulHeaders, rightfulPath, type Prey } from './targets.ts';

const UTF_16 = Buffer.from('\uFEFF{"reason":"x"}', 'utf16le');

type Body = readonly [name: string, body: string | Buffer];

/** JSON that no operation takes, whatever it asks for. */
const JSON_BODIES: readonly Body[] = [
  ['1e999', '{"x":1e999}'],
  ['an array', '[]'],
  ['a string', '"x"'],
  ['a number', '1'],
  ['null', 'null'],
  ['true', 'true'],
  ['a name twice', '{"reason":"x","reason":"y"}'],
  ['a name twice, once escaped', '{"reason":"x","re\\u0061son":"y"}'],
  ['__proto__', '{"__proto__":{"isAdmin":true}}'],
  ['__proto__ twice', '{"__proto__":1,"__proto__":2}'],
  ['constructor.prototype', '{"constructor":{"prototype":{"isAdmin":true}}}'],
  ['toString', '{"toString":1,"valueOf":1,"hasOwnProperty":1}'],
  ['lone surrogates as names', '{"\\ud800":1,"\\udfff":2}'],
  ['a name that turns text round', '{"\\u202ereason":"x"}'],
];

/** What is no JSON, or too much of it: refused in one place for all operations. */
const OTHER_BODIES: readonly Body[] = [
  ['arrays a thousand deep', '['.repeat(1_000) + ']'.repeat(1_000)],
  ['objects 40,000 deep', '{"a":'.repeat(40_000)],
  ['thirteen levels', `${'{"a":'.repeat(13)}1${'}'.repeat(13)}`],
  ['40,000 values', `[${'1,'.repeat(40_000)}1]`],
  ['10,000 names', `{${Array.from({ length: 9_999 }, (_, index) => `"k${String(index)}":1`).join()}}`],
  ['a string of 250 KB', JSON.stringify({ x: 'x'.repeat(250_000) })],
  ['a number of 100,000 digits', `{"x":${'9'.repeat(100_000)}}`],
  ['300 KB', JSON.stringify({ x: 'x'.repeat(300_000) })],
  ['a name of 100 KB', JSON.stringify({ ['x'.repeat(100_000)]: 1 })],
  ['white space alone', ' \n\t '],
  ['a NUL', '\u0000'],
  ['half an object', '{"reason":'],
  ['something after the object', '{}{}'],
  ['a comma after the last', '{"reason":"x",}'],
  ['single quotes', "{'reason':'x'}"],
  ['a comment', '{/* x */}'],
  ['NaN', '{"x":NaN}'],
  ['a line end in a string', '{"x":"a\nb"}'],
  ['a BOM', '\uFEFF{}'],
  ['UTF-16', UTF_16],
  ['UTF-16, big end first', Buffer.from(UTF_16).swap16()],
  ['GBK', Buffer.from([0x7b, 0x22, 0xd0, 0xec, 0xd6, 0xdd, 0x22, 0x3a, 0x31, 0x7d])],
  ['latin-1', Buffer.from('{"é":1}', 'latin1')],
  ['overlong UTF-8', Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d])],
  ['a surrogate in UTF-8', Buffer.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d])],
  ['half a character', Buffer.from([0x7b, 0x22, 0xe5, 0xbe])],
  ['beyond Unicode', Buffer.from([0x22, 0xf5, 0x80, 0x80, 0x80, 0x22])],
  ['gzip', Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3])],
  ['XML that wants a file', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>'],
  ['a form', 'reason=x&amountFen=1'],
];

const HANDS = 4;

/** Wrong bodies to every operation that takes one, on what is there. */
export function bodyAttacks(prey: Prey): Attack[] {
  return AIMS.filter(({ method, roles }) => method !== 'GET' && roles !== null).flatMap((aim, turn) =>
    [...JSON_BODIES, ...dealt(OTHER_BODIES, HANDS, turn)].map(([name, body]) => ({
      kind: 'bodies',
      name: `${aim.name}: ${name}`,
      bytes: http({
        method: aim.method,
        target: rightfulPath(prey, aim.path),
        headers: rightfulHeaders(prey, aim),
        body,
      }),
    })),
  );
}

/** JSON texts that no field takes, wherever they stand. */
const VALUES: readonly string[] = [
  ...['1e999', '-1e999', '-0', '0.1', '1.0', '1e2', '-1', '9007199254740992', '9'.repeat(400)],
  ...['null', 'true', '[]', '{}', '[[[[]]]]', '{"__proto__":{"length":1}}', '{"toJSON":1}'],
  ...['""', '" "', '"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"\\udc00\\ud800"', '"a\\u202eb"', '"a\\u200bb"'],
  ...['"a\\ufeffa"', '"a\\u2028b"', '"\\uffff"', '"\\ue000"', '"\\u0007"', JSON.stringify('x'.repeat(5_000))],
];

/** Texts that look like a credit code, and each is another one, or none. */
const CREDIT_CODES: readonly string[] = [
  ...[
    '91320300МА1000001X',
    '9132O300MA1000001X',
    '91320300MA1000001',
    '91320300MA100000１１１',
    '🏦'.repeat(9),
  ],
  ...['91320300MA1\u0301000001', '91320300-MA100000-1', 'ǅ'.repeat(18), 'ﷺ', '__proto__', '0'.repeat(17)],
];

const DATES: readonly string[] = [
  ...['2026-02-30', '2026-2-3', '20260203', '0000-01-01', '3000-01-01', '9999-12-31', '+002026-11-24'],
  ...['2026-11-24T00:00:00Z', '2026‐11‐24', '２０２６-11-24', '2026-11-24 ', 'today', '二〇二六年'],
];

/** Every wrong value at every place of a filing and of a claim, the rest of which is as it should be. */
export function fieldAttacks(prey: Prey): Attack[] {
  const { today, ids } = prey;
  return [
    ...attacksOn(prey, 'fileExposure', loan(today)),
    ...attacksOn(prey, 'submitClaim', claim(ids['exposures'] ?? '', today)),
  ];
}

function attacksOn(prey: Prey, operation: string, body: object): Attack[] {
  const aim = AIMS.find(({ name }) => name === operation);
  if (aim === undefined) throw new Error(`there is no ${operation}`);
  return placesIn(body).flatMap((place) => {
    const field = place.at(-1) ?? '';
    const more = field === 'creditCode' ? CREDIT_CODES : field.endsWith('On') ? DATES : [];
    return [...VALUES, ...more.map((text) => JSON.stringify(text))].map((value) => ({
      kind: 'fields',
      name: `${operation}: ${place.join('.')} = ${value.slice(0, 40)}`,
      bytes: http({
        method: 'POST',
        target: aim.path,
        headers: rightfulHeaders(prey, aim),
        body: withValue(body, place, value),
      }),
    }));
  });
}

type Place = readonly string[];

function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  return Object.entries(value).flatMap(([name, part]) => placesIn(part, [...place, name]));
}

/** The body as JSON with the text of a value, which need not be one, at a place. */
function withValue(body: object, place: Place, value: string): string {
  const copy: object = structuredClone(body);
  const holder = place.slice(0, -1).reduce((part, name) => Reflect.get(part, name) as object, copy);
  Reflect.set(holder, place.at(-1) ?? '', 'HERE');
  return JSON.stringify(copy).replace('"HERE"', () => value);
}
