import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** What finance meets. */
export const BOOK_GUIDES = {
  'statement.too-large': guide(
    {
      zh: '报表每次由分录重新汇总。自期间首日起登记的分录都要读取，因为其中可能有倒签到该期间的；过多则无法在一次请求内完成。金额超过 2^53 − 1 分的合计无法用 JSON 数字精确表示。',
      en: 'A statement is summed up from the entries each time. All that were recorded since the first of its days are read, for some may be dated back into them, and too many cannot be within one request. Sums above 2^53 − 1 fen are no exact JSON number.',
    },
    {
      zh: '未作任何记录。请逐月查询，或以 seq 截止于该期间结束后不久的分录。',
      en: 'Nothing was recorded. Ask month by month, or cut the statement by seq at an entry soon after its days.',
    },
  ),
  'period.closed': guide(
    {
      zh: '会计期间由两名财务人员逐月结账，结账后任何分录不得再记入该期间，报表因此不再变化。',
      en: 'Two people in finance close the books month by month. From then on no entry counts for a closed month, so that its statements stay as they are.',
    },
    {
      zh: '未作任何记账。请将日期改为 firstOpenDay 或以后，以新的 Idempotency-Key 发送，并在凭据号或理由中注明实际发生日；此前记错的，请在开放期间红字冲销。',
      en: 'Nothing was written. Send it with firstOpenDay or a later day and a new Idempotency-Key, and name the actual day in its reference or reason; reverse in an open month what was booked wrongly in a closed one.',
    },
  ),
  'close.period-not-over': guide(
    {
      zh: '期间内随时可能有新的记账，最后一天（北京时间）过后才能结账。',
      en: 'More may be booked for a month until its last day in Shanghai is over.',
    },
    {
      zh: '未作任何记录。请于次月首日起以新的 Idempotency-Key 提出。',
      en: 'Nothing was recorded. Propose it from the first day of the next month on, with a new Idempotency-Key.',
    },
  ),
  'close.already-closed': guide(
    {
      zh: '结账一经确认即为账簿链上的一笔分录，该期间及以前各期均已结账，不可撤销。',
      en: 'A confirmed close is an entry in the journal’s chain. It closes its month and all before it, and is not undone.',
    },
    {
      zh: '本次未作任何记录，无需再办。需要更正的，请在开放期间红字冲销后重新记账。',
      en: 'Nothing was recorded this time, and nothing is left to do. Put right what is wrong by a reversal in an open month.',
    },
  ),
  'close.not-proposed': guide(
    {
      zh: '结账由一人提出、另一人确认；该期间尚无人提出。',
      en: 'One person proposes a close and another confirms it; nobody has proposed this one.',
    },
    {
      zh: '未作任何记录。请由一名财务人员提出，另一人核对试算平衡表后以其 digest 确认。',
      en: 'Nothing was recorded. Have one person in finance propose it, and another read its trial balance and confirm it by its digest.',
    },
  ),
  'close.same-person': guide(
    {
      zh: '结账须经另一人核对，由数据库条件保证两人不同。',
      en: 'A close is checked by somebody else; the database itself holds that the two are not one person.',
    },
    {
      zh: '未作任何记录。请另一名财务人员查询提案、核对试算平衡表后，用其本人的令牌确认。',
      en: 'Nothing was recorded. Have another person in finance read the proposal, check its trial balance, and confirm it with their own token.',
    },
  ),
  'close.figures-changed': guide(
    {
      zh: '确认的是所读到的试算平衡表。提出之后又有分录记入该期间、前期刚刚结账，或提案已被更新，数字因此不同。',
      en: 'What is confirmed is the trial balance that was read. Since it was proposed something was booked for its days, a month before was closed, or another proposal took its place.',
    },
    {
      zh: '未作任何记录。请重新提出结账，核对后由另一人以新的 digest 和新的 Idempotency-Key 确认。',
      en: 'Nothing was recorded. Propose the close anew, and have the other person check and confirm it by its new digest with a new Idempotency-Key.',
    },
  ),
  'booking.not-found': guide(
    {
      zh: '利息和上缴先由一人提出，再由另一人确认；该资金池没有此编号的提案。',
      en: 'Interest and returns are proposed by one person and confirmed by another; this pool has no proposal of that id.',
    },
    {
      zh: '未作任何记录。请从 GET /v1/pools/{id}/bookings 查得编号，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Find the id in GET /v1/pools/{id}/bookings, and send it with a new Idempotency-Key.',
    },
  ),
  'booking.already-booked': guide(
    {
      zh: '每项提案只确认一次，已由另一名财务人员确认并记账。',
      en: 'A proposal is confirmed once, and another person in finance has done so.',
    },
    {
      zh: '本次未作任何记账，无需再办。记账有误的，请由审批人决定冲销该分录。',
      en: 'Nothing was written this time, and nothing is left to do. If it is wrong, have an approver order the reversal of its entry.',
    },
  ),
  'booking.same-person': guide(
    {
      zh: '资金进出须经两人办理，由数据库条件保证两人不同。',
      en: 'Money in or out takes two people; the database itself holds that they are not one.',
    },
    {
      zh: '未作任何记账。请另一名财务人员核对文号和金额后，用其本人的令牌确认。',
      en: 'Nothing was written. Have another person in finance check document and amount, and confirm it with their own token.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
