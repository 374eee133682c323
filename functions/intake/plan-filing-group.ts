import { assert } from '../../domain/assert.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { FiledExposure, IneligibleExposure } from '../../domain/exposures/exposure.ts';
import type { FilingBasis } from '../../domain/exposures/filing-context.ts';
import type { FilingSubmission } from '../../domain/exposures/filing-submission.ts';
import { judgeFiling } from '../../domain/exposures/judge-filing.ts';
import type { ExposureId } from '../../domain/identifiers/ids.ts';
import { addFen, type Fen } from '../../domain/money/fen.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Platform } from '../http/platform.ts';
import { REGISTERS_SHARED, type FilingKeys } from '../store/filing-writes.ts';
import { nameOf } from '../store/read-items.ts';
import { TRANSACTION_ITEMS_MAX } from '../store/transact.ts';
import { filingBasisOn, filingKeysOf, type Filed, type FilingGround } from './filing-ground.ts';

/** A filing as it was judged, and what it was judged by. */
export type PlannedFiling = {
  readonly submission: FilingSubmission;
  readonly exposure: FiledExposure | IneligibleExposure;
  readonly basis: FilingBasis;
  readonly policy: Policy | null;
  readonly keys: FilingKeys;
};

/** Filings that are written together, and what all of them so far have added to the ground. */
export type FilingGroup = { readonly planned: readonly PlannedFiling[]; readonly after: Filed };

/** What a filing that is accepted writes for itself alone: its item, its contract, and what it says of its firm. */
const ITEMS_OF_FILED = 3;
const ITEMS_OF_INELIGIBLE = 1;

/** Judges filings one after another, each with those before it on file, until no more go into one transaction. */
export function planFilingGroup(
  submissions: readonly FilingSubmission[],
  ground: FilingGround,
  filedBefore: Filed,
  { now, sha256 }: Pick<Platform, 'now' | 'sha256'>,
): FilingGroup {
  const filed = copyOf(filedBefore);
  const planned: PlannedFiling[] = [];
  const registers = new Set<string>();
  let items = REGISTERS_SHARED;
  for (const submission of submissions) {
    const keys = filingKeysOf(submission, sha256);
    const basis = filingBasisOn(ground, filed, submission, keys);
    const policy = ground.policies.get(submission.terms.startedOn) ?? null;
    const exposure = judged(submission, basis, policy, now());
    items += exposure.status === 'filed' ? ITEMS_OF_FILED : ITEMS_OF_INELIGIBLE;
    if (exposure.status === 'filed') registers.add(nameOf(keys.loans)).add(nameOf(keys.twins));
    if (items + registers.size > TRANSACTION_ITEMS_MAX) break;
    planned.push({ submission, exposure, basis, policy, keys });
    if (exposure.status === 'filed') file(filed, exposure, keys);
  }
  return { planned, after: filed };
}

function judged(
  { id, institution, terms, actor: filedBy, receivedOn: filedOn }: FilingSubmission,
  basis: FilingBasis,
  policy: Policy | null,
  recordedAt: Instant,
): FiledExposure | IneligibleExposure {
  const filing = { id, institutionId: institution.id, terms, filedBy, filedOn, recordedAt };
  const outcome = judgeFiling(terms, { ...basis, policy, today: filedOn });
  if (!outcome.ok) return { ...filing, status: 'ineligible', refusals: outcome.refusal };
  const { policy: judgedBy, tier, traits } = outcome.value;
  return { ...filing, status: 'filed', poolId: judgedBy.poolId, policyVersion: judgedBy.id, tier, traits };
}

type Filing = {
  principalFen: Fen;
  contracts: Map<string, ExposureId>;
  loans: Map<string, number>;
  alike: Map<string, number>;
};

function copyOf({ principalFen, contracts, loans, alike }: Filed): Filing {
  return { principalFen, contracts: new Map(contracts), loans: new Map(loans), alike: new Map(alike) };
}

function file(filed: Filing, { id, terms }: FiledExposure, keys: FilingKeys): void {
  const [contract, loans, twins] = [keys.contract, keys.loans, keys.twins].map(nameOf) as [
    string,
    string,
    string,
  ];
  assert(!filed.contracts.has(contract), 'a contract is filed once');
  filed.principalFen = addFen(filed.principalFen, terms.principalFen);
  filed.contracts.set(contract, id);
  filed.alike.set(twins, (filed.alike.get(twins) ?? 0) + 1);
  if (terms.kind === 'loan') filed.loans.set(loans, (filed.loans.get(loans) ?? 0) + 1);
}
