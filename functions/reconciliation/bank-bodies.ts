import type { BankAccount } from '../../domain/reconciliation/bank-account.ts';
import type { BankLine } from '../../domain/reconciliation/bank-line.ts';
import type { BankMatch } from '../../domain/reconciliation/bank-match.ts';
import type { CashEntry } from '../../domain/reconciliation/cash-entry.ts';
import type { Finding } from '../../domain/reconciliation/findings.ts';
import type { PoolId } from '../../domain/pools/pool.ts';

export function bankAccountBody(poolId: PoolId, account: BankAccount) {
  return { pool: poolId, ...account };
}

/** What came in or went out, as a positive amount and its direction. */
function movedBody(amountFen: bigint) {
  return { direction: amountFen > 0n ? 'in' : 'out', amountFen: amountFen < 0n ? -amountFen : amountFen };
}

export function bankLineBody(line: BankLine) {
  const { id, bank, bookedOn, amountFen, reference, summary, counterparty, balanceFen } = line;
  return { id, bank, bookedOn, ...movedBody(amountFen), reference, summary, counterparty, balanceFen };
}

function cashEntryBody({ entry, amountFen, reference }: CashEntry) {
  const { seq, kind, effectiveOn, claimId } = entry;
  return { seq, kind, effectiveOn, claimId: claimId ?? null, ...movedBody(amountFen), reference };
}

export function findingBody(finding: Finding) {
  return {
    ...finding,
    ...('line' in finding ? { line: bankLineBody(finding.line) } : {}),
    ...('entry' in finding ? { entry: cashEntryBody(finding.entry) } : {}),
  };
}

export function bankMatchBody({ poolId, proposal, confirmation, ...match }: BankMatch) {
  return {
    pool: poolId,
    ...match,
    status: confirmation === null ? 'proposed' : 'matched',
    ...{ proposedBy: proposal.actor, proposedAt: proposal.at },
    confirmedBy: confirmation?.actor ?? null,
    confirmedAt: confirmation?.at ?? null,
  };
}
