import * as z from 'zod/mini';
import type { ClaimStatus } from '../../../domain/claims/claim.ts';
import { named } from '../described.ts';
import {
  amount,
  claimId,
  count,
  creditCode,
  date,
  entryRef,
  exposureId,
  instant,
  institutionId,
  matchApplicationId,
  poolId,
  text,
  type Shape,
} from '../wire.ts';
import { decisionAnswer, payer } from './decision.ts';
import { evidenceAnswer, lossAnswer } from './loss.ts';
import { claimRefusal } from './refusals.ts';

export const noticeAnswer = named(
  'PublicNotice',
  z.strictObject({ from: date, to: date, missingYears: z.array(count) }),
);

const objection = named(
  'Objection',
  z.strictObject({ number: count, raisedAt: instant, status: z.enum(['open', 'dismissed', 'upheld']) }),
);

const bearer = named(
  'Bearer',
  z.strictObject({
    payer,
    borneFen: amount,
    returnedFen: amount,
    clawedBackFen: amount,
    outstandingFen: amount,
  }),
);

const clawbackOrder = named(
  'ClawbackOrder',
  z.strictObject({ amountFen: amount, orderedBy: text, orderedAt: instant, reason: text }),
);

const closing = named(
  'Closing',
  z.strictObject({
    how: z.enum(['recovery-finished', 'written-off']),
    closedBy: text,
    closedAt: instant,
    reason: text,
    documentNo: z.nullable(text),
  }),
);

const facts = {
  id: claimId,
  pool: poolId,
  exposureId,
  institutionId,
  enterprise: creditCode,
  requestedFen: amount,
  reservedFen: amount,
  loss: lossAnswer,
  evidence: z.array(evidenceAnswer),
  decision: decisionAnswer,
  recordedAt: instant,
} satisfies Shape;

const approval = {
  approvedFen: amount,
  matchApplicationId: z.nullable(matchApplicationId),
  notice: z.nullable(noticeAnswer),
  objections: z.array(objection),
} satisfies Shape;

const compensation = {
  paidFen: amount,
  paidOn: date,
  paymentRef: text,
  recovered: z.array(bearer),
  clawedBackFen: amount,
  clawbackOrder: z.nullable(clawbackOrder),
  closing: z.nullable(closing),
} satisfies Shape;

/** A claim in every state, with what only some of them have. */
function claimWith(own: Shape) {
  const common = { ...facts, ...own };
  return z.union([
    z.strictObject({
      status: statuses('submitted', 'returned', 'reviewed', 'withdrawn', 'rejected'),
      ...common,
      entry: entryRef,
    }),
    z.strictObject({ status: statuses('approved'), ...common, ...approval, entry: entryRef }),
    z.strictObject({
      status: statuses('paid', 'recovering', 'closed', 'clawed-back'),
      ...common,
      ...approval,
      ...compensation,
      entry: entryRef,
    }),
    z.strictObject({ status: statuses('refused'), ...common, refusals: z.array(claimRefusal) }),
  ]);
}

function statuses<const Statuses extends readonly [ClaimStatus, ...ClaimStatus[]]>(...of: Statuses) {
  return z.enum(of);
}

const due = named(
  'DueDates',
  z.strictObject({ reviewBy: z.nullable(date), decideBy: date, missingYears: z.array(count) }),
);

const flag = named(
  'Flag',
  z.strictObject({
    code: z.literal('possible-double-draw'),
    exposureIds: z.array(exposureId),
    institutionIds: z.array(institutionId),
    cleared: z.array(z.strictObject({ exposureId, reason: text, actor: text, at: instant })),
  }),
);

export const claimAnswer = named('Claim', claimWith({}));
export const listedClaimAnswer = named('ListedClaim', claimWith({ due: z.nullable(due) }));
/** Flags are told to the offices alone. */
export const readClaimAnswer = named(
  'ReadClaim',
  claimWith({ due: z.nullable(due), flags: z.optional(z.array(flag)) }),
);

/** A claim that waits for its turn: what was sent, and nothing that is not decided yet. */
export const waitingClaimAnswer = named(
  'WaitingClaim',
  z.strictObject({
    id: claimId,
    status: z.literal('waiting'),
    pool: poolId,
    exposureId,
    institutionId,
    requestedFen: amount,
    loss: lossAnswer,
    evidence: z.array(evidenceAnswer),
  }),
);

export const quoteAnswer = named(
  'Quote',
  z.strictObject({
    pool: poolId,
    exposureId,
    requestedFen: amount,
    decision: decisionAnswer,
    asOf: entryRef,
  }),
);
