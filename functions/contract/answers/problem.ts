import * as z from 'zod/mini';
import { OFFICES } from '../../../domain/access/role.ts';
import { CLAIM_STATUSES } from '../../../domain/claims/claim.ts';
import { INSIDE_ACCOUNTS } from '../../../domain/ledger/accounts.ts';
import { PROBLEMS, type ProblemCode } from '../../http/problem-catalogue.ts';
import { named, openEnded } from '../described.ts';
import {
  amount,
  claimId,
  count,
  date,
  entryRef,
  exposureId,
  institutionId,
  matchApplicationId,
  period,
  signedAmount,
  text,
  type Shape,
} from '../wire.ts';
import { exportStatus } from './export.ts';
import { applicationAction, applicationStatus } from './match-application.ts';
import { policyFault } from './policy-faults.ts';
import { entryKind } from './pool.ts';
import { claimRefusal, filingRefusal, retakingRefusal } from './refusals.ts';
import { stepAction } from './timeline.ts';

const claimStatus = z.enum(CLAIM_STATUSES);
const range = { firstDay: date, lastDay: date };

/** What a problem tells beyond what every problem has; what may be left out comes only with some operations. */
export const PROBLEM_MEMBERS = {
  'request.invalid': { error: z.optional(text) },
  'auth.grant-unsupported': { error: text },
  'auth.client-invalid': { error: text },
  'auth.too-many-attempts': { error: text },
  'auth.subject-token-invalid': { error: text },
  'auth.principal-without-role': { error: text },
  'auth.role-not-held': { error: text, roles: z.array(z.enum(OFFICES)) },
  'principal.already-registered': { principalId: text },
  'principal.roles-conflict': { conflict: z.array(z.enum(OFFICES)) },
  'exposure.claim-open': { claimId },
  'exposure.settled': { settledOn: date },
  'exposure.settled-on-out-of-range': range,
  // A quote is on no record.
  'claim.refused': { claimId: z.optional(claimId) },
  'claim.wrong-state': { action: z.optional(stepAction), claimStatus, allowedFrom: z.array(claimStatus) },
  'claim.same-person': { action: stepAction, earlier: stepAction },
  'claim.amount-above-decision': { amountFen: amount, decisionFen: amount },
  'claim.reason-missing': { action: stepAction },
  'claim.flag-uncleared': { exposureIds: z.array(exposureId) },
  'claim.flag-unknown': { exposureIds: z.array(exposureId) },
  'claim.paid-on-out-of-range': { paidOn: date, ...range },
  'claim.objection-not-open': { objection: count, openObjections: z.array(count) },
  'claim.objection-open': { objection: count },
  'claim.objection-upheld': { objection: count },
  'claim.too-many-objections': { objectionsMax: count },
  'claim.too-many-steps': { stepsMax: count },
  'claim.notice-running': { from: date, to: date },
  'claim.province-not-paid': { provinceFen: amount, matchApplicationId: z.nullable(matchApplicationId) },
  'claim.costs-above-received': { costsFen: amount, receivedFen: amount },
  'claim.recovery-above-outstanding': { netFen: amount, outstandingFen: amount },
  'claim.received-on-out-of-range': { receivedOn: date, ...range },
  'claim.clawback-out-of-range': { amountFen: amount, outstandingFen: amount },
  'claim.clawback-already-ordered': { orderedFen: amount },
  'claim.entry-built-upon': { reversedSeq: count, last: stepAction },
  'ledger.overdrawn': { account: z.enum(INSIDE_ACCOUNTS), shortFen: amount },
  'period.closed': { closedThrough: period, firstOpenDay: date },
  'bank-match.not-unmatched': { lineIds: z.array(text), entrySeqs: z.array(count) },
  'bank-match.sums-differ': { bankFen: signedAmount, ledgerFen: signedAmount },
  'booking.already-booked': { entry: entryRef },
  'institution.name-taken': { institutionId },
  'institution.credit-code-taken': { institutionId },
  'calendar.revision-changed': { revision: count },
  'policy.too-late': { effectiveFrom: date, today: date },
  'reversal.application-sent': { matchApplicationId, applicationStatus },
  'reversal.of-reservation': { kind: entryKind },
  'reversal.of-such-entry': { kind: entryKind },
  'export.wrong-state': { exportStatus, allowedFrom: z.array(exportStatus) },
  'match-application.wrong-state': {
    action: applicationAction,
    applicationStatus,
    allowedFrom: applicationStatus,
  },
  'match-application.day-out-of-range': { day: date, ...range },
  'match-application.amount-not-less': { amountFen: amount, appliedFen: amount },
} as const satisfies Partial<Record<ProblemCode, Shape>>;

const problemCode = openEnded(
  'ProblemCode',
  z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
);

const fieldError = named('FieldError', z.strictObject({ pointer: text, code: text }));

/** A problem by RFC 9457. */
export const problemAnswer = named(
  'Problem',
  z.strictObject({
    type: z.string().check(z.regex(/^\/problems\/[a-z.-]+$/)),
    title: text,
    status: z.int().check(z.minimum(400), z.maximum(599)),
    detail: text,
    code: problemCode,
    requestId: text,
    errors: z.optional(z.array(fieldError)),
    refusals: z.optional(z.array(z.union([claimRefusal, filingRefusal, policyFault, retakingRefusal]))),
    ...optionalMembers(),
  }),
);

/** All of them together; where two problems have a member of one name, it is of either's shape. */
function optionalMembers(): Shape {
  const shapes = new Map<string, Set<z.ZodMiniType>>();
  for (const members of Object.values<Shape>(PROBLEM_MEMBERS)) {
    for (const [name, shape] of Object.entries(members)) {
      shapes.set(name, (shapes.get(name) ?? new Set()).add(shape));
    }
  }
  return Object.fromEntries(
    [...shapes].map(([name, shape]) => [
      name,
      z.optional(shape.size === 1 ? only(shape) : z.union([...shape])),
    ]),
  );
}

function only(shapes: ReadonlySet<z.ZodMiniType>): z.ZodMiniType {
  return [...shapes][0] ?? z.never();
}
