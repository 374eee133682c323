import type { OperationName } from '../http/operations.ts';
import type { OperationContract } from './operation-contract.ts';
import { ADMINISTRATION_CONTRACTS } from './operations/administration.ts';
import { AFTERWARDS_CONTRACTS } from './operations/afterwards.ts';
import { BATCH_CONTRACTS } from './operations/batches.ts';
import { CALENDAR_CONTRACTS } from './operations/calendar.ts';
import { CLAIM_CONTRACTS } from './operations/claims.ts';
import { CLOSING_CONTRACTS } from './operations/closing.ts';
import { EVENT_CONTRACTS } from './operations/events.ts';
import { EXPORT_CONTRACTS } from './operations/exports.ts';
import { EXPOSURE_CONTRACTS } from './operations/exposures.ts';
import { IDENTITY_CONTRACTS } from './operations/identity.ts';
import { INSTITUTION_CONTRACTS } from './operations/institutions.ts';
import { MATCH_APPLICATION_CONTRACTS } from './operations/match-applications.ts';
import { POLICY_CONTRACTS } from './operations/policies.ts';
import { POOL_CONTRACTS } from './operations/pools.ts';
import { PUBLIC_CONTRACTS } from './operations/public.ts';
import { RECONCILIATION_CONTRACTS } from './operations/reconciliation.ts';
import { REVIEW_CONTRACTS } from './operations/review.ts';
import { STATEMENT_CONTRACTS } from './operations/statements.ts';
import { WEBHOOK_CONTRACTS } from './operations/webhooks.ts';

/** What every operation takes and answers. An operation that is missing here does not compile. */
export const CONTRACTS: Readonly<Record<OperationName, OperationContract>> = {
  ...IDENTITY_CONTRACTS,
  ...ADMINISTRATION_CONTRACTS,
  ...EXPOSURE_CONTRACTS,
  ...CLAIM_CONTRACTS,
  ...BATCH_CONTRACTS,
  ...REVIEW_CONTRACTS,
  ...AFTERWARDS_CONTRACTS,
  ...POOL_CONTRACTS,
  ...STATEMENT_CONTRACTS,
  ...CLOSING_CONTRACTS,
  ...EXPORT_CONTRACTS,
  ...RECONCILIATION_CONTRACTS,
  ...POLICY_CONTRACTS,
  ...MATCH_APPLICATION_CONTRACTS,
  ...INSTITUTION_CONTRACTS,
  ...CALENDAR_CONTRACTS,
  ...EVENT_CONTRACTS,
  ...WEBHOOK_CONTRACTS,
  ...PUBLIC_CONTRACTS,
};
