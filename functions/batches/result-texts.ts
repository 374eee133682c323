import type { BatchKind } from '../../domain/batches/batch-kind.ts';
import type { RowFault, RowOutcome, RowResult } from '../../domain/batches/row-result.ts';
import type { ClaimRefusal } from '../../domain/decisions/claim-refusal.ts';
import { claimRefusalText } from '../../domain/explain/claim-refusal-text.ts';
import { filingRefusalText } from '../../domain/explain/filing-refusal-text.ts';
import type { Language, Texts } from '../../domain/explain/language.ts';
import type { FilingRefusal } from '../../domain/exposures/filing-refusal.ts';
import { CELL_CODES } from '../documentation/code-meanings/cell-codes.ts';
import { FIELD_CODES } from '../documentation/code-meanings/field-codes.ts';
import { PROBLEMS, type ProblemCode } from '../http/problem-catalogue.ts';
import { allowedWords } from './allowed-words.ts';

export const OUTCOME_WORDS: Readonly<Record<RowOutcome, Texts>> = {
  accepted: { zh: '已受理', en: 'accepted' },
  repeated: { zh: '重复', en: 'repeated' },
  refused: { zh: '不予受理', en: 'refused' },
  invalid: { zh: '填写有误', en: 'invalid' },
};

/** What is wrong with a cell; where only some words may stand in it, these too. */
export function faultText({ column, code }: RowFault, language: Language): string {
  const text = (CELL_CODES[code] ?? FIELD_CODES[code])?.[language] ?? code;
  const words = code === 'field.not-allowed' ? allowedWords(column, language) : [];
  if (words.length === 0) return text;
  return language === 'zh' ? `${text}：${words.join('、')}` : `${text}: ${words.join(', ')}`;
}

/** The refusals of a batch are all of what its rows are. */
export function refusalText(
  kind: BatchKind,
  refusal: ClaimRefusal | FilingRefusal,
  language: Language,
): string {
  return kind === 'claims'
    ? claimRefusalText(refusal as ClaimRefusal, language)
    : filingRefusalText(refusal as FilingRefusal, language);
}

/** Everything that stands in the way of a row, in one text; nothing where nothing does. */
export function reasonsText(kind: BatchKind, result: RowResult, language: Language): string {
  switch (result.outcome) {
    case 'accepted':
    case 'repeated':
      return '';
    case 'refused': {
      const reasons = result.refusals.map((refusal) => refusalText(kind, refusal, language));
      return reasons.length === 0 ? problemTitle(result.problem, language) : reasons.join(' ');
    }
    case 'invalid':
      return result.faults
        .map((fault) => `[${fault.column}] ${faultText(fault, language)}`)
        .join(language === 'zh' ? '；' : '; ');
  }
}

export function problemTitle(code: string, language: Language): string {
  return PROBLEMS[code as ProblemCode].title[language];
}
