/**
 * Give a file back with what became of its rows. Input: the batch’s id. Output: the file in the format and the encoding that
 * it came in, with three columns more. Nothing in it is computed when it is opened.
 */
import { gzipSync } from 'node:zlib';
import { assert } from '../../domain/assert.ts';
import type { Answer } from '../http/answer.ts';
import { acceptsGzip } from '../http/accept-encoding.ts';
import { unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import { FILE_TYPES } from '../http/read-file.ts';
import type { Request } from '../http/request.ts';
import { readAllResults } from '../store/batch-results.ts';
import { annotatedFile } from './annotated-file.ts';
import { batchFileKey } from './batch-file-key.ts';
import { parseBatchFile } from './parse-batch-file.ts';
import { readVisibleBatch } from './visible-batch.ts';

/** What a Lambda can answer with is 6 MB, of which base64 takes a third. */
const ANSWER_BYTES_MAX = 4_400_000;

export async function readBatchFile(request: Request, { store, files }: Platform): Promise<Answer> {
  const unknown = unknownParameters(request.query, []);
  if (unknown !== null) return unknown;
  const batch = await readVisibleBatch(request, store);
  if (batch === null) return { problem: 'batch.not-found' };
  const [bytes, results] = await Promise.all([
    files.get(batchFileKey(batch.id)),
    readAllResults(store, batch.id),
  ]);
  const parsed = parseBatchFile(Buffer.from(bytes), batch);
  assert(parsed.ok, 'a file that was taken in can be read again');
  const written = annotatedFile(batch, parsed.value, results);
  const isPacked = written.length > ANSWER_BYTES_MAX && acceptsGzip(request.acceptEncoding);
  const sent = isPacked ? gzipSync(written) : written;
  if (sent.length > ANSWER_BYTES_MAX) return { problem: 'batch.file-too-large' };
  const file = {
    type:
      batch.format === 'xlsx' ? FILE_TYPES.xlsx : `${FILE_TYPES.csv}; charset=${batch.encoding ?? 'utf-8'}`,
    name: batch.fileName ?? `${batch.id}.${batch.format}`,
    bytes: sent,
    ...(isPacked ? { encoding: 'gzip' as const } : {}),
  };
  return { status: 200, file: () => file };
}
