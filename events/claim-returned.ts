import * as z from 'zod/mini';
import { ofClaim, text } from './fields.ts';
import { eventType } from './event-type.ts';

/** More papers are wanted of a claim; its reservation stays. */
export const CLAIM_RETURNED = eventType('claim.returned', 1, { ...ofClaim, reason: z.nullable(text) });
