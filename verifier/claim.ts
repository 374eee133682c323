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

const MEMBERS =
  'creditCode,decidedOn,decision,evidence,exposure,exposureId,id,institutionId,loss,policyVersion,recordedAt,steps,usage';

/** A claim by its line, whose members stand in the order of their names and once each. */
export function parseClaim(line: string): Claim {
  const claim = parseObject(line, 'claim.form', 'claims.jsonl') as Claim;
  insist(JSON.stringify(claim) === line, 'claim.form', 'claims.jsonl');
  insist(Object.keys(claim).join() === MEMBERS, 'claim.form', claim.id);
  insist(claim.steps[0]?.action === 'submit', 'claim.form', claim.id);
  insist(amountsAreWhole(claim), 'claim.form', claim.id, 'amount');
  return claim;
}

/** Every number of a claim counts something, and is whole and exact. */
function amountsAreWhole(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(amountsAreWhole);
}
