import { http, type Attack, type Header } from './attack.ts';

const FORM: Header = ['Content-Type', 'application/x-www-form-urlencoded'];
const GRANT = 'grant_type=client_credentials';

function basic(text: string | Buffer): Header {
  return ['Authorization', `Basic ${Buffer.from(text).toString('base64')}`];
}

/** What may come to the token endpoint and gets no token. */
const SENT: readonly (readonly [name: string, headers: readonly Header[], body: string | Buffer])[] = [
  ['nothing', [], ''],
  ['JSON', [['Content-Type', 'application/json']], '{"grant_type":"client_credentials"}'],
  ['no content type', [], GRANT],
  ['a multipart form', [['Content-Type', 'multipart/form-data; boundary=x']], `--x\r\n\r\n${GRANT}\r\n--x--`],
  ['an empty form', [FORM], ''],
  ['no credentials', [FORM], GRANT],
  ['another grant', [FORM], 'grant_type=password&username=x&password=y'],
  ['a grant in capitals', [FORM], 'grant_type=CLIENT_CREDENTIALS'],
  ['a grant as an array', [FORM], 'grant_type[]=client_credentials'],
  ['a grant with a NUL', [FORM], `${GRANT}%00`],
  ['nothing but ampersands', [FORM], '&'.repeat(4_000)],
  ['1,000 parameters', [FORM], 'a=b&'.repeat(1_000)],
  ['a form of 5 KB', [FORM], `${GRANT}&x=${'y'.repeat(5_000)}`],
  ['a form of 1 MB', [FORM], `x=${'y'.repeat(1_000_000)}`],
  ['percent signs', [FORM], `${GRANT}&client_id=%&client_secret=%zz`],
  ['broken UTF-8', [FORM], Buffer.concat([Buffer.from(`${GRANT}&client_id=`), Buffer.from([0xff, 0xfe])])],
  ['a form in UTF-16', [FORM], Buffer.from(GRANT, 'utf16le')],
  ['a gzipped form', [FORM, ['Content-Encoding', 'gzip']], Buffer.from([0x1f, 0x8b, 8, 0])],
  ['__proto__', [FORM], `${GRANT}&client_id=__proto__&client_secret=constructor`],
  ['a client that climbs', [FORM], `${GRANT}&client_id=../CLIENT&client_secret=x`],
  ['a client that injects', [FORM], `${GRANT}&client_id=x%23CLIENT%0d%0a&client_secret=x`],
  [
    'a client in full width',
    [FORM],
    `${GRANT}&client_id=${encodeURIComponent('ｄｅｍｏ-bank')}&client_secret=demo-secret`,
  ],
  ['an empty secret', [FORM], `${GRANT}&client_id=demo-bank&client_secret=`],
  ['a secret and more', [FORM], `${GRANT}&client_id=demo-bank&client_secret=demo-secret%00`],
  ['a secret of 3 KB', [FORM], `${GRANT}&client_id=demo-bank&client_secret=${'x'.repeat(3_000)}`],
  ['a secret in the query', [FORM], GRANT],
  ['Basic without a colon', [FORM, basic('demo-bank')], GRANT],
  ['Basic of nothing but a colon', [FORM, basic(':')], GRANT],
  ['Basic that is no base64', [FORM, ['Authorization', 'Basic %%%']], GRANT],
  ['Basic of bytes', [FORM, basic(Buffer.from([0xff, 0x3a, 0xfe]))], GRANT],
  ['Basic with a NUL', [FORM, basic('demo-bank\u0000:demo-secret')], GRANT],
  ['Basic of 6 KB', [FORM, basic(`demo-bank:${'x'.repeat(6_000)}`)], GRANT],
  ['Bearer', [FORM, ['Authorization', 'Bearer a.b.c']], GRANT],
  ['an assertion that is none', [FORM], `${GRANT}&client_assertion=a.b.c&client_assertion_type=x`],
  ['an assertion without a signature', [FORM], `${GRANT}&client_assertion=eyJhbGciOiJub25lIn0.e30.`],
];

export function tokenAttacks(): Attack[] {
  return SENT.map(([name, headers, body]) => ({
    kind: 'tokens',
    name,
    bytes: http({
      method: 'POST',
      target: name.endsWith('in the query')
        ? '/oauth/token?client_id=demo-bank&client_secret=demo-secret'
        : '/oauth/token',
      headers,
      body,
    }),
  }));
}
