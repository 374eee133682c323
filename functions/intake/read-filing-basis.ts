import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { sha256Hex, utf8 } from '../../domain/digest.ts';
import { comparableContractNo } from '../../domain/exposures/contract-number.ts';
import type { ExposureTerms } from '../../domain/exposures/exposure.ts';
import type { FilingBasis } from '../../domain/exposures/filing-context.ts';
import { enterpriseTagIn, type ExposureId, type InstitutionId } from '../../domain/identifiers/ids.ts';
import { agreementOn } from '../../domain/institutions/agreement.ts';
import { CLAIMS_FROM, type InstitutionKind } from '../../domain/institutions/institution.ts';
import { NEW_STANDING } from '../../domain/institutions/standing.ts';
import { poolFigures } from '../../domain/pools/pool-figures.ts';
import type { Platform } from '../http/platform.ts';
import type { Item } from '../store/dynamo.ts';
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
import { readItems } from '../store/read-items.ts';
import { standingFromItem } from '../store/standing-item.ts';
import { twinsKeyOf, twinsOf } from '../store/twins-item.ts';

/** What a filing is, before it is judged. */
export type Filing = {
  readonly id: ExposureId;
  readonly institution: { readonly id: InstitutionId; readonly kind: InstitutionKind };
  readonly terms: ExposureTerms;
};

export type FilingReading = {
  /** What is stored under the filing's own id: the same request was sent before. */
  readonly stored: Item | null;
  readonly basis: FilingBasis;
  readonly keys: FilingKeys;
  readonly agreementsSeen: number;
};

/**
 * Reads what a filing is judged by, in one round trip: the registers, and beside them the pool's head. An institution
 * that nobody has registered has no agreement, and so can file nothing.
 */
export async function readFilingBasis(
  { id, institution, terms }: Filing,
  today: LocalDate,
  { store, sha256 }: Platform,
): Promise<FilingReading> {
  const poolId = CLAIMS_FROM[institution.kind];
  const contractDigest = sha256Hex(utf8(comparableContractNo(terms.contractNo)), sha256);
  const keys: FilingKeys = {
    loans: enterpriseLoansKey(enterpriseTagIn(id)),
    twins: twinsKeyOf({ exposureId: id, exposure: terms }),
    contract: contractKey(institution.id, contractDigest),
  };
  const [items, head] = await Promise.all([
    readItems(store, [
      exposureKey(id),
      institutionKey(institution.id),
      standingKey(institution.id),
      poolFiledKey(poolId),
      keys.contract,
      keys.loans,
      keys.twins,
    ]),
    readHead(store, poolId),
  ]);
  const [stored = null, profile = null, standing = null, filed = null, contract, loans, twins] = items;
  const agreements = profile === null ? [] : institutionFromItem(profile).agreements;
  const { filedFen, outstandingFen, suspension } =
    standing === null ? NEW_STANDING : standingFromItem(standing).standing;
  const basis: FilingBasis = {
    kind: institution.kind,
    agreementOnStart: agreementOn(agreements, terms.startedOn),
    agreementOnFiling: agreementOn(agreements, today),
    standing: { filedFen, outstandingFen, suspension },
    poolOutstandingFen: poolOutstandingOf(filed),
    poolCapFen: poolFigures(head.balances).capFen,
    sameContract: (contract?.['exposureId'] as ExposureId | undefined) ?? null,
    earlierLoans: loansOf(loans ?? null),
    alike: twinsOf(twins ?? null).length,
  };
  return { stored, basis, keys, agreementsSeen: agreements.length };
}
