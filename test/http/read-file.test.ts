import { expect, test } from 'vitest';
import { FILE_BYTES_MAX, readFile } from '../../functions/http/read-file.ts';
import { encodeGb18030 } from '../../functions/sheets/gb18030.ts';

/** As API Gateway hands a body to a Lambda: what it takes for text is text, and everything else base64. */
const asText = (body: string) => ({ body, isBase64Encoded: false });
const asBytes = (bytes: Buffer) => ({ body: bytes.toString('base64'), isBase64Encoded: true });

const WRONG = { problem: 'request.unsupported-media-type' };

test('a CSV in UTF-8 is the same file whether the gateway took it for text or not', () => {
  const text = '\uFEFF合同编号\r\nJK-1\r\n';
  const read = readFile(asText(text), 'text/csv');
  expect(read).toEqual({ bytes: Buffer.from(text), format: 'csv', encoding: 'utf-8' });
  expect(readFile(asBytes(Buffer.from(text)), 'application/csv; charset="utf-8"')).toEqual(read);
});

test('a CSV in GB 18030 that the gateway took for text is lost, and not read as something else', () => {
  const bytes = encodeGb18030('合同编号');
  expect(readFile(asBytes(bytes), 'application/csv; charset=GB18030')).toMatchObject({
    bytes,
    encoding: 'gb18030',
  });
  expect(readFile(asText(bytes.toString('utf8')), 'text/csv; charset=gb18030')).toMatchObject(WRONG);
});

test.each([undefined, '', 'text/plain', 'text/csv; charset=utf-16', 'text/csv; charset=utf-8; charset=gbk'])(
  'a file of the type %s is refused',
  (type) => {
    expect(readFile(asText('x'), type)).toMatchObject(WRONG);
  },
);

test('a file has at most three megabytes, of which a Lambda can be handed as many', () => {
  const most = Buffer.alloc(FILE_BYTES_MAX);
  expect(readFile(asBytes(most), 'text/csv')).toMatchObject({ format: 'csv' });
  expect(readFile(asBytes(Buffer.concat([most, most.subarray(0, 1)])), 'text/csv')).toMatchObject({
    problem: 'request.too-large',
  });
  expect(asBytes(most).body.length).toBeLessThan(6 * 1024 * 1024 - 100_000);
});
