import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { ACCESS_PROVOCATIONS } from './access.ts';
import { AFTER_PAYMENT_PROVOCATIONS } from './after-payment.ts';
import { BATCH_PROVOCATIONS } from './batches.ts';
import { BOOK_PROVOCATIONS } from './books.ts';
import { CLAIM_PROVOCATIONS } from './claims.ts';
import { EXPORT_PROVOCATIONS } from './exports.ts';
import { FILING_PROVOCATIONS } from './filing.ts';
import { PAYMENT_PROVOCATIONS } from './payments.ts';
import { POOL_PROVOCATIONS } from './pools.ts';
import type { Provocation } from './stage.ts';
import { RECONCILIATION_PROVOCATIONS } from './reconciliation.ts';
import { TRANSPORT_PROVOCATIONS } from './transport.ts';
import { WEBHOOK_PROVOCATIONS } from './webhooks.ts';

/** How each problem comes about; a new code that nobody provokes does not compile. */
export const PROVOCATIONS = {
  ...TRANSPORT_PROVOCATIONS,
  ...ACCESS_PROVOCATIONS,
  ...FILING_PROVOCATIONS,
  ...BATCH_PROVOCATIONS,
  ...CLAIM_PROVOCATIONS,
  ...PAYMENT_PROVOCATIONS,
  ...AFTER_PAYMENT_PROVOCATIONS,
  ...POOL_PROVOCATIONS,
  ...BOOK_PROVOCATIONS,
  ...EXPORT_PROVOCATIONS,
  ...WEBHOOK_PROVOCATIONS,
  ...RECONCILIATION_PROVOCATIONS,
} satisfies Record<ProblemCode, Provocation>;
