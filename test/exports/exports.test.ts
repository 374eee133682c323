import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addClient } from '../http/paid-claim.ts';
import { expectProblemReply } from '../http/problem.ts';
import { startTestRun, type TestRun } from '../http/run.ts';
import { ALL_FORMATS, download, expectPassed, exportOf, overExport, signingKeys } from './pack-desk.ts';
import { makeHistory } from './rich-history.ts';

const WHOLE = { pool: 'compensation', formats: ALL_FORMATS, language: 'zh' };

let run: TestRun;
let keys: string;

beforeAll(async () => {
  run = await startTestRun();
  await makeHistory(run);
  keys = await signingKeys(run.api);
}, 60_000);

afterAll(async () => {
  await run.stop();
});

async function headSeq(): Promise<number> {
  return (await run.api.get('demo-auditor', '/v1/pools/compensation')).body.seq;
}

describe('an export', () => {
  test('is asked for, written, and fetched by links, and what is fetched passes the verifier', async () => {
    const asked = await run.api.post('demo-auditor', '/v1/exports', WHOLE);
    expect(asked.status).toBe(201);
    expect(asked.body).toMatchObject({ status: 'queued', range: { firstSeq: 1, lastSeq: await headSeq() } });
    expect(asked.headers.get('location')).toBe(`/v1/exports/${String(asked.body.id)}`);
    const done = await overExport(run.api, 'demo-auditor', asked.body.id);
    const total = await headSeq();
    expect(done.progress).toEqual({ entriesDone: total, entriesTotal: total });
    const pack = await download(done);
    await expectPassed(pack, keys);
    for (const { name, bytes, sha256, sm3 } of done.pack.files) {
      const file = pack.get(name) ?? Buffer.alloc(0);
      expect(file.length).toBe(bytes);
      expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
      expect(createHash('sm3').update(file).digest('hex')).toBe(sm3);
    }
    expect(sha256Of(pack.get('manifest.json'))).toBe(done.pack.manifestSha256);
  });

  test('of the same is the same to the byte, whoever asks and whenever, and in another language another', async () => {
    const range = { firstSeq: 1, lastSeq: 20 };
    const first = await download(await exportOf(run.api, 'demo-auditor', { ...WHOLE, range }));
    await run.api.post('demo-manager', '/v1/pools/compensation/appropriations', {
      ...{ amountFen: 100, effectiveOn: await run.api.day(), documentNo: 'later' },
    });
    const formats = ALL_FORMATS.toReversed();
    const second = await download(await exportOf(run.api, 'demo-manager', { ...WHOLE, range, formats }));
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, bytes] of first) expect(second.get(name)?.equals(bytes), name).toBe(true);
    const english = await download(
      await exportOf(run.api, 'demo-auditor', { ...WHOLE, range, language: 'en' }),
    );
    await expectPassed(english, keys);
    expect(english.get('entries.csv')?.equals(first.get('entries.csv') ?? Buffer.alloc(0))).toBe(false);
    expect(english.get('entries.jsonl')?.equals(first.get('entries.jsonl') ?? Buffer.alloc(0))).toBe(true);
  });

  test('two at once of one pool are both written', async () => {
    const both = await Promise.all([
      exportOf(run.api, 'demo-auditor', WHOLE),
      exportOf(run.api, 'demo-manager', { ...WHOLE, range: { firstSeq: 2, lastSeq: 9 } }),
    ]);
    for (const done of both) await expectPassed(await download(done), keys);
  });

  test('of part of a journal passes by itself, and names the pack that ended where it begins', async () => {
    const last = await headSeq();
    const cut = Math.floor(last / 2);
    const earlier = await exportOf(run.api, 'demo-auditor', {
      ...WHOLE,
      range: { firstSeq: 1, lastSeq: cut },
    });
    const later = { ...WHOLE, range: { firstSeq: cut + 1, lastSeq: last } };
    const pack = await download(await exportOf(run.api, 'demo-auditor', later));
    await expectPassed(pack, keys);
    const { previousPack } = JSON.parse(String(pack.get('manifest.json')));
    expect(previousPack).toEqual({ lastSeq: cut, manifestSha256: earlier.pack.manifestSha256 });
    const again = await download(await exportOf(run.api, 'demo-manager', later));
    expect(again.get('manifest.json')?.equals(pack.get('manifest.json') ?? Buffer.alloc(0))).toBe(true);
  });

  test('cut at any entry, both of its halves pass', { timeout: 60_000 }, async () => {
    const last = 24;
    for (const cut of [1, 5, 9, 13, 17, 21]) {
      const halves = [
        { firstSeq: 1, lastSeq: cut },
        { firstSeq: cut + 1, lastSeq: last },
      ];
      for (const range of halves)
        await expectPassed(
          await download(await exportOf(run.api, 'demo-auditor', { ...WHOLE, range })),
          keys,
        );
    }
  });

  test('of a period is of the entries recorded on its days', async () => {
    const today = await run.api.day();
    const done = await exportOf(run.api, 'demo-auditor', { ...WHOLE, period: { from: today, to: today } });
    // Both appropriations and the interest were recorded in the month before.
    expect(done.range).toEqual({ firstSeq: 4, lastSeq: await headSeq() });
    const pack = await download(done);
    await expectPassed(pack, keys);
    expect(JSON.parse(String(pack.get('manifest.json'))).period).toEqual({ from: today, to: today });
    const before = { from: '2016-01-01', to: '2016-12-31' };
    const none = await run.api.post('demo-auditor', '/v1/exports', { ...WHOLE, period: before });
    expectProblemReply(none, 422, 'export.range-empty');
  });

  test('without any other format has what proves it', async () => {
    const pack = await download(await exportOf(run.api, 'demo-auditor', { ...WHOLE, formats: [] }));
    expect([...pack.keys()]).toEqual([
      ...['entries.jsonl', 'claims.jsonl', 'reversals.jsonl', 'policies.jsonl'],
      ...['manifest.json', 'signature.json'],
    ]);
    await expectPassed(pack, keys);
  });

  test('tells nobody who objected', async () => {
    const pack = await download(await exportOf(run.api, 'demo-auditor', WHOLE));
    const claims = String(pack.get('claims.jsonl'));
    expect(claims).toContain('"action":"object"');
    expect(claims).not.toMatch(/张三|13800000000|未收到贷款/);
  });
});

