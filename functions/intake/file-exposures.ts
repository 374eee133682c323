import { assert } from '../../domain/assert.ts';
import type { FiledExposure, IneligibleExposure } from '../../domain/exposures/exposure.ts';
import type { FilingSubmission } from '../../domain/exposures/filing-submission.ts';
import type { ExposureId } from '../../domain/identifiers/ids.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Platform } from '../http/platform.ts';
import type { Item } from '../store/dynamo.ts';
import { filedToItem, ineligibleToItem } from '../store/exposure-item.ts';
import { filingWrite, registerWrites } from '../store/filing-writes.ts';
import { exposureKey } from '../store/keys.ts';
import { transact, type Write } from '../store/transact.ts';
import { NOTHING_FILED, readFilingGround, type FilingGround } from './filing-ground.ts';
import { planFilingGroup, type PlannedFiling } from './plan-filing-group.ts';

/** What became of a filing that was sent. */
export type FilingOutcome =
  | {
      readonly kind: 'judged';
      readonly exposure: FiledExposure | IneligibleExposure;
      readonly policy: Policy | null;
    }
  /** The same request was judged before; this is what is on record of it. */
  | { readonly kind: 'on-record'; readonly item: Item };

/** A filing without an outcome found the registers changed time after time, and nothing was written of it. */
export type FilingOutcomes = ReadonlyMap<ExposureId, FilingOutcome>;

/** Two banks filing a loan to the same firm at once make each other judge again; more than a few times is a fault. */
const ROUNDS_MAX = 8;

type Means = Pick<Platform, 'store' | 'policies' | 'now' | 'sha256' | 'pause'>;

/**
 * Judges filings of one institution as if each were sent after the one before it had been answered, and writes as many
 * together as one transaction holds.
 * 1. Read the registers and the pool's head, and whether these very requests were answered before.
 * 2. Judge each by the policy in force on the day the exposure started, with those before it on file.
 * 3. Record them, filed or ineligible; what is filed is entered in every register together, on condition that all of it
 *    would still be judged the same. Otherwise, read and judge again.
 */
export async function fileExposures(
  submissions: readonly FilingSubmission[],
  platform: Means,
): Promise<FilingOutcomes> {
  const outcomes = new Map<ExposureId, FilingOutcome>();
  assert(new Set(submissions.map(({ id }) => id)).size === submissions.length, 'a filing is sent once');
  let rest = submissions;
  for (let inVain = 0; inVain < ROUNDS_MAX;) {
    const [first, ...others] = rest;
    if (first === undefined) break;
    if (inVain > 0) await platform.pause(inVain);
    const ground = await readFilingGround([first, ...others], platform);
    const left = rest.filter((submission) => !isOnRecord(submission, ground, outcomes));
    const unfiled = await fileInGroups(left, ground, platform, outcomes);
    inVain = unfiled.length < rest.length ? 0 : inVain + 1;
    rest = unfiled;
  }
  return outcomes;
}

function isOnRecord(
  { id }: FilingSubmission,
  { standing }: FilingGround,
  outcomes: Map<ExposureId, FilingOutcome>,
): boolean {
  const item = standing(exposureKey(id));
  if (item !== null) outcomes.set(id, { kind: 'on-record', item });
  return item !== null;
}

/** Group after group, each with the ones before it on file, until one finds that the registers have changed. */
async function fileInGroups(
  submissions: readonly FilingSubmission[],
  ground: FilingGround,
  platform: Means,
  outcomes: Map<ExposureId, FilingOutcome>,
): Promise<readonly FilingSubmission[]> {
  let filed = NOTHING_FILED;
  let rest = submissions;
  while (rest.length > 0) {
    const { planned, after } = planFilingGroup(rest, ground, filed, platform);
    const outcome = await transact(platform.store, writesOf(planned, ground, platform));
    if (outcome.kind !== 'committed') return rest;
    for (const { exposure, policy } of planned) {
      outcomes.set(exposure.id, { kind: 'judged', exposure, policy });
    }
    rest = rest.slice(planned.length);
    filed = after;
  }
  return [];
}

function writesOf(
  planned: readonly PlannedFiling[],
  { agreements }: FilingGround,
  { store }: Pick<Platform, 'store'>,
): Write<string>[] {
  const items = planned.map(({ submission, exposure, basis, policy }) => {
    if (exposure.status === 'filed') return filedToItem(exposure, submission);
    return ineligibleToItem(exposure, submission, { basis, policyVersion: policy?.id ?? null });
  });
  return [
    ...items.map((item) => filingWrite(store, item)),
    ...registerWrites(store, planned, agreements.length),
  ];
}
