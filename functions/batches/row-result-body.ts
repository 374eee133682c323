import type { BatchKind } from '../../domain/batches/batch-kind.ts';
import type { RowResult } from '../../domain/batches/row-result.ts';
import type { Language } from '../../domain/explain/language.ts';
import { faultText, problemTitle, refusalText } from './result-texts.ts';

/** What became of a row as the API tells it. */
export function rowResultBody(kind: BatchKind, result: RowResult, language: Language) {
  const { row, outcome } = result;
  const nothing = { problem: null, refusals: [], faults: [] };
  switch (result.outcome) {
    case 'accepted':
    case 'repeated':
      return { row, outcome, id: result.id, ...nothing };
    case 'refused': {
      const { id, problem } = result;
      const refusals = result.refusals.map((refusal) => ({
        ...refusal,
        text: refusalText(kind, refusal, language),
      }));
      return {
        row,
        outcome,
        id,
        ...nothing,
        problem: { code: problem, title: problemTitle(problem, language) },
        refusals,
      };
    }
    case 'invalid': {
      const faults = result.faults.map((fault) => ({ ...fault, text: faultText(fault, language) }));
      return { row, outcome, id: null, ...nothing, faults };
    }
  }
}
