import { assert } from '../../domain/assert.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { sha256Hex, utf8, type Sha256 } from '../../domain/digest.ts';
import { comparableContractNo } from '../../domain/exposures/contract-number.ts';
import type { FilingBasis } from '../../domain/exposures/filing-context.ts';
import type { FilingSubmission } from '../../domain/exposures/filing-submission.ts';
import { enterpriseTagIn, type ExposureId } from '../../domain/identifiers/ids.ts';
import { agreementOn, type Agreement } from '../../domain/institutions/agreement.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import { NEW_STANDING, type Standing } from '../../domain/institutions/standing.ts';
import { addFen, ZERO_FEN, type Fen } from '../../domain/money/fen.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { poolFigures } from '../../domain/pools/pool-figures.ts';
import type { Platform } from '../http/platform.ts';
import { loansOf, type FilingKeys } from '../store/filing-writes.ts';
import { institutionFromItem } from '../store/institution-item.ts';
import { readHead } from '../store/journal.ts';
import {
  contractKey,
  enterpriseLoansKey,
  exposureKey,
  institutionKey,
  poolFiledKey,
  standingKey,
} from '../store/keys.ts';
import { poolOutstandingOf } from '../store/pool-filed.ts';
import { nameOf, readStanding, type Standing as StandingItems } from '../store/read-items.ts';
import { standingFromItem } from '../store/standing-item.ts';
import { twinsKeyOf, twinsOf } from '../store/twins-item.ts';

/** What filings of one institution on one day are judged by, as it was read. */
export type FilingGround = {
  readonly standing: StandingItems;
  readonly agreements: readonly Agreement[];
  readonly institutionStanding: Standing;
  readonly poolOutstandingFen: Fen;
  readonly poolCapFen: Fen;
  readonly policies: ReadonlyMap<LocalDate, Policy | null>;
};

/** What filings have added to the ground since it was read; counts by the names of their keys. */
export type Filed = {
  readonly principalFen: Fen;
  readonly contracts: ReadonlyMap<string, ExposureId>;
  readonly loans: ReadonlyMap<string, number>;
  readonly alike: ReadonlyMap<string, number>;
};

export const NOTHING_FILED: Filed = {
  principalFen: ZERO_FEN,
  contracts: new Map(),
  loans: new Map(),
  alike: new Map(),
};

/**
 * Reads what filings are judged by, in one round trip: the registers, and beside them the pool's head and the policies. An
 * institution that nobody has registered has no agreement, and so can file nothing.
 */
export async function readFilingGround(
  filings: readonly [FilingSubmission, ...FilingSubmission[]],
  { store, policies, sha256 }: Pick<Platform, 'store' | 'policies' | 'sha256'>,
): Promise<FilingGround> {
  const { institution, receivedOn } = filings[0];
  const isAlike = (filing: FilingSubmission) =>
    filing.institution.id === institution.id && filing.receivedOn === receivedOn;
  assert(filings.every(isAlike), 'filings are judged together that came from one institution on one day');
  const poolId = CLAIMS_FROM[institution.kind];
  const shared = [institutionKey(institution.id), standingKey(institution.id), poolFiledKey(poolId)];
  const own = filings.flatMap((filing) => [
    exposureKey(filing.id),
    ...Object.values(filingKeysOf(filing, sha256)),
  ]);
  const days = [...new Set(filings.map(({ terms }) => terms.startedOn))];
  const [standing, head, inForce] = await Promise.all([
    readStanding(store, [...shared, ...own]),
    readHead(store, poolId),
    Promise.all(days.map(async (day) => [day, await policies.inForce(poolId, day)] as const)),
  ]);
  const [profile = null, stands = null, filed = null] = shared.map(standing);
  return {
    standing,
    agreements: profile === null ? [] : institutionFromItem(profile).agreements,
    institutionStanding: stands === null ? NEW_STANDING : standingFromItem(stands).standing,
    poolOutstandingFen: poolOutstandingOf(filed),
    poolCapFen: poolFigures(head.balances).capFen,
    policies: new Map(inForce),
  };
}

export function filingKeysOf({ id, institution, terms }: FilingSubmission, sha256: Sha256): FilingKeys {
  const contractDigest = sha256Hex(utf8(comparableContractNo(terms.contractNo)), sha256);
  return {
    loans: enterpriseLoansKey(enterpriseTagIn(id)),
    twins: twinsKeyOf({ exposureId: id, exposure: terms }),
    contract: contractKey(institution.id, contractDigest),
  };
}

/** All that one filing is judged by, on the ground as the filings before it have left it. */
export function filingBasisOn(
  ground: FilingGround,
  filed: Filed,
  { institution, terms, receivedOn }: FilingSubmission,
  keys: FilingKeys,
): FilingBasis {
  const { standing, agreements, poolCapFen } = ground;
  const { filedFen, outstandingFen, suspension } = ground.institutionStanding;
  const contract = standing(keys.contract)?.['exposureId'] as ExposureId | undefined;
  return {
    kind: institution.kind,
    agreementOnStart: agreementOn(agreements, terms.startedOn),
    agreementOnFiling: agreementOn(agreements, receivedOn),
    standing: {
      filedFen: addFen(filedFen, filed.principalFen),
      outstandingFen: addFen(outstandingFen, filed.principalFen),
      suspension,
    },
    poolOutstandingFen: addFen(ground.poolOutstandingFen, filed.principalFen),
    poolCapFen,
    sameContract: contract ?? filed.contracts.get(nameOf(keys.contract)) ?? null,
    earlierLoans: loansOf(standing(keys.loans)) + (filed.loans.get(nameOf(keys.loans)) ?? 0),
    alike: twinsOf(standing(keys.twins)).length + (filed.alike.get(nameOf(keys.twins)) ?? 0),
  };
}
