import * as z from 'zod/mini';
import { checkFields } from '../http/check-fields.ts';
import type { Handlers } from '../http/create-function.ts';
import { reasonField } from '../http/field-schemas.ts';
import { takeStep } from '../http/take-step.ts';
import { recordObjection } from './record-objection.ts';

const reviewRequest = z.strictObject({ reason: reasonField });

/** A reviewer looks at the papers: sends the claim on, or back for more. Objections to a claim are recorded here too. */
export const review: Handlers<'reviewClaim' | 'returnClaim' | 'recordObjection'> = {
  reviewClaim: async (request, platform) => {
    const checked = checkFields(reviewRequest, request.json);
    if ('problem' in checked) return checked;
    const reason = checked.value.reason ?? null;
    return takeStep(request, platform, () => ({
      makeStep: (basis) => ({ ...basis, action: 'review', reason }),
    }));
  },
  returnClaim: async (request, platform) => {
    const checked = checkFields(reviewRequest, request.json);
    if ('problem' in checked) return checked;
    const reason = checked.value.reason ?? null;
    return takeStep(request, platform, () => ({
      makeStep: (basis) => ({ ...basis, action: 'return', reason }),
    }));
  },
  recordObjection,
};
