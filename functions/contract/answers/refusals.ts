import * as z from 'zod/mini';
import { LOSS_EVENTS } from '../../../domain/claims/loss.ts';
import type { RetakingRefusal } from '../../../domain/claims/retaking.ts';
import type { ClaimRefusal } from '../../../domain/decisions/claim-refusal.ts';
import type { FilingRefusal } from '../../../domain/exposures/filing-refusal.ts';
import { openEnded } from '../described.ts';
import {
  amount,
  basis,
  claimId,
  count,
  date,
  exposureId,
  policyVersion,
  rate,
  text,
  variantsBy,
  type Shape,
} from '../wire.ts';

const capTaken = { limitFen: amount, usedFen: amount };

/** Why a loss is not compensated: each code with its figures. */
const CLAIM_REFUSALS = {
  'loss.event-not-covered': { event: z.enum(LOSS_EVENTS) },
  'loss.overdue-days-missing': {},
  'loss.overdue-too-short': { overdueDays: count, overdueDaysMin: count },
  'loss.in-future': { occurredOn: date, today: date },
  'loss.before-filing': { occurredOn: date, filedOn: date },
  'loss.after-cover-ended': { occurredOn: date, lastDay: date },
  'claim.window-closed': { lastDay: date, today: date },
  'loss.above-principal': { lossFen: amount, principalFen: amount },
  'loss.received-above-loss': { receivedFen: amount, lossFen: amount },
  'loss.other-compensation-above-loss': { otherCompensationFen: amount, lossFen: amount },
  'loss.nothing-lost': {},
  'exposure.settled': { settledOn: date },
  'exposure.claim-open': { claimId },
  'exposure.principal-exhausted': { claimedFen: amount, lossFen: amount, principalFen: amount },
  'share.below-one-fen': {},
  'share.taken-by-other-compensation': { shareFen: amount, otherCompensationFen: amount },
  'cap.governments-together-exhausted': capTaken,
  'cap.deal-exhausted': capTaken,
  'cap.enterprise-exhausted': capTaken,
  'cap.institution-year-exhausted': capTaken,
  'cap.pool-exceeded': { amountFen: amount, headroomFen: amount },
} as const satisfies Record<ClaimRefusal['code'], Shape>;

/** Why a loan or an investment cannot be filed. */
const FILING_REFUSALS = {
  'filing.kind-not-yours': {
    institutionKind: z.enum(['bank', 'fund']),
    kind: z.enum(['loan', 'investment']),
  },
  'filing.no-policy-in-force': { startedOn: date },
  'filing.not-started': { startedOn: date, today: date },
  'filing.too-late': { startedOn: date, lastDay: date, today: date },
  'loan.principal-above-limit': { principalFen: amount, limitFen: amount },
  'loan.revenue-above-limit': { revenueFen: amount, belowFen: amount },
  'loan.term-above-limit': { maturesOn: date, lastDay: date, monthsMax: count },
  'loan.matures-before-start': { startedOn: date, maturesOn: date },
  'investment.round-not-first': {},
  'enterprise.founded-after-start': { foundedOn: date, startedOn: date },
  'enterprise.too-old': { foundedOn: date, ageMonthsMax: count },
  'enterprise.too-many-staff': { staff: count, staffMax: count },
  'enterprise.assets-above-limit': { assetsFen: amount, limitFen: amount },
  'enterprise.revenue-above-limit': { revenueFen: amount, limitFen: amount },
  'institution.no-agreement-on-start': { startedOn: date },
  'institution.no-agreement-on-filing': { today: date },
  'institution.quota-exceeded': { principalFen: amount, outstandingFen: amount, quotaFen: amount },
  'institution.suspended': {
    compensatedFen: amount,
    filedFen: amount,
    stopAboveBp: rate,
    policyVersion,
  },
  'cap.leverage-exceeded': { principalFen: amount, leftFen: amount, limitFen: amount, leverageMax: count },
  'filing.contract-already-filed': { contractNo: text, exposureId },
  'filing.too-many-alike': { alikeMax: count },
  'filing.too-large-to-count': { principalFen: amount, leftFen: amount },
} as const satisfies Record<FilingRefusal['code'], Shape>;

/** Why a reversal cannot take again what was given back. */
const RETAKING_REFUSALS = {
  'retaking.exposure-claimed': { openClaimId: claimId },
  'retaking.exposure-settled': { settledOn: date },
  'retaking.principal-exceeded': { lossFen: amount, claimedFen: amount, principalFen: amount },
  'retaking.cap-exceeded': {
    cap: z.enum(['cap-per-enterprise', 'cap-per-institution-year']),
    ...capTaken,
    amountFen: amount,
  },
} as const satisfies Record<RetakingRefusal['code'], Shape>;

export const claimRefusal = openEnded(
  'ClaimRefusal',
  variantsBy('code', CLAIM_REFUSALS, (figures) => ({ text, ...figures })),
);

export const claimRefusalCode = z.enum(Object.keys(CLAIM_REFUSALS) as [string, ...string[]]);

export const filingRefusal = openEnded(
  'FilingRefusal',
  variantsBy('code', FILING_REFUSALS, (figures) => ({
    ...{ text, clause: z.optional(text), basis: z.optional(basis) },
    ...figures,
  })),
);

export const retakingRefusal = openEnded(
  'RetakingRefusal',
  variantsBy('code', RETAKING_REFUSALS, (figures) => ({ text, ...figures })),
);