describe('whoever asked for an export', () => {
  test('alone sees it, follows its links, and can change it', async () => {
    const done = await exportOf(run.api, 'demo-auditor', WHOLE);
    const path = `/v1/exports/${String(done.id)}`;
    expectProblemReply(await run.api.get('demo-manager', path), 404, 'export.not-found');
    for (const action of ['cancel', 'retry'])
      expectProblemReply(await run.api.post('demo-manager', `${path}/${action}`), 404, 'export.not-found');
    const listed = await run.api.get('demo-manager', '/v1/exports?limit=100');
    expect(listed.body.data.map(({ id }: { id: string }) => id)).not.toContain(done.id);
    const own = await run.api.get('demo-auditor', '/v1/exports?limit=100');
    expect(own.body.data.map(({ id }: { id: string }) => id)).toContain(done.id);
  });

  test('is known by the person, under whatever client', async () => {
    await addClient(run, 'auditor-at-home', 'auditor', 'demo-auditor');
    const done = await exportOf(run.api, 'demo-auditor', WHOLE);
    const read = await run.api.get('auditor-at-home', `/v1/exports/${String(done.id)}`);
    expect(read.body.id).toBe(done.id);
  });

  test('gets links that open to nobody who has the address alone', async () => {
    const { pack } = await exportOf(run.api, 'demo-auditor', WHOLE);
    const { url } = pack.files[0];
    const { headers } = pack.download;
    expect((await fetch(url, { headers })).status).toBe(200);
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch(url, { headers: { 'x-riskpool-holder': 'somebody' } })).status).toBe(403);
    expect((await fetch(url.replace('entries.jsonl', 'claims.jsonl'), { headers })).status).toBe(403);
    expect((await fetch(url.replace(/until=\d/, 'until=9'), { headers })).status).toBe(403);
    expect((await fetch(url, { method: 'POST', headers })).status).toBe(403);
  });

  test('lists them a page at a time, the newest first', async () => {
    await exportOf(run.api, 'demo-auditor', WHOLE);
    const first = await run.api.get('demo-auditor', '/v1/exports?limit=1');
    expect(first.body.data).toHaveLength(1);
    const cursor = String(first.body.nextCursor);
    const second = await run.api.get('demo-auditor', `/v1/exports?limit=1&cursor=${cursor}`);
    expect(second.body.data[0].recordedAt <= first.body.data[0].recordedAt).toBe(true);
    const foreign = await run.api.get('demo-manager', `/v1/exports?cursor=${cursor}`);
    expectProblemReply(foreign, 400, 'request.invalid');
  });

  test('asks again under the same key and is answered as the first time', async () => {
    const first = await run.api.post('demo-auditor', '/v1/exports', WHOLE, { key: 'again' });
    await overExport(run.api, 'demo-auditor', first.body.id);
    const second = await run.api.post('demo-auditor', '/v1/exports', WHOLE, { key: 'again' });
    expect(second.text).toBe(first.text);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    const other = await run.api.post(
      'demo-auditor',
      '/v1/exports',
      { ...WHOLE, language: 'en' },
      { key: 'again' },
    );
    expectProblemReply(other, 422, 'idempotency.key-reused');
  });
});

