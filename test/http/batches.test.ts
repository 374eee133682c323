import { readXlsx as readByHucre } from 'hucre';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_TYPES } from '../../functions/http/read-file.ts';
import { claimRow, csvFile, csvText, gb18030File, loanRow, xlsxFile } from '../builders/batch-files.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

const CLAIMS = '/v1/claim-batches';
const EXPOSURES = '/v1/exposure-batches';

let run: TestRun;
let today: string;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
  today = await run.api.day();
});

afterAll(async () => {
  await run.stop();
});

/** A claim that nobody sent before, on an exposure that there is not. */
function newClaim(overrides: Record<string, string> = {}) {
  serial += 1;
  return claimRow(`JK-${String(serial)}`, today, overrides);
}

describe('a file', () => {
  test('makes a batch, which its institution and the offices can follow', async () => {
    const file = csvFile([newClaim(), newClaim()]);
    const sent = await run.api.sendFile(
      'demo-bank',
      `${CLAIMS}?fileName=${encodeURIComponent('11月.csv')}`,
      file,
    );
    expect(sent.status).toBe(202);
    expect(sent.headers.get('location')).toBe(`/v1/batches/${String(sent.body.id)}`);
    expect(sent.body).toMatchObject({
      ...{ kind: 'claims', status: 'received', pool: 'compensation', fileName: '11月.csv' },
      ...{ format: 'csv', encoding: 'utf-8', language: 'zh', bytes: file.bytes.length, rows: 2 },
      counts: { done: 0, accepted: 0, repeated: 0, refused: 0, invalid: 0 },
      finishedAt: null,
    });
    for (const client of ['demo-bank', 'demo-auditor', 'demo-manager']) {
      const read = await run.api.get(client, `/v1/batches/${String(sent.body.id)}`);
      expect(read.body).toMatchObject({ id: sent.body.id, rows: 2 });
      const list = await run.api.get(client, '/v1/batches?pool=compensation');
      expect(list.body.data.map(({ id }: { id: string }) => id)).toContain(sent.body.id);
    }
  });

  test('sent again is the same batch, by whatever key and whichever client of the institution', async () => {
    const file = csvFile([newClaim()]);
    const first = await run.api.sendFile('demo-bank', CLAIMS, file, { key: 'month-end' });
    const replayed = await run.api.sendFile('demo-bank', CLAIMS, file, { key: 'month-end' });
    expect(replayed.headers.get('idempotency-replayed')).toBe('true');
    expect(replayed.bytes.equals(first.bytes)).toBe(true);
    const again = await run.api.sendFile('demo-bank', CLAIMS, file);
    expect(again.headers.get('idempotency-replayed')).toBeNull();
    expect(again.status).toBe(202);
    expect(again.body.id).toBe(first.body.id);
    const others = await run.api.sendFile('demo-bank-2', CLAIMS, file);
    expect(others.body.id).not.toBe(first.body.id);
  });

  test('sent eight times at once makes one batch', async () => {
    const file = csvFile([newClaim()]);
    const sent = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        run.api.sendFile('demo-bank', CLAIMS, file, { key: `at-once-${String(turn % 2)}` }),
      ),
    );
    expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
    expect(sent[0]?.status).toBe(202);
  });

  test('is not sent under the key of another', async () => {
    await run.api.sendFile('demo-bank', CLAIMS, csvFile([newClaim()]), { key: 'one-key' });
    const other = await run.api.sendFile('demo-bank', CLAIMS, csvFile([newClaim()]), { key: 'one-key' });
    expectProblemReply(other, 422, 'idempotency.key-reused');
  });

  test.each([
    [
      'a CSV in UTF-8 with a mark',
      () => ({ bytes: Buffer.from(`\uFEFF${csvText([newClaim()])}`), type: 'text/csv; charset=UTF-8' }),
    ],
    ['a CSV in GB 18030', () => gb18030File([newClaim()])],
    ['a CSV in GBK', () => ({ ...gb18030File([newClaim()]), type: 'application/csv; charset=gbk' })],
  ])('is taken in as %s', async (_name, makeFile) => {
    const { status, body } = await run.api.sendFile('demo-bank', CLAIMS, makeFile());
    expect(body).toMatchObject({ rows: 1, language: 'zh' });
    expect(status).toBe(202);
  });

  test.each([
    ['of no type that is known', 'application/octet-stream'],
    ['in an encoding that is not known', 'text/csv; charset=latin1'],
    ['that is said to be JSON', 'application/json'],
  ])('%s is refused', async (_name, type) => {
    const file = { ...csvFile([newClaim()]), type };
    const reply = await run.api.sendFile('demo-bank', CLAIMS, file);
    expectProblemReply(reply, 415, 'request.unsupported-media-type');
    expect(reply.body.detail).toContain(FILE_TYPES.xlsx);
  });

  test('of more than 3 MB is refused, and one of as much is read', async () => {
    const bytes = Buffer.alloc(3 * 1024 * 1024, '\n');
    expectProblemReply(
      await run.api.sendFile('demo-bank', CLAIMS, { bytes, type: FILE_TYPES.csv }),
      422,
      'batch.file-refused',
    );
    const more = { bytes: Buffer.concat([bytes, Buffer.from('x')]), type: FILE_TYPES.csv };
    const reply = await run.api.sendFile('demo-bank', CLAIMS, more);
    expectProblemReply(reply, 413, 'request.too-large');
    expect(reply.body.detail).toContain('3 MB');
  });

  test('under headings that are not known is refused with every place, and nothing is on record of it', async () => {
    const { 发生日期: _day, ...row } = newClaim();
    const file = csvFile([{ ...row, 备注: '急' }]);
    const reply = await run.api.sendFile('demo-bank', CLAIMS, file, { key: 'wrong-headings' });
    expectProblemReply(reply, 422, 'batch.file-refused');
    expect(reply.body.errors).toEqual([
      { pointer: '#cell=1,10', code: 'heading.unknown' },
      { pointer: '#row=1', code: 'heading.missing' },
    ]);
    expect(reply.body.detail).toContain('“备注”');
    expect(reply.body.detail).toContain('“发生日期”');
    const mended = await run.api.sendFile('demo-bank', CLAIMS, csvFile([newClaim()]), {
      key: 'wrong-headings',
    });
    expect(mended.status).toBe(202);
  });

  test('of a bank has loans, and is no file of a fund', async () => {
    const file = csvFile([loanRow(today)]);
    expect((await run.api.sendFile('demo-bank', EXPOSURES, file)).status).toBe(202);
    const reply = await run.api.sendFile('demo-fund', EXPOSURES, file);
    expectProblemReply(reply, 422, 'batch.file-refused');
  });

  test('has a name of at most 120 characters, and no other parameter', async () => {
    for (const query of [`fileName=${'x'.repeat(121)}`, 'fileName=', 'fileName=a%00b', 'name=x']) {
      const reply = await run.api.sendFile('demo-bank', `${CLAIMS}?${query}`, csvFile([newClaim()]));
      expectProblemReply(reply, 400, 'request.invalid');
    }
  });
});

