import * as z from 'zod/mini';
import { checkFields } from '../http/check-fields.ts';
import type { Handlers } from '../http/create-function.ts';
import { reasonField } from '../http/field-schemas.ts';
import { takeStep } from '../http/take-step.ts';
import { evidenceField } from './claim-request.ts';
import { closeClaim } from './close-claim.ts';
import { fileExposure } from './file-exposure.ts';
import { quoteClaim } from './quote-claim.ts';
import { settleExposure } from './settle-exposure.ts';
import { submitClaim } from './submit-claim.ts';

export const withdrawRequest = z.strictObject({ reason: reasonField });
export const resubmitRequest = z.strictObject({ evidence: z.optional(evidenceField), reason: reasonField });

/** What an institution does with its own: file, quote, claim, take a claim back, send it again, and close it. */
export const intake: Handlers<
  | 'fileExposure'
  | 'settleExposure'
  | 'quoteClaim'
  | 'submitClaim'
  | 'withdrawClaim'
  | 'resubmitClaim'
  | 'closeClaim'
> = {
  fileExposure,
  settleExposure,
  quoteClaim,
  submitClaim,
  closeClaim,
  withdrawClaim: async (request, platform) => {
    const checked = checkFields(withdrawRequest, request.json);
    if ('problem' in checked) return checked;
    const reason = checked.value.reason ?? null;
    return takeStep(request, platform, () => ({
      makeStep: (basis) => ({ ...basis, action: 'withdraw', reason }),
    }));
  },
  resubmitClaim: async (request, platform) => {
    const checked = checkFields(resubmitRequest, request.json);
    if ('problem' in checked) return checked;
    const { evidence = [], reason } = checked.value;
    return takeStep(request, platform, () => ({
      makeStep: (basis) => ({ ...basis, action: 'resubmit', evidence, reason: reason ?? null }),
    }));
  },
};
