import * as z from 'zod/mini';
import type { ApplicationAction } from '../../../domain/match-applications/application-step.ts';
import { APPLICATION_STATUSES } from '../../../domain/match-applications/match-application.ts';
import { named } from '../described.ts';
import {
  amount,
  claimId,
  creditCode,
  date,
  instant,
  institutionId,
  matchApplicationId,
  policyVersion,
  poolId,
  text,
} from '../wire.ts';

const ACTIONS = ['send', 'decide', 'pay', 'withdraw'] as const satisfies readonly ApplicationAction[];

export const applicationStatus = z.enum(APPLICATION_STATUSES);
export const applicationAction = z.enum(ACTIONS);

export const matchApplicationAnswer = named(
  'MatchApplication',
  z.strictObject({
    id: matchApplicationId,
    status: applicationStatus,
    claimId,
    pool: poolId,
    institutionId,
    enterprise: creditCode,
    policyVersion,
    amountFen: amount,
    sent: z.nullable(z.strictObject({ sentOn: date, documentNo: z.nullable(text) })),
    decision: z.nullable(
      z.strictObject({
        outcome: z.enum(['full', 'less', 'refused']),
        amountFen: amount,
        documentNo: text,
        decidedOn: date,
      }),
    ),
    payment: z.nullable(z.strictObject({ paidOn: date, documentNo: text })),
    steps: z.array(z.strictObject({ action: applicationAction, actor: text, at: instant })),
    recordedAt: instant,
  }),
);
