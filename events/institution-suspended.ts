import * as z from 'zod/mini';
import { policyVersion } from './fields.ts';
import { eventType } from './event-type.ts';

/** An institution may file nothing new until a manager resumes it. */
export const INSTITUTION_SUSPENDED = eventType('institution.suspended', 1, {
  cause: z.literal('stop-line'),
  policyVersion,
});
