import { NOTHING_DONE, type Batch, type BatchFacts } from '../../domain/batches/batch.ts';

/** A batch as the API tells it. */
export function batchBody({ status, counts, finishedAt, ...facts }: Batch) {
  const { id, kind, poolId, institutionId, fileName, format, encoding, language, sha256, bytes, rows } =
    facts;
  return {
    ...{ id, kind, status, pool: poolId, institutionId, fileName, format, encoding, language, sha256, bytes },
    ...{ rows, counts, recordedAt: facts.recordedAt, finishedAt },
  };
}

/** As it was when it came, which is what whoever sent it is answered, now and whenever it is sent again. */
export function receivedBody(facts: BatchFacts) {
  return batchBody({ ...facts, status: 'received', counts: NOTHING_DONE, finishedAt: null });
}
