import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  postSafely,
  REAL_OUTSIDE,
  type Outside,
  type Resolved,
} from '../../functions/webhook-sending/post-safely.ts';
import { startReceiver, type Receiver } from './receiver.ts';

const BODY = '{"type":"claim.paid","text":"市级补偿"}';

let receiver: Receiver;

beforeEach(async () => {
  receiver = await startReceiver();
});

afterEach(async () => {
  await receiver.stop();
});

/** The outside as it is, but for where names lead. */
function outside(overrides: Partial<Outside> = {}): Outside {
  return { ...REAL_OUTSIDE, allowsLoopback: true, ...overrides };
}

function post(url: string, through: Outside = outside()) {
  return postSafely(
    { url, headers: { 'content-type': 'application/json', 'x-test': '1' }, body: BODY },
    through,
  );
}

const LOOPBACK: Resolved = { address: '127.0.0.1', family: 4 };

test('a receiver gets the body to the byte, with its headers and its own name', async () => {
  const url = `http://hooks.example:${String(receiver.port)}/hook?a=1`;
  const outcome = await post(url, outside({ resolve: () => Promise.resolve([LOOPBACK]) }));
  expect(outcome).toEqual({ outcome: 'answered', httpStatus: 200 });
  expect(receiver.received).toMatchObject([
    {
      path: '/hook?a=1',
      body: BODY,
      headers: {
        ...{ host: `hooks.example:${String(receiver.port)}`, 'x-test': '1' },
        'content-length': String(Buffer.byteLength(BODY)),
      },
    },
  ]);
});

describe('where a name leads', () => {
  test('is asked once, and the connection goes where that said', async () => {
    let asked = 0;
    const resolve = () => {
      asked += 1;
      return Promise.resolve([asked === 1 ? LOOPBACK : { address: '10.0.0.1', family: 4 }]);
    };
    const url = `http://hooks.example:${String(receiver.port)}/`;
    expect(await post(url, outside({ resolve }))).toMatchObject({ httpStatus: 200 });
    expect(asked).toBe(1);
  });

  test.each([
    ['to this machine', [LOOPBACK]],
    ['to a private network', [{ address: '10.0.0.1', family: 4 }]],
    ['to the metadata of a cloud', [{ address: '169.254.169.254', family: 4 }]],
    ['to loopback dressed as IPv6', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['to something public and to this machine beside', [{ address: '8.8.8.8', family: 4 }, LOOPBACK]],
    ['nowhere', []],
  ])('%s, nothing is connected to', async (_name, addresses: readonly Resolved[]) => {
    const guarded = outside({ allowsLoopback: false, resolve: () => Promise.resolve(addresses) });
    const url = `http://hooks.example:${String(receiver.port)}/`;
    expect(await post(url, guarded)).toEqual({ outcome: 'address-not-public', httpStatus: null });
    expect(receiver.connections()).toBe(0);
  });

  test.each([
    '127.0.0.1',
    '127.1',
    '0x7f000001',
    '2130706433',
    '017700000001',
    '[::ffff:127.0.0.1]',
    '[::1]',
  ])('spelt as %s it is this machine all the same, and nothing is connected to', async (host) => {
    const url = `http://${host}:${String(receiver.port)}/`;
    expect(await post(url, outside({ allowsLoopback: false }))).toMatchObject({
      outcome: 'address-not-public',
    });
    expect(receiver.connections()).toBe(0);
  });

  test('cannot be told, it is tried later', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await post('https://hooks.example/', outside({ resolve }))).toMatchObject({
      outcome: 'unreachable',
    });
  });
});

test.each([301, 302, 307, 308])('a redirect (%i) is an answer, and is followed nowhere', async (status) => {
  const other = await startReceiver();
  receiver.answerWith((response) => response.writeHead(status, { location: other.url }).end());
  expect(await post(receiver.url)).toEqual({ outcome: 'answered', httpStatus: status });
  expect(other.connections()).toBe(0);
  await other.stop();
});

test('a receiver that does not answer is not waited for', async () => {
  receiver.answerWith(() => undefined);
  expect(await post(receiver.url, outside({ answerMsMax: 100 }))).toEqual({
    outcome: 'timed-out',
    httpStatus: null,
  });
});

test('a name that is not resolved in time is not waited for', async () => {
  const resolve = () => new Promise<readonly Resolved[]>(() => undefined);
  expect(await post('https://hooks.example/', outside({ resolve, answerMsMax: 50 }))).toMatchObject({
    outcome: 'timed-out',
  });
});

test('what is answered beside the status is not read, however much it is', async () => {
  let sent = 0;
  receiver.answerWith((response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(65_536);
    const more = () => {
      sent += chunk.length;
      if (!response.destroyed && response.write(chunk)) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  });
  expect(await post(receiver.url)).toEqual({ outcome: 'answered', httpStatus: 200 });
  expect(sent).toBeLessThan(64 * 1_024 * 1_024);
});

test('headers without end are no answer', async () => {
  receiver.answerWith((response) => response.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end());
  expect(await post(receiver.url)).toMatchObject({ outcome: 'unreachable' });
});

test('a receiver without the right certificate is not sent anything', async () => {
  const url = `https://hooks.example:${String(receiver.port)}/`;
  const outcome = await post(url, outside({ resolve: () => Promise.resolve([LOOPBACK]) }));
  expect(outcome).toMatchObject({ outcome: 'unreachable' });
  expect(receiver.received).toEqual([]);
});
