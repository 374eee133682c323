import { http, type Attack } from './attack.ts';
import { AIMS, dealt, rightfulHeaders, rightfulPath, type Prey } from './targets.ts';

const STRANGE_IDS: readonly string[] = [
  ...[
    '.',
    '..',
    '%2e%2e',
    '..%2f..%2fpools',
    '%2e%2e%5c',
    '..;',
    '%00',
    'a%00b',
    '%2f',
    '%5c',
    '%',
    '%zz',
    '%u0041',
  ],
  ...['%ff%fe', '%ed%a0%80', '%c0%ae', '%F0%9F%8F%A6', '%E5%BE%90%E5%B7%9E', '%EF%BB%BF', '%e2%80%ae'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'undefined',
    'null',
    'NaN',
    '{id}',
    '%7Bid%7D',
    '*',
    '$default',
  ],
  ...[
    '0',
    '-1',
    '1e3',
    '99999',
    '0x7e4',
    "'%20OR%201=1--",
    '$%7Bjndi:ldap://x%7D',
    '%3Cscript%3E',
    '%0d%0aX:%20y',
  ],
  ...[
    'guidance%00',
    'GUIDANCE',
    'guid%D0%B0nce',
    'guidance%20',
    'guidance%2f',
    'compensation%23',
    'a'.repeat(3_000),
  ],
  ...[
    'a'.repeat(9_000),
    `clm_${'0'.repeat(26)}`,
    `exp_${'0'.repeat(36)}`,
    `ins_${'0'.repeat(26)}`,
    'clm_',
    'exp_%',
  ],
];

const HANDS = 3;

/** Paths that lead nowhere, and must not lead somewhere else. */
const STRANGE_PATHS: readonly string[] = [
  ...[
    '/',
    '//',
    '/v1',
    '/v1/',
    '//v1/pools',
    '/v1//pools',
    '/v1/pools/',
    '/V1/pools',
    '/v1/Pools',
    '/v1/pools;x=1',
  ],
  ...[
    '/v1/./pools',
    '/v1/x/../pools',
    '/../v1/pools',
    '/v1%2fpools',
    '/v1/%70ools',
    '/v1\\pools',
    '/v1/pools%00',
  ],
  ...[
    '/v1/pools#x',
    '/?/v1/pools',
    '/favicon.ico',
    '/.env',
    '/.git/config',
    '/admin',
    '/metrics',
    '/v2/pools',
  ],
  ...[
    '/.well-known/../v1/pools',
    '/oauth',
    '/oauth/token/',
    '/healthz/x',
    `/${'x'.repeat(5_000)}`,
    `/${'/'.repeat(3_000)}`,
  ],
];

/** What stands for an id in every path: nonsense, and ids of another kind. */
export function pathAttacks(prey: Prey): Attack[] {
  const named = AIMS.filter(({ path }) => path.includes('{')).flatMap((aim, turn) => {
    const others = Object.values(prey.ids).filter((id) => !rightfulPath(prey, aim.path).includes(id));
    return [...dealt(STRANGE_IDS, HANDS, turn), ...others].map((id) => ({
      kind: 'paths',
      name: `${aim.name}: ${id.slice(0, 40)}`,
      bytes: http({
        method: aim.method,
        target: aim.path.replace(/\{\w+\}/g, id),
        headers: rightfulHeaders(prey, aim),
        ...(aim.method === 'GET' ? {} : { body: '{}' }),
      }),
    }));
  });
  const [first] = AIMS.filter(({ name }) => name === 'listPools');
  if (first === undefined) throw new Error('there is no list of pools');
  const lost = STRANGE_PATHS.map((target) => ({
    kind: 'paths',
    name: target.slice(0, 40),
    bytes: http({ target, headers: rightfulHeaders(prey, first) }),
  }));
  return [...named, ...lost];
}

const METHODS = ['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'BREW', 'get', 'Post', ''];

/** Every path by every method that it does not answer to; where it asks for a token, with one. */
export function methodAttacks(prey: Prey): Attack[] {
  const paths = [...new Map(AIMS.map((aim) => [aim.path, aim])).values()];
  return paths.flatMap((aim) =>
    METHODS.map((method) => ({
      kind: 'methods',
      name: `${method} ${aim.path}`,
      bytes: http({ method, target: rightfulPath(prey, aim.path), headers: rightfulHeaders(prey, aim) }),
    })),
  );
}

const QUERIES: readonly string[] = [
  ...[
    'limit=0',
    'limit=-1',
    'limit=101',
    'limit=1e2',
    'limit=9'.padEnd(3_000, '9'),
    'limit=１',
    'limit=',
    'limit=0x1',
  ],
  ...[
    'limit=1&limit=2',
    'limit[]=1',
    'limit[$gt]=1',
    'limit=%00',
    'limit=NaN',
    'limit=1.5',
    'limit=+1',
    'limit=%',
  ],
  ...['cursor=', 'cursor=%00', 'cursor=bnVsbA', 'cursor=W10', 'cursor=e30', 'cursor=MTI', 'cursor=__proto__'],
  ...[
    'afterSeq=-1',
    'afterSeq=1e9',
    'afterSeq=9999999999999',
    'afterSeq=%F0%9F%92%A9',
    'from=x',
    'to=2026-02-30',
  ],
  ...[
    'from=9999-12-31',
    'from=2999-12-31&to=1900-01-01',
    'status=PAID',
    'status=submitted&status=paid',
    'pool=x',
  ],
  ...[
    '__proto__=1',
    '__proto__[x]=1',
    'constructor=1',
    'hasOwnProperty=1',
    'colour=red',
    '=',
    '&&&&',
    '%',
    '?',
  ],
  ...[
    'institutionId=ins_x',
    'enterprise=x',
    `x=${'y'.repeat(5_000)}`,
    'a&'.repeat(1_500),
    '%ff=%fe',
    '<script>=1',
  ],
];

/** Every operation that reads, asked for what cannot be told. */
export function queryAttacks(prey: Prey): Attack[] {
  const forged = JSON.stringify({ PK: 'CLIENT#demo-manager', SK: 'CLIENT', listKey: 'x', kindKey: 'CLAIM' });
  const cursors = [prey.cursor, `${prey.cursor}x`, Buffer.from(forged).toString('base64url')];
  return AIMS.filter(({ method }) => method === 'GET').flatMap((aim, turn) =>
    [...dealt(QUERIES, HANDS, turn), ...cursors.map((cursor) => `cursor=${cursor}`)].map((query) => ({
      kind: 'queries',
      name: `${aim.name}: ${query.slice(0, 40)}`,
      bytes: http({
        target: `${rightfulPath(prey, aim.path)}?${query}`,
        headers: rightfulHeaders(prey, aim),
      }),
    })),
  );
}