describe('a template', () => {
  test.each([
    ['demo-bank', 'exposures', '贷款本金（元）'],
    ['demo-fund', 'exposures', '投资金额（元）'],
    ['demo-bank', 'claims', '损失金额（元）'],
    ['demo-fund', 'claims', '损失金额（元）'],
  ])(
    'for %s of %s is a workbook with headings and what each of them asks for',
    async (client, kind, heading) => {
      const reply = await run.api.get(client, `/v1/batch-templates/${kind}`, { language: 'zh' });
      expect(reply.headers.get('content-type')).toBe(FILE_TYPES.xlsx);
      expect(reply.headers.get('content-disposition')).toContain(`${kind}.xlsx`);
      const book = await readByHucre(new Uint8Array(reply.bytes));
      expect(book.sheets.map(({ name }) => name)).toEqual(['数据', '填写说明']);
      expect(book.sheets[0]?.rows[0]).toContain(heading);
      expect(book.sheets[1]?.rows.length).toBe(1 + (book.sheets[0]?.rows[0]?.length ?? 0));
    },
  );

  test.each([
    ['zh', 'exposures'],
    ['zh', 'claims'],
    ['en', 'exposures'],
    ['en', 'claims'],
  ])(
    'in %s of %s, filled in by nobody, is refused for having no rows and for nothing else',
    async (language, kind) => {
      for (const format of ['csv', 'xlsx']) {
        const { bytes, headers } = await run.api.get(
          'demo-bank',
          `/v1/batch-templates/${kind}?format=${format}`,
          { language },
        );
        const file = { bytes, type: headers.get('content-type') ?? '' };
        const path = kind === 'claims' ? CLAIMS : EXPOSURES;
        const reply = await run.api.sendFile('demo-bank', path, file);
        expectProblemReply(reply, 422, 'batch.file-refused');
        expect(reply.body.errors).toEqual([{ pointer: '', code: 'file.no-rows' }]);
      }
    },
  );

  test('comes in two formats, and no other', async () => {
    const reply = await run.api.get('demo-bank', '/v1/batch-templates/claims?format=ods');
    expectProblemReply(reply, 400, 'request.invalid');
  });
});

test('a workbook comes back as a workbook, and a CSV in the encoding that it came in', async () => {
  const { bytes } = await run.api.get('demo-bank', '/v1/batch-templates/claims', { language: 'zh' });
  expectProblemReply(await run.api.sendFile('demo-bank', CLAIMS, xlsxFile(bytes)), 422, 'batch.file-refused');
  const row = newClaim({ 材料1文件名: '=cmd|calc' });
  const sent = await run.api.sendFile('demo-bank', CLAIMS, gb18030File([row]));
  const back = await run.api.get('demo-bank', `/v1/batches/${String(sent.body.id)}/file`);
  expect(back.headers.get('content-type')).toBe('text/csv; charset=gb18030');
  const text = new TextDecoder('gb18030').decode(back.bytes);
  expect(text.split('\r\n')[0]).toBe(`${Object.keys(row).join(',')},处理结果,结果编号,原因`);
  expect(text).toContain(`'=cmd|calc`);
});
