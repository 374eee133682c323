import { loan } from '../builders/bodies.ts';
import { http, type Attack, type Header } from './attack.ts';
import { AIMS, dealt, rightfulHeaders, rightfulPath, type Aim, type Prey } from './targets.ts';

const NOBODY = Buffer.from('{"iss":"x","sub":"x","role":"manager","exp":9999999999}').toString('base64url');

function jwt(header: object): string {
  return `Bearer ${Buffer.from(JSON.stringify(header)).toString('base64url')}.${NOBODY}.AAAA`;
}

/** What may stand in Authorization and opens no door. */
const AUTHORIZATIONS: readonly string[] = [
  ...[
    '',
    'Bearer',
    'Bearer ',
    'bearer x',
    'Bearer a.b',
    'Bearer a.b.c',
    'Bearer ..',
    'Bearer a.b.c.d.e',
    'null',
  ],
  ...[
    'Basic ZGVtby1tYW5hZ2VyOmRlbW8tc2VjcmV0',
    'Digest x',
    'Negotiate x',
    'DPoP a.b.c',
    'token',
    '\t',
    '"',
    'Bearer ==',
  ],
  ...[
    `Bearer ${'a'.repeat(6_000)}`,
    `Bearer ${'a.'.repeat(2_000)}`,
    'Bearer e30.e30.e30',
    'Bearer bnVsbA.bnVsbA.x',
  ],
  jwt({ alg: 'none' }),
  jwt({ alg: 'None', typ: 'at+jwt' }),
  jwt({ alg: 'HS256', typ: 'at+jwt' }),
  jwt({ alg: 'ES256', kid: '../../token-key.json' }),
  jwt({ alg: 'ES256', jku: 'http://127.0.0.1:1/jwks.json', kid: 'x' }),
  jwt({ alg: 'ES256', jwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } }),
  jwt({ alg: 'ES256', crit: ['exp'], exp: 1 }),
  jwt({ alg: 'ES256', b64: false, crit: ['b64'] }),
  jwt({ alg: ['ES256'], kid: { $ne: null } }),
];

const HANDS = 3;

/** Every operation that asks for a token, with none that is good; what is asked would be done by whoever may. */
export function authorizationAttacks(prey: Prey): Attack[] {
  return AIMS.filter(({ roles }) => roles !== null).flatMap((aim, turn) =>
    dealt(AUTHORIZATIONS, HANDS, turn).map((value) => ({
      kind: 'authorization',
      name: `${aim.name}: ${value.slice(0, 40)}`,
      bytes: sent(prey, aim, [['Authorization', value]], ['authorization']),
    })),
  );
}

/** What may stand in other headers, on a filing that is as it should be but for them. */
const KEYS: readonly string[] = [
  ...['', ' ', 'a b', 'a\tb', 'x'.repeat(256), 'x'.repeat(10_000), '钥匙', 'é', '\u007f'],
];

const TYPES: readonly string[] = [
  ...[
    'text/plain',
    'text/json',
    'application/xml',
    'application/json; charset=gbk',
    'application/json;charset=utf-16',
  ],
  ...[
    'application/jsonx',
    'application/json, text/plain',
    'multipart/form-data; boundary=x',
    '',
    'json',
    '*/*',
    'x'.repeat(5_000),
  ],
];

const ENCODINGS: readonly string[] = [
  'gzip',
  'br',
  'deflate',
  'identity, gzip',
  'x',
  'GZIP',
  'compress',
  'zstd',
];

/** Bad for whoever reads or writes a log, a cache or a page; of no account to the request itself. */
const BYSTANDERS: readonly Header[] = [
  ['X-Request-Id', 'x'.repeat(65)],
  ['X-Request-Id', '<script>alert(1)</script>'],
  ['X-Request-Id', '{"level":"ERROR"}'],
  ['X-Request-Id', '日志'],
  ['X-Request-Id', 'a b'],
  ['Accept-Language', `${'en;q=0.1,'.repeat(800)}zh`],
  ['Accept-Language', `en;${'q=0.1;'.repeat(1_000)}`],
  ['Accept-Language', 'en;q=1e999, zh;q=-1, *;q=NaN'],
  ['Accept-Language', '__proto__'],
  ['Accept', 'text/html'],
  ['Accept-Encoding', 'gzip;q=1e9'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
  ['X-Forwarded-For', "1.1.1.1' OR 1=1"],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['X-Original-URL', '/v1/pools'],
  ['Origin', 'https://evil.example'],
  ['Cookie', 'a=b; '.repeat(500)],
  ['Range', 'bytes=0-0'],
  ['If-Match', '*'],
  ['Expect', 'the-unexpected'],
  ['Upgrade', 'websocket'],
  ['Upgrade', 'h2c'],
  ['User-Agent', '() { :; }; echo x'],
];

export function headerAttacks(prey: Prey): Attack[] {
  const filing = aimNamed('fileExposure');
  const reading = aimNamed('listClaims');
  const on = (aim: Aim, name: string, values: readonly string[]): Attack[] =>
    values.map((value) => ({
      kind: 'headers',
      name: `${aim.name}: ${name}: ${value.slice(0, 40)}`,
      bytes: sent(prey, aim, [[name, value]], [name.toLowerCase()]),
    }));
  const many = Array.from({ length: 100 }, (_, index): Header => [`X-${String(index)}`, 'x']);
  const large = Array.from({ length: 20 }, (_, index): Header => [`X-${String(index)}`, 'x'.repeat(600)]);
  const token = prey.tokens.get('bank') ?? '';
  const twice: Header[] = ['x', token].map((value) => ['Authorization', `Bearer ${value}`]);
  const others: [string, Header[], string[]][] = [
    ['a hundred headers', many, []],
    ['12 KB of headers', large, []],
    ['two tokens, the good one last', twice, ['authorization']],
    ['two tokens, the good one first', [...twice].reverse(), ['authorization']],
    [
      'two content types',
      ['application/json', 'text/plain'].map((value) => ['Content-Type', value]),
      ['content-type'],
    ],
  ];
  return [
    ...on(filing, 'Idempotency-Key', KEYS),
    ...on(filing, 'Content-Type', TYPES),
    ...on(filing, 'Content-Encoding', ENCODINGS),
    ...BYSTANDERS.flatMap(([name, value]) => on(reading, name, [value])),
    ...others.map(([name, headers, instead]) => ({
      kind: 'headers',
      name,
      bytes: sent(prey, filing, headers, instead),
    })),
  ];
}

function aimNamed(wanted: string): Aim {
  const aim = AIMS.find(({ name }) => name === wanted);
  if (aim === undefined) throw new Error(`there is no ${wanted}`);
  return aim;
}

/** The operation as it should be sent, with some headers in place of those of the same names. */
function sent(prey: Prey, aim: Aim, headers: readonly Header[], instead: readonly string[]): Buffer {
  const kept = rightfulHeaders(prey, aim).filter(([name]) => !instead.includes(name.toLowerCase()));
  return http({
    method: aim.method,
    target: rightfulPath(prey, aim.path),
    headers: [...kept, ...headers],
    ...(aim.method === 'GET' ? {} : { body: JSON.stringify(loan(prey.today)) }),
  });
}
