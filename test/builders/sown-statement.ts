import { addDays } from '../../domain/calendar/local-date.ts';
import type { BankLine } from '../../domain/reconciliation/bank-line.ts';
import type { CashEntry } from '../../domain/reconciliation/cash-entry.ts';
import type { Finding } from '../../domain/reconciliation/findings.ts';
import type { Chance } from '../simulation/chance.ts';
import { bankLine } from './bank-statement.ts';

export type Sown = { readonly lines: readonly BankLine[]; readonly expected: readonly string[] };

const FAULTS = ['missing', 'doubled', 'off-by-a-fen', 'a-day-late', 'without-reference', 'not-ours'] as const;

/** The statement that agrees with the entries, but for what is sown: about one line in eight. */
export function sow(entries: readonly CashEntry[], chance: Chance): Sown {
  const lines: BankLine[] = [];
  const expected: string[] = [];
  for (const { entry, amountFen, reference } of entries) {
    const right = bankLine({ bookedOn: entry.effectiveOn, amountFen, ...written(reference, chance) });
    const fault = chance.happens(0.125) ? chance.pick(FAULTS) : null;
    const seq = String(entry.seq);
    switch (fault) {
      case null:
        lines.push(right);
        break;
      case 'missing':
        expected.push(`only-in-ledger ${seq}`);
        break;
      case 'doubled': {
        const again = bankLine({ ...right, id: bankLine().id });
        lines.push(right, again);
        expected.push(`doubled ${again.id}`);
        break;
      }
      case 'off-by-a-fen': {
        const off = chance.pick([1n, -1n]);
        lines.push({ ...right, amountFen: amountFen + off });
        expected.push(`amount-differs ${right.id} ${seq} ${String(off)}`);
        break;
      }
      case 'a-day-late':
        lines.push({ ...right, bookedOn: addDays(entry.effectiveOn, 1) });
        expected.push(`date-differs ${right.id} ${seq} 1`);
        break;
      case 'without-reference':
        lines.push({ ...right, reference: null, summary: '转账' });
        expected.push(`reference-missing ${right.id} ${seq}`);
        break;
      case 'not-ours': {
        const fee = bankLine({
          ...right,
          id: bankLine().id,
          amountFen: -1_234n,
          reference: null,
          summary: '手续费',
        });
        lines.push(right, fee);
        expected.push(`only-in-bank ${fee.id}`);
        break;
      }
    }
  }
  return { lines, expected };
}

/** Banks write a reference into its column, or somewhere into the summary. */
function written(reference: string | null, chance: Chance): Pick<BankLine, 'reference' | 'summary'> {
  if (chance.happens(0.5)) return { reference, summary: '转账' };
  return { reference: null, summary: `财政补偿，${reference?.toLowerCase() ?? ''} 拨付` };
}

export function inWords(finding: Finding): string {
  switch (finding.kind) {
    case 'only-in-bank':
    case 'doubled':
      return `${finding.kind} ${finding.line.id}`;
    case 'only-in-ledger':
      return `${finding.kind} ${String(finding.entry.entry.seq)}`;
    case 'amount-differs':
      return `${finding.kind} ${finding.line.id} ${String(finding.entry.entry.seq)} ${String(finding.differenceFen)}`;
    case 'date-differs':
      return `${finding.kind} ${finding.line.id} ${String(finding.entry.entry.seq)} ${String(finding.days)}`;
    case 'reference-missing':
      return `${finding.kind} ${finding.line.id} ${String(finding.entry.entry.seq)}`;
  }
}
