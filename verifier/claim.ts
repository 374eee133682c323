import { claimForm } from './claim-form.ts';
import type { Case, Decided } from './decide.ts';
import { insist } from './fault.ts';
import { parseObject } from './manifest.ts';

/** One step of a claim as the pack tells it; what only some kinds have is there with them. */
export type Step = {
  readonly action: string;
  readonly actor: string;
  readonly at: string;
  readonly entrySeq: number | null;
  readonly reason: string | null;
  readonly amountFen?: number;
  readonly receivedFen?: number;
  readonly costsFen?: number;
  readonly provinceFen?: number;
  readonly receivedOn?: string;
  readonly paidOn?: string;
  readonly paymentRef?: string;
  readonly reference?: string;
  readonly provincePaidOn?: string | null;
  readonly notice?: { readonly from: string; readonly to: string } | null;
  readonly twinIds?: readonly string[];
  readonly clearances?: readonly { readonly exposureId: string }[];
  readonly objection?: number;
  readonly outcome?: string;
  readonly reversedSeq?: number;
  readonly orderedBy?: string;
};

export type Claim = Case & {
  readonly id: string;
  readonly exposureId: string;
  readonly institutionId: string;
  readonly creditCode: string;
  readonly recordedAt: string;
  readonly policyVersion: string;
  readonly decision: Decided;
  readonly evidence: readonly unknown[];
  readonly steps: readonly Step[];
};

/** A number of so many digits is exact; one of more may not be. */
const EXACT_DIGITS = 15;
const EXACT_FORM = claimForm(EXACT_DIGITS);
const FORM = claimForm(EXACT_DIGITS + 1);

/** A claim by its line, which is written in one way only, its texts too. */
export function parseClaim(line: string): Claim {
  const isExact = EXACT_FORM.test(line);
  insist(isExact || FORM.test(line), 'claim.form', 'claims.jsonl');
  const claim = parseObject(line, 'claim.form', 'claims.jsonl') as Claim;
  insist(!line.includes('\\') || JSON.stringify(claim) === line, 'claim.form', claim.id);
  insist(claim.steps[0]?.action === 'submit', 'claim.form', claim.id);
  insist(isExact || amountsAreExact(claim), 'claim.form', claim.id, 'amount');
  return claim;
}

function amountsAreExact(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(amountsAreExact);
}
