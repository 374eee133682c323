import type * as z from 'zod/mini';
import { BATCH_FINISHED } from './batch-finished.ts';
import { CLAIM_APPROVED } from './claim-approved.ts';
import { CLAIM_PAID } from './claim-paid.ts';
import { CLAIM_REFUSED } from './claim-refused.ts';
import { CLAIM_REJECTED } from './claim-rejected.ts';
import { CLAIM_RESUBMITTED } from './claim-resubmitted.ts';
import { CLAIM_RETURNED } from './claim-returned.ts';
import { CLAIM_REVIEWED } from './claim-reviewed.ts';
import { CLAIM_SUBMITTED } from './claim-submitted.ts';
import { CLAIM_WITHDRAWN } from './claim-withdrawn.ts';
import { CLAWBACK_COLLECTED } from './clawback-collected.ts';
import { ENTRY_REVERSED } from './entry-reversed.ts';
import { EXPOSURE_FILED } from './exposure-filed.ts';
import { INSTITUTION_RESUMED } from './institution-resumed.ts';
import { INSTITUTION_SUSPENDED } from './institution-suspended.ts';
import { POLICY_CONFIRMED } from './policy-confirmed.ts';
import { POOL_APPROPRIATED } from './pool-appropriated.ts';
import { POOL_EXHAUSTED } from './pool-exhausted.ts';
import { POOL_HEADROOM_LOW } from './pool-headroom-low.ts';
import { RECOVERY_RECORDED } from './recovery-recorded.ts';
import { STOP_LINE_TRIPPED } from './stop-line-tripped.ts';
import { STOP_LINE_WARNED } from './stop-line-warned.ts';

/** Everything that is told to the outside. */
export const EVENT_TYPES = [
  EXPOSURE_FILED,
  CLAIM_SUBMITTED,
  CLAIM_RETURNED,
  CLAIM_RESUBMITTED,
  CLAIM_REVIEWED,
  CLAIM_APPROVED,
  CLAIM_REJECTED,
  CLAIM_REFUSED,
  CLAIM_PAID,
  CLAIM_WITHDRAWN,
  RECOVERY_RECORDED,
  CLAWBACK_COLLECTED,
  ENTRY_REVERSED,
  POOL_APPROPRIATED,
  POOL_HEADROOM_LOW,
  POOL_EXHAUSTED,
  STOP_LINE_WARNED,
  STOP_LINE_TRIPPED,
  INSTITUTION_SUSPENDED,
  INSTITUTION_RESUMED,
  POLICY_CONFIRMED,
  BATCH_FINISHED,
] as const;

export type EventName = (typeof EVENT_TYPES)[number]['name'];

/** Amounts are bigints until they are written as JSON. */
type Unwritten<Value> = Value extends number
  ? Value | bigint
  : Value extends readonly (infer Member)[]
    ? readonly Unwritten<Member>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: Unwritten<Value[Name]> }
      : Value;

/** What an event of each kind says, before it is written. */
export type EventData = {
  readonly [Type in (typeof EVENT_TYPES)[number] as Type['name']]: Unwritten<z.infer<Type['data']>>;
};
