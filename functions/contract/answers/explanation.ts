import * as z from 'zod/mini';
import { CLAIM_STATUSES } from '../../../domain/claims/claim.ts';
import type { LeverChange } from '../../../domain/explain/lever-change.ts';
import { named, openEnded } from '../described.ts';
import {
  amount,
  claimId,
  count,
  creditCode,
  date,
  exposureId,
  institutionId,
  policyVersion,
  poolId,
  rate,
  text,
  variantsBy,
  type Shape,
} from '../wire.ts';
import { cityCap, decisionStepAnswer, payer } from './decision.ts';
import { policyValues } from './policy.ts';
import { parameterName } from './policy-faults.ts';
import { claimRefusal } from './refusals.ts';
import { laterStep } from './timeline.ts';

/** What would have to be otherwise: each change with its figures. */
const LEVER_CHANGES = {
  'wait-until-overdue': { overdueDays: count, onDay: date },
  'state-overdue-days': { overdueDays: count },
  'claim-once-settled': { claimId },
  'claim-within-principal': { lossFen: amount },
  'claim-next-year': { onDay: date },
  'claim-again-with-papers': {},
  'claim-after-appropriation': { headroomFen: amount, shortFen: amount },
  'lift-cap': { cap: cityCap },
  'raise-city-rate': { fromBp: rate, toBp: rate },
  'release-usage': { cap: z.enum(['cap-per-enterprise', 'cap-per-institution-year']), usedFen: amount },
} as const satisfies Record<LeverChange['code'], Shape>;

const leverChange = openEnded(
  'LeverChange',
  variantsBy('code', LEVER_CHANGES, (figures) => figures),
);

const lever = named(
  'Lever',
  z.strictObject({
    changes: z.array(leverChange),
    amountFen: amount,
    gainFen: amount,
    text,
  }),
);

export const explanationAnswer = named(
  'Explanation',
  z.strictObject({
    claimId,
    status: z.enum(CLAIM_STATUSES),
    pool: poolId,
    exposureId,
    institutionId,
    enterprise: creditCode,
    decidedOn: date,
    finalFen: amount,
    finalInWords: text,
    policyVersion,
    amountFen: amount,
    split: z.array(z.strictObject({ payer, name: text, amountFen: amount })),
    bindingCap: z.nullable(z.strictObject({ rule: cityCap, text })),
    steps: z.array(decisionStepAnswer),
    refusals: z.array(claimRefusal),
    placeholders: z.array(
      z.strictObject({ parameter: parameterName, name: text, value: policyValues, clause: text }),
    ),
    levers: z.strictObject({ claimant: z.array(lever), city: z.array(lever) }),
    later: z.array(laterStep),
  }),
);
