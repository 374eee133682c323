/**
 * Take in a file of exposures or claims. Input: the file itself. Output: 202 and the batch that it makes, to be polled.
 * 1. Read it whole: what cannot be read under known headings is refused at once, with every place.
 * 2. Keep the file, then record the batch under an id that the same file comes to again.
 * 3. Queue the batch. A row's own faults are found later, and are its result.
 */
import { assert } from '../../domain/assert.ts';
import type { BatchKind } from '../../domain/batches/batch-kind.ts';
import type { BatchFacts } from '../../domain/batches/batch.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { sha256Hex } from '../../domain/digest.ts';
import { batchIdOf } from '../../domain/identifiers/ids.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { Answer } from '../http/answer.ts';
import { textField } from '../http/field-schemas.ts';
import { ownInstitution } from '../http/own-institution.ts';
import { invalid, unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { readBatch, receiveBatchWrite } from '../store/batch-item.ts';
import { batchRequestKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { earlierOutcome, requestWrite } from '../store/request-item.ts';
import { transact } from '../store/transact.ts';
import { StoreFault } from '../store/store-fault.ts';
import { receivedBody } from './batch-body.ts';
import { batchFileKey } from './batch-file-key.ts';
import { fileRefused } from './file-refused.ts';
import { parseBatchFile } from './parse-batch-file.ts';

/** Two who send one file at once lose to each other once. */
const ROUNDS_MAX = 3;

const FILE_NAME_LENGTH_MAX = 120;
export const fileNameField = textField(FILE_NAME_LENGTH_MAX);

export async function sendBatch(kind: BatchKind, request: Request, platform: Platform): Promise<Answer> {
  const fileName = readFileName(request);
  if (fileName !== null && typeof fileName === 'object') return fileName;
  const { file, caller } = request;
  assert(file !== undefined, 'the operation takes a file');
  const { bytes, format, encoding } = file;
  const institution = ownInstitution(caller);
  const poolId = CLAIMS_FROM[institution.kind];
  const read = parseBatchFile(bytes, { kind, poolId, format, encoding });
  if (!read.ok) return fileRefused(read.refusal);
  const sha256 = sha256Hex(bytes, platform.sha256);
  const facts: BatchFacts = {
    id: batchIdOf(institution.id, kind, sha256, platform.sha256),
    ...{ kind, institutionId: institution.id, poolId, fileName, format, encoding, sha256 },
    ...{ language: read.value.headings.language, bytes: bytes.length, rows: read.value.sheet.rows.length },
    ...{ sentBy: caller.person, recordedAt: platform.now() },
  };
  const asked = { ...request, json: { sha256, format, encoding, fileName } };
  return record(facts, requestMark(asked, platform.sha256), bytes, platform);
}

/** Everything that is left undone by a fault on the way is done when the same is sent again. */
async function record(
  facts: BatchFacts,
  mark: RequestMark,
  bytes: Uint8Array,
  platform: Platform,
): Promise<Answer> {
  const { store, files, queue } = platform;
  const requestKey = batchRequestKey(mark.key);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const [earlier, stored] = await Promise.all([readItem(store, requestKey), readBatch(store, facts.id)]);
    if (earlier !== null && earlierOutcome(earlier, mark) === 'reused')
      return { problem: 'idempotency.key-reused' };
    if (stored === null) await files.put(batchFileKey(facts.id), bytes);
    if (earlier === null) {
      const noted = requestWrite(store, requestKey, mark, { batchId: facts.id });
      const writes = stored === null ? [noted, receiveBatchWrite(store, facts)] : [noted];
      const outcome = await transact(store, writes);
      if (outcome.kind !== 'committed') {
        await platform.pause(round);
        continue;
      }
    }
    const batch = stored ?? facts;
    if (stored?.status !== 'finished') {
      await queue.send({ kind: 'batch', batchId: batch.id, poolId: batch.poolId });
    }
    return {
      status: 202,
      body: () => receivedBody(batch),
      headers: { location: `/v1/batches/${batch.id}` },
      isReplay: earlier !== null,
    };
  }
  throw new StoreFault(`batch ${facts.id} stays contended`);
}

function readFileName({ query }: Request): string | Problem | null {
  const unknown = unknownParameters(query, ['fileName']);
  if (unknown !== null) return unknown;
  const text = query['fileName'];
  if (text === undefined) return null;
  const read = fileNameField.safeParse(text);
  return read.success ? read.data : invalid([{ name: 'fileName', code: 'parameter.malformed' }]);
}
