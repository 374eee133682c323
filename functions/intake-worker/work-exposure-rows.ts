import type { Batch } from '../../domain/batches/batch.ts';
import type { RowResult } from '../../domain/batches/row-result.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { Exposure } from '../../domain/exposures/exposure.ts';
import type { FilingSubmission } from '../../domain/exposures/filing-submission.ts';
import { exposureIdOf } from '../../domain/identifiers/ids.ts';
import { kindOfPool } from '../../domain/institutions/institution.ts';
import type { SoundExposureRow } from '../batches/batch-row.ts';
import { fileExposures, type FilingOutcome } from '../intake/file-exposures.ts';
import { exposureFromItem } from '../store/exposure-item.ts';
import type { Policies } from '../store/policy-book.ts';
import { StoreFault } from '../store/store-fault.ts';
import { postRows, type Came, type KeyedRow } from './post-rows.ts';
import { rowMark, rowName } from './row-mark.ts';
import type { Worker } from './worker.ts';

/** Files the exposures of a batch's rows. */
export async function workExposureRows(
  batch: Batch,
  rows: readonly SoundExposureRow[],
  worker: Worker,
): Promise<Map<number, RowResult>> {
  return postRows(batch, rows, worker.sha256, async (keyed) => {
    const submissions = keyed.map((one) => submissionOf(batch, one, worker));
    const outcomes = await fileExposures(submissions, worker);
    const onRecord = [...outcomes.values()].flatMap((outcome) => ('item' in outcome ? [outcome.item] : []));
    const policyOf = await worker.policies.load(onRecord);
    return submissions.map((submission) => {
      const outcome = outcomes.get(submission.id);
      if (outcome === undefined) throw new StoreFault('the registers stay contended');
      return cameOf(submission, outcome, policyOf);
    });
  });
}

function submissionOf(
  batch: Batch,
  { row, key }: KeyedRow<SoundExposureRow>,
  { sha256 }: Worker,
): FilingSubmission {
  const { institutionId, poolId, sentBy, recordedAt } = batch;
  const terms = row.body;
  return {
    id: exposureIdOf(terms.enterprise.creditCode, institutionId, key, sha256),
    institution: { id: institutionId, kind: kindOfPool(poolId) },
    ...{ terms, actor: sentBy },
    digest: rowMark(batch, row, sha256).digest,
    batchRow: rowName(batch, row.row),
    receivedOn: shanghaiDateOf(recordedAt),
  };
}

function cameOf({ id, batchRow }: FilingSubmission, outcome: FilingOutcome, policyOf: Policies): Came {
  if (outcome.kind === 'judged') return { id, isOwn: true, refused: refusedOf(outcome.exposure) };
  const stored = exposureFromItem(outcome.item, policyOf);
  return { id, isOwn: stored.batchRow === batchRow, refused: refusedOf(stored.exposure) };
}

function refusedOf(exposure: Exposure): Came['refused'] {
  return exposure.status === 'ineligible'
    ? { problem: 'exposure.ineligible', refusals: exposure.refusals }
    : null;
}
