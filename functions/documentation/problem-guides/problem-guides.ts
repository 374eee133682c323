import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { ACCESS_GUIDES } from './access-guides.ts';
import { AFTER_PAYMENT_GUIDES } from './after-payment-guides.ts';
import { BATCH_GUIDES } from './batch-guides.ts';
import { BOOK_GUIDES } from './book-guides.ts';
import { CLAIM_GUIDES } from './claim-guides.ts';
import { EXPORT_GUIDES } from './export-guides.ts';
import { FILING_GUIDES } from './filing-guides.ts';
import { PAYMENT_GUIDES } from './payment-guides.ts';
import { POOL_GUIDES } from './pool-guides.ts';
import type { ProblemGuide } from './problem-guide.ts';
import { RECONCILIATION_GUIDES } from './reconciliation-guides.ts';
import { TRANSPORT_GUIDES } from './transport-guides.ts';
import { WEBHOOK_GUIDES } from './webhook-guides.ts';

/** Every problem explained to whoever has it; a new code without a guide does not compile. */
export const PROBLEM_GUIDES = {
  ...TRANSPORT_GUIDES,
  ...ACCESS_GUIDES,
  ...FILING_GUIDES,
  ...BATCH_GUIDES,
  ...CLAIM_GUIDES,
  ...PAYMENT_GUIDES,
  ...AFTER_PAYMENT_GUIDES,
  ...POOL_GUIDES,
  ...BOOK_GUIDES,
  ...EXPORT_GUIDES,
  ...WEBHOOK_GUIDES,
  ...RECONCILIATION_GUIDES,
} satisfies Record<ProblemCode, ProblemGuide>;