test.each([
  [
    'a range and a period',
    { range: { firstSeq: 1, lastSeq: 1 }, period: { from: '2026-01-01', to: '2026-01-02' } },
    '/period',
    'export.range-or-period',
  ],
  [
    'a range beyond the journal',
    { range: { firstSeq: 1, lastSeq: 999_999 } },
    '/range/lastSeq',
    'seq.beyond-head',
  ],
  [
    'a range that ends before it starts',
    { range: { firstSeq: 5, lastSeq: 4 } },
    '/range/lastSeq',
    'range.ends-before-start',
  ],
  [
    'a period that ends before it starts',
    { period: { from: '2026-02-01', to: '2026-01-01' } },
    '/period/to',
    'period.ends-before-start',
  ],
  ['a format twice', { formats: ['csv', 'csv'] }, '/formats', 'formats.repeated'],
  ['a format that there is not', { formats: ['docx'] }, '/formats/0', 'field.not-allowed'],
  ['no language', { language: undefined }, '/language', 'field.missing'],
])('%s is refused where it stands', async (_what, body, pointer, code) => {
  const reply = await run.api.post('demo-auditor', '/v1/exports', { ...WHOLE, ...body });
  expectProblemReply(reply, 400, 'request.invalid');
  expect(reply.body.errors).toEqual([{ pointer, code }]);
});

test('an export expires, gives no more links, and is the same to the byte when it is written again', async () => {
  const done = await exportOf(run.api, 'demo-auditor', WHOLE);
  const pack = await download(done);
  await run.api.moveClock(9);
  const path = `/v1/exports/${String(done.id)}`;
  expect((await run.api.get('demo-auditor', path)).body).toMatchObject({ status: 'expired', pack: null });
  const retried = await run.api.post('demo-auditor', `${path}/retry`);
  expect(retried.status).toBe(200);
  const again = await download(await overExport(run.api, 'demo-auditor', done.id));
  for (const [name, bytes] of pack) expect(again.get(name)?.equals(bytes), name).toBe(true);
});

test('the published keys verify with anybody’s Ed25519', () => {
  const { keys: published } = JSON.parse(keys);
  expect(published).toHaveLength(1);
  const [{ keyId, publicKey, algorithm, signsUntil }] = published;
  expect({ algorithm, signsUntil }).toEqual({ algorithm: 'Ed25519', signsUntil: null });
  expect(sha256Of(Buffer.from(publicKey, 'base64'))).toBe(keyId);
});

function sha256Of(bytes: Buffer | undefined): string {
  return createHash('sha256')
    .update(bytes ?? Buffer.alloc(0))
    .digest('hex');
}
