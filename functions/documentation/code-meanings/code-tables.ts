import type { Texts } from '../../../domain/explain/language.ts';
import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { FILE_FAULT_TEXTS } from '../../batches/file-fault-texts.ts';
import { ASSERTION_CODES, FIELD_CODES } from './field-codes.ts';
import { POLICY_FAULT_CODES } from './policy-fault-codes.ts';
import { CLAIM_REFUSAL_CODES, FILING_REFUSAL_CODES, RETAKING_REFUSAL_CODES } from './refusal-codes.ts';

/** The codes within a problem: where in its body they stand, and what each of them means. */
export type CodeTable = {
  readonly member: 'errors' | 'refusals';
  readonly meanings: Readonly<Record<string, Texts>>;
};

/** Of the problems that tell more than one reason, and are not told by the reason alone. */
export const CODE_TABLES = {
  'request.invalid': { member: 'errors', meanings: FIELD_CODES },
  'auth.client-invalid': { member: 'errors', meanings: ASSERTION_CODES },
  'batch.file-refused': { member: 'errors', meanings: FILE_FAULT_TEXTS },
  'exposure.ineligible': { member: 'refusals', meanings: FILING_REFUSAL_CODES },
  'claim.refused': { member: 'refusals', meanings: CLAIM_REFUSAL_CODES },
  'bank-statement.refused': { member: 'errors', meanings: { ...FILE_FAULT_TEXTS, ...FIELD_CODES } },
  'policy.incoherent': { member: 'refusals', meanings: POLICY_FAULT_CODES },
  'reversal.no-longer-possible': { member: 'refusals', meanings: RETAKING_REFUSAL_CODES },
} as const satisfies Partial<Record<ProblemCode, CodeTable>>;
