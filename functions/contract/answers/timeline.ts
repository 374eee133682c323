import * as z from 'zod/mini';
import type { StepAction } from '../../../domain/claims/step.ts';
import { named, openEnded } from '../described.ts';
import {
  amount,
  count,
  date,
  entryRef,
  exposureId,
  instant,
  matchApplicationId,
  text,
  variantsBy,
  type Shape,
} from '../wire.ts';
import { noticeAnswer } from './claim.ts';
import { splitAnswer } from './decision.ts';
import { evidenceAnswer } from './loss.ts';

const clearance = named(
  'Clearance',
  z.strictObject({ flag: z.literal('possible-double-draw'), exposureId, reason: text }),
);

/** What each step says beyond who took it, when and why. */
const STEPS = {
  submit: {},
  review: { clearances: z.array(clearance) },
  clear: { clearances: z.array(clearance) },
  return: {},
  resubmit: { evidence: z.array(evidenceAnswer) },
  withdraw: {},
  approve: {
    amountFen: amount,
    notice: z.nullable(noticeAnswer),
    matchApplicationId: z.nullable(matchApplicationId),
    twinIds: z.array(exposureId),
  },
  reject: {},
  object: { name: text, contact: text, text },
  'resolve-objection': { objection: count, outcome: z.enum(['dismissed', 'upheld']) },
  pay: { paidOn: date, paymentRef: text, provincePaidOn: z.nullable(date) },
  recover: {
    receivedFen: amount,
    costsFen: amount,
    receivedOn: date,
    reference: text,
    provinceFen: amount,
  },
  close: {},
  'write-off': { documentNo: text },
  'order-clawback': { amountFen: amount },
  'cancel-clawback': {},
  'claw-back': { receivedOn: date, reference: text },
  reverse: { reversedSeq: count, orderedBy: text },
} as const satisfies Record<StepAction, Shape>;

const common = {
  actor: text,
  at: instant,
  reason: z.nullable(text),
  entry: z.nullable(entryRef),
} satisfies Shape;

export const stepAction = z.enum(Object.keys(STEPS) as [StepAction, ...StepAction[]]);

/** A recovery tells in the timeline who got what of it, and a refused claim has one line of its own. */
const TIMELINE = { ...STEPS, recover: { ...STEPS.recover, shares: splitAnswer }, refuse: {} };

export const timelineLine = openEnded(
  'TimelineLine',
  variantsBy('action', TIMELINE, (own) => ({ ...common, ...own })),
);

/** A step as an explanation tells it; what somebody objected is told by who they are and not in their words. */
export const laterStep = openEnded(
  'LaterStep',
  variantsBy('action', STEPS, (own) => ({ ...common, ...own, text })),
);
