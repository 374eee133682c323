import type { BatchFacts } from '../../domain/batches/batch.ts';
import type { BatchKind } from '../../domain/batches/batch-kind.ts';
import { instant } from '../../domain/calendar/instant.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { sha256Hex } from '../../domain/digest.ts';
import { batchIdOf, type BatchId } from '../../domain/identifiers/ids.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import { batchFileKey } from '../../functions/batches/batch-file-key.ts';
import type { Platform } from '../../functions/http/platform.ts';
import { receiveBatchWrite } from '../../functions/store/batch-item.ts';
import { transact } from '../../functions/store/transact.ts';
import { csvFile, type CsvRow } from '../builders/batch-files.ts';
import { sha256 } from '../builders/digest.ts';
import { STANDING_DAY } from '../store/bare-platform.ts';

/** Records a batch as the endpoint does, and keeps its file. */
export async function receivedBatch(
  { store }: Pick<Platform, 'store'>,
  files: Map<string, Uint8Array>,
  bank: ClaimSubmission['institution'],
  kind: BatchKind,
  rows: readonly CsvRow[],
): Promise<BatchId> {
  const { bytes } = csvFile(rows);
  const digest = sha256Hex(bytes, sha256);
  const facts: BatchFacts = {
    id: batchIdOf(bank.id, kind, digest, sha256),
    ...{ kind, institutionId: bank.id, poolId: CLAIMS_FROM[bank.kind], fileName: null, format: 'csv' },
    ...{ encoding: 'utf-8', language: 'zh', sha256: digest, bytes: bytes.length, rows: rows.length },
    ...{ sentBy: 'a clerk', recordedAt: instant(`${STANDING_DAY}T02:00:00Z`) },
  };
  await transact(store, [receiveBatchWrite(store, facts)]);
  files.set(batchFileKey(facts.id), bytes);
  return facts.id;
}
