import { assert } from '../../domain/assert.ts';
import type { Batch } from '../../domain/batches/batch.ts';
import type { RowResult } from '../../domain/batches/row-result.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { sha256Hex, utf8 } from '../../domain/digest.ts';
import { comparableContractNo } from '../../domain/exposures/contract-number.ts';
import { claimIdOf, type ExposureId } from '../../domain/identifiers/ids.ts';
import { kindOfPool } from '../../domain/institutions/institution.ts';
import type { NamedExposure, SoundClaimRow } from '../batches/batch-row.ts';
import { submitClaims, type SubmissionOutcome } from '../intake/submit-claims.ts';
import { claimFromItem } from '../store/claim-item.ts';
import { contractKey } from '../store/keys.ts';
import type { Policies } from '../store/policy-book.ts';
import { readStanding } from '../store/read-items.ts';
import { StoreFault } from '../store/store-fault.ts';
import { postRows, type Came, type KeyedRow } from './post-rows.ts';
import { rowMark, rowName } from './row-mark.ts';
import { inShortPauses, WORKER_RACES_MAX, type Worker } from './worker.ts';

const NO_EXPOSURE: Came = {
  id: null,
  isOwn: true,
  refused: { problem: 'exposure.not-found', refusals: [] },
};

/** Submits the claims of a batch's rows, each on the exposure that it names by its id or by its contract number. */
export async function workClaimRows(
  batch: Batch,
  rows: readonly SoundClaimRow[],
  worker: Worker,
): Promise<Map<number, RowResult>> {
  const exposureOf = await readExposuresNamed(batch, rows, worker);
  return postRows(batch, rows, worker.sha256, async (keyed) => {
    const sent = keyed.map((one) => submissionOf(batch, one, exposureOf(one.row.body.exposure), worker));
    const submissions = sent.flatMap((submission) => submission ?? []);
    const submitting = { racesMax: WORKER_RACES_MAX, areFromQueue: false };
    const outcomes = await submitClaims(batch.poolId, submissions, inShortPauses(worker), submitting);
    const onRecord = [...outcomes.values()].flatMap((outcome) => ('item' in outcome ? [outcome.item] : []));
    const policyOf = await worker.policies.load(onRecord);
    return sent.map((submission) => {
      if (submission === null) return NO_EXPOSURE;
      const outcome = outcomes.get(submission.id);
      if (outcome === undefined) throw new StoreFault('the pool stays contended');
      return cameOf(submission, outcome, policyOf);
    });
  });
}

async function readExposuresNamed(
  { institutionId }: Batch,
  rows: readonly SoundClaimRow[],
  { store, sha256 }: Worker,
): Promise<(named: NamedExposure) => ExposureId | null> {
  const keyOf = (contractNo: string) =>
    contractKey(institutionId, sha256Hex(utf8(comparableContractNo(contractNo)), sha256));
  const keys = rows.flatMap(({ body: { exposure } }) =>
    'contractNo' in exposure ? [keyOf(exposure.contractNo)] : [],
  );
  const standing = await readStanding(store, keys);
  return (named) => {
    if ('id' in named) return named.id;
    const contract = standing(keyOf(named.contractNo));
    return contract === null ? null : (contract['exposureId'] as ExposureId);
  };
}

function submissionOf(
  batch: Batch,
  { row, key }: KeyedRow<SoundClaimRow>,
  exposureId: ExposureId | null,
  { sha256 }: Worker,
): ClaimSubmission | null {
  if (exposureId === null) return null;
  const { institutionId, poolId, sentBy, recordedAt } = batch;
  const { loss, evidence } = row.body;
  return {
    id: claimIdOf(institutionId, key, sha256),
    institution: { id: institutionId, kind: kindOfPool(poolId) },
    ...{ exposureId, loss, evidence, actor: sentBy },
    mark: rowMark(batch, row, sha256),
    requestId: rowName(batch, row.row),
    receivedOn: shanghaiDateOf(recordedAt),
  };
}

function cameOf({ id, mark }: ClaimSubmission, outcome: SubmissionOutcome, policyOf: Policies): Came {
  switch (outcome.kind) {
    case 'no-exposure':
      return NO_EXPOSURE;
    case 'decided':
      return { id, isOwn: true, refused: refusedOf(outcome.claim) };
    case 'waiting':
      return { id, isOwn: false, refused: null };
    case 'on-record': {
      const { claim } = claimFromItem(outcome.item, policyOf);
      assert(claim.id === id, 'a claim stands under its own id');
      const first = claim.status === 'refused' ? claim.request : claim.steps[0].request;
      return { id, isOwn: first.key === mark.key, refused: refusedOf(claim) };
    }
  }
}

function refusedOf(claim: Claim): Came['refused'] {
  return claim.status === 'refused' ? { problem: 'claim.refused', refusals: claim.decision.refusals } : null;
}
