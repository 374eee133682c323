import { kind, type ProblemKind } from './problem-kind.ts';

/** What can stand in the way of holding the bank against the ledger. */
export const RECONCILIATION_PROBLEMS = {
  'bank-account.none': kind(
    409,
    { zh: '尚未登记托管账户', en: 'No custody account is recorded' },
    {
      zh: '该银行或该日期尚无可对账的账户。',
      en: 'There is none of that bank, or none to reconcile by that day.',
    },
  ),
  'bank-statement.refused': kind(
    422,
    { zh: '银行流水无法读取', en: 'The bank’s statement cannot be read' },
    {
      zh: '整个文件未导入。errors 指明位置和原因。',
      en: 'Nothing of the file was taken. errors says where and why.',
    },
  ),
  'bank-match.not-found': kind(
    404,
    { zh: '没有此匹配', en: 'There is no such match' },
    { zh: '请核对资金池和编号。', en: 'Check the pool and the id.' },
  ),
  'bank-match.not-unmatched': kind(
    422,
    { zh: '所列流水或分录不可匹配', en: 'A line or an entry cannot be matched' },
    {
      zh: 'lineIds 和 entrySeqs 列出不存在、不涉及银行存款或已由人工匹配的。',
      en: 'lineIds and entrySeqs are those that do not exist, moved no cash, or are matched by hand already.',
    },
  ),
  'bank-match.sums-differ': kind(
    422,
    { zh: '两边金额不等', en: 'The two sides differ' },
    {
      zh: '银行合计见 bankFen，账面合计见 ledgerFen。',
      en: 'bankFen is the bank’s sum, ledgerFen the ledger’s.',
    },
  ),
  'bank-match.already-matched': kind(
    409,
    { zh: '已由人工匹配', en: 'It is matched by hand already' },
    { zh: '每条流水、每笔分录只能匹配一次。', en: 'Each line and each entry is matched once.' },
  ),
  'bank-match.same-person': kind(
    403,
    { zh: '提出人不得确认匹配', en: 'Whoever proposed a match may not confirm it' },
    { zh: '须由另一名财务人员确认。', en: 'It takes another person in finance.' },
  ),
} as const satisfies Record<string, ProblemKind>;
