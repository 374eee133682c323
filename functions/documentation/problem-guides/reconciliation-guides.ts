import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** Bank and ledger. */
export const RECONCILIATION_GUIDES = {
  'bank-account.none': guide(
    {
      zh: '对账自账户登记的起始日开始，按登记的列标题读取流水；该银行没有登记，或所查日期早于起始日。',
      en: 'An account is reconciled from the day on that was recorded for it, and its statements are read by the columns recorded. None is of that bank, or all begin later.',
    },
    {
      zh: '未作任何记录。请先以 POST /v1/pools/{id}/bank-accounts 登记账户、起始日、期初余额和列标题，再以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Record the account with its first day, opening balance and columns (POST /v1/pools/{id}/bank-accounts), and send this with a new Idempotency-Key.',
    },
  ),
  'bank-statement.refused': guide(
    {
      zh: '流水要么整体导入，要么不导入：文件格式、编码、列标题或某些单元格与登记的不符。',
      en: 'A statement is taken whole or not at all: its format, its encoding, a heading or some cells are not as recorded.',
    },
    {
      zh: '未导入任何一行。请按 errors 指明的行列更正文件，或更正登记的列标题，以新的 Idempotency-Key 发送。',
      en: 'No line was taken. Mend the file at the rows and cells in errors, or the columns on record, and send it with a new Idempotency-Key.',
    },
  ),
  'bank-match.not-found': guide(
    {
      zh: '人工匹配由一人提出、另一人确认；该资金池没有此编号的提案。',
      en: 'A match by hand is proposed by one person and confirmed by another; this pool has none of that id.',
    },
    {
      zh: '未作任何记录。请从 GET /v1/pools/{id}/bank-matches 查得编号，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Find the id in GET /v1/pools/{id}/bank-matches, and send it with a new Idempotency-Key.',
    },
  ),
  'bank-match.not-unmatched': guide(
    {
      zh: '人工匹配只能针对自起始日以来导入的流水和涉及银行存款的分录，且尚未由人工匹配。规则自动匹配的，人工匹配优先。',
      en: 'By hand are matched lines that were imported and entries that moved cash, since the account’s first day, each once. A match by the rules gives way.',
    },
    {
      zh: '未作任何记录。请去掉 lineIds 和 entrySeqs 所列各项，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Leave out what is in lineIds and entrySeqs, and send it with a new Idempotency-Key.',
    },
  ),
  'bank-match.sums-differ': guide(
    {
      zh: '匹配说明两边是同一笔钱，金额必须分毫不差；有差额的不能靠匹配抹平。',
      en: 'A match says that both sides are the same money, to the fen. A difference is not matched away.',
    },
    {
      zh: '未作任何记录。差额属记账错误的，请冲销后重记；属银行错误的，请联系银行。然后以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Reverse and book anew what was booked wrongly, or ask the bank for what it has wrong, and send it with a new Idempotency-Key.',
    },
  ),
  'bank-match.already-matched': guide(
    {
      zh: '该匹配已确认，或其中某条流水、某笔分录已在另一匹配中确认。',
      en: 'The match is confirmed, or one of its lines or entries is in another that is.',
    },
    {
      zh: '本次未作任何记录，已确认的匹配不变。请查询 GET /v1/pools/{id}/bank-matches。',
      en: 'Nothing was recorded this time, and what is confirmed stays. See GET /v1/pools/{id}/bank-matches.',
    },
  ),
  'bank-match.same-person': guide(
    {
      zh: '人工匹配会消除差异，须经另一人核对，由数据库条件保证两人不同。',
      en: 'A match by hand makes a difference go away, so somebody else checks it; the database itself holds that the two are not one person.',
    },
    {
      zh: '未作任何记录。请另一名财务人员核对理由后，用其本人的令牌确认。',
      en: 'Nothing was recorded. Have another person in finance check its reason, and confirm it with their own token.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
