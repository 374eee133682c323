import { ACCESS_PROBLEMS } from './access-problems.ts';
import { AFTER_PAYMENT_PROBLEMS } from './after-payment-problems.ts';
import { APPROVED_CLAIM_PROBLEMS } from './approved-claim-problems.ts';
import { BATCH_PROBLEMS } from './batch-problems.ts';
import { EXPORT_PROBLEMS } from './export-problems.ts';
import { MATCH_APPLICATION_PROBLEMS } from './match-application-problems.ts';
import { POLICY_PROBLEMS } from './policy-problems.ts';
import { BOOK_PROBLEMS } from './book-problems.ts';
import { kind, type ProblemKind } from './problem-kind.ts';
import { RECONCILIATION_PROBLEMS } from './reconciliation-problems.ts';
import { REVERSAL_PROBLEMS } from './reversal-problems.ts';
import { TRANSPORT_PROBLEMS } from './transport-problems.ts';
import { WEBHOOK_PROBLEMS } from './webhook-problems.ts';

/** Every problem that the API can answer with. A code once published keeps its meaning. */
export const PROBLEMS = {
  ...TRANSPORT_PROBLEMS,
  ...WEBHOOK_PROBLEMS,
  'request.invalid-json': kind(
    400,
    { zh: '请求体不是有效的 JSON', en: 'The body is not valid JSON' },
    {
      zh: '请发送 UTF-8 编码（不带 BOM）的 JSON 对象：同一对象内名称不得重复，嵌套不超过 12 层，值不超过 20,000 个。',
      en: 'Send a JSON object in UTF-8 without a BOM: no name twice in an object, at most 12 levels and 20,000 values.',
    },
  ),
  'request.invalid': kind(
    400,
    { zh: '请求有误', en: 'The request has mistakes' },
    {
      zh: '请按 errors 中各字段的代码更正后重发。',
      en: 'Mend the fields named in errors and send it again.',
    },
  ),
  'idempotency.key-missing': kind(
    400,
    { zh: '缺少 Idempotency-Key', en: 'Idempotency-Key is missing' },
    {
      zh: '每个 POST 请求都须带 Idempotency-Key；重发同一请求时使用同一个值。',
      en: 'Every POST needs an Idempotency-Key; use the same one when you send the same request again.',
    },
  ),
  'idempotency.key-invalid': kind(
    400,
    { zh: 'Idempotency-Key 无效', en: 'Idempotency-Key is not valid' },
    { zh: '须为 1 至 255 个可见 ASCII 字符。', en: 'It must be 1 to 255 visible ASCII characters.' },
  ),
  'idempotency.key-reused': kind(
    422,
    { zh: 'Idempotency-Key 已用于另一请求', en: 'Idempotency-Key was used for another request' },
    {
      zh: '该值此前随不同内容发送过；新的请求请使用新的值。',
      en: 'The key came with other content before; use a new key for a new request.',
    },
  ),
  'auth.token-missing': kind(
    401,
    { zh: '缺少访问令牌', en: 'The access token is missing' },
    { zh: '请带上 Authorization: Bearer 令牌。', en: 'Send Authorization: Bearer with an access token.' },
  ),
  'auth.token-invalid': kind(
    401,
    { zh: '访问令牌无效', en: 'The access token is not valid' },
    { zh: '请从 /oauth/token 重新获取令牌。', en: 'Get a new one from /oauth/token.' },
  ),
  'auth.token-expired': kind(
    401,
    { zh: '访问令牌已过期', en: 'The access token has expired' },
    { zh: '请从 /oauth/token 重新获取令牌。', en: 'Get a new one from /oauth/token.' },
  ),
  'auth.role-forbidden': kind(
    403,
    { zh: '无权进行此操作', en: 'Your role may not do this' },
    { zh: '该操作属于其他岗位。', en: 'This operation belongs to another office.' },
  ),
  ...ACCESS_PROBLEMS,
  'route.not-found': kind(
    404,
    { zh: '没有此路径', en: 'There is no such path' },
    { zh: '请核对路径。', en: 'Check the path.' },
  ),
  'route.method-not-allowed': kind(
    405,
    { zh: '此路径不支持该方法', en: 'This path does not answer to that method' },
    { zh: '可用的方法见 Allow 标头。', en: 'The Allow header names those that it answers to.' },
  ),
  'exposure.not-found': kind(
    404,
    { zh: '没有此备案项目', en: 'There is no such exposure' },
    { zh: '请核对编号。', en: 'Check its id.' },
  ),
  'exposure.ineligible': kind(
    422,
    { zh: '不符合备案条件', en: 'It cannot be filed' },
    { zh: '原因逐条列于 refusals。', en: 'Each reason is in refusals.' },
  ),
  'exposure.claim-open': kind(
    409,
    { zh: '有在办的补偿申请', en: 'A claim on it is open' },
    { zh: '请待申请办结或撤回后再结清。', en: 'Settle it once the claim is over or withdrawn.' },
  ),
  'exposure.settled': kind(
    409,
    { zh: '该备案项目已结清', en: 'The exposure was settled before' },
    { zh: '结清日期见 settledOn。', en: 'settledOn says when.' },
  ),
  'exposure.settled-on-out-of-range': kind(
    422,
    { zh: '结清日期不在允许范围', en: 'The day of settlement is out of range' },
    { zh: '须在起始日至今天之间。', en: 'It must lie between the start and today.' },
  ),
  'claim.not-found': kind(
    404,
    { zh: '没有此补偿申请', en: 'There is no such claim' },
    { zh: '请核对编号。', en: 'Check its id.' },
  ),
  'claim.refused': kind(
    422,
    { zh: '申请不予补偿', en: 'The claim is refused' },
    { zh: '原因逐条列于 refusals。', en: 'Each reason is in refusals.' },
  ),
  'claim.waiting': kind(
    409,
    { zh: '申请尚在排队', en: 'The claim still waits for its turn' },
    {
      zh: '资金池繁忙，申请已受理，尚未核定。请稍后再试。',
      en: 'The pool is busy; the claim was taken in and is not decided yet. Try again after a moment.',
    },
  ),
  'claim.wrong-state': kind(
    409,
    { zh: '申请的状态不允许此操作', en: 'The claim is not in a state for this' },
    { zh: '请先查询申请的当前状态。', en: 'Read the claim to see where it stands.' },
  ),
  'claim.same-person': kind(
    403,
    { zh: '同一人不得经办前后环节', en: 'One person may not do both' },
    { zh: '须由未经办此前环节的人办理。', en: 'It takes somebody who did no earlier part of this claim.' },
  ),
  'claim.amount-above-decision': kind(
    422,
    { zh: '批准金额超过核定金额', en: 'The amount is above the decision' },
    { zh: '可以批准核定金额或更少。', en: 'Approve what was decided, or less.' },
  ),
  'claim.nothing-approved': kind(
    422,
    { zh: '批准金额为零', en: 'The amount approved is nothing' },
    { zh: '不予补偿的，请改为驳回并说明理由。', en: 'To pay nothing, reject the claim and say why.' },
  ),
  'claim.reason-missing': kind(
    422,
    { zh: '缺少理由', en: 'A reason is missing' },
    { zh: '请在 reason 中说明理由。', en: 'Say why in reason.' },
  ),
  'claim.flag-uncleared': kind(
    422,
    { zh: '疑似重复补偿尚未排除', en: 'A possible double draw is not cleared' },
    {
      zh: '请由初审人员对 exposureIds 逐项说明理由予以排除。',
      en: 'A reviewer must clear each of exposureIds with a reason first.',
    },
  ),
  'claim.flag-unknown': kind(
    422,
    { zh: '没有可排除的疑点', en: 'There is no such flag to clear' },
    {
      zh: 'exposureIds 所列备案项目并未被标记，请先查询申请。',
      en: 'The exposures in exposureIds are not flagged; read the claim first.',
    },
  ),
  'claim.paid-on-out-of-range': kind(
    422,
    { zh: '付款日期不在允许范围', en: 'The day of payment is out of range' },
    { zh: '须在批准日至今天之间。', en: 'It must lie between the approval and today.' },
  ),
  'claim.too-many-steps': kind(
    422,
    { zh: '申请往返次数过多', en: 'The claim went to and fro too often' },
    { zh: '请驳回或撤回后重新申请。', en: 'Settle or withdraw it and claim anew.' },
  ),
  ...APPROVED_CLAIM_PROBLEMS,
  ...BATCH_PROBLEMS,
  ...EXPORT_PROBLEMS,
  ...MATCH_APPLICATION_PROBLEMS,
  ...AFTER_PAYMENT_PROBLEMS,
  'pool.not-found': kind(
    404,
    { zh: '没有此资金池', en: 'There is no such pool' },
    { zh: '可用的编号：guidance、compensation。', en: 'There are guidance and compensation.' },
  ),
  'pool.inflow-too-large': kind(
    422,
    { zh: '拨入金额过大', en: 'The amount is more than the pool can count' },
    {
      zh: '资金池累计流入不得超过 90,071,992,547,409.91 元，超出后无法精确记账。请核对金额。',
      en: 'All that ever comes into a pool may be ¥90,071,992,547,409.91 at most, to be counted exactly. Check the amount.',
    },
  ),
  'institution.not-found': kind(
    404,
    { zh: '没有此合作机构', en: 'There is no such institution' },
    { zh: '请核对编号。', en: 'Check its id.' },
  ),
  'institution.name-taken': kind(
    409,
    { zh: '该名称已登记', en: 'An institution of that name is registered' },
    { zh: '已登记的机构见 institutionId。', en: 'institutionId says which.' },
  ),
  'institution.credit-code-taken': kind(
    409,
    { zh: '该统一社会信用代码已登记', en: 'An institution of that credit code is registered' },
    { zh: '已登记的机构见 institutionId。', en: 'institutionId says which.' },
  ),
  'institution.too-many-agreements': kind(
    422,
    { zh: '协议记录过多', en: 'There are too many agreements' },
    { zh: '现行协议继续有效。请联系运维人员。', en: 'The one in force stays. Speak to the operator.' },
  ),
  'institution.not-suspended': kind(
    409,
    { zh: '该机构未被暂停', en: 'The institution is not suspended' },
    { zh: '无需恢复。', en: 'There is nothing to resume.' },
  ),
  'enterprise.not-found': kind(
    404,
    { zh: '没有此企业的记录', en: 'Nothing is on record of that enterprise' },
    { zh: '请核对统一社会信用代码。', en: 'Check its credit code.' },
  ),
  ...REVERSAL_PROBLEMS,
  ...BOOK_PROBLEMS,
  ...RECONCILIATION_PROBLEMS,
  'ledger.overdrawn': kind(
    409,
    { zh: '资金不足', en: 'The pool is short of money' },
    { zh: '未作任何记账。', en: 'Nothing was written.' },
  ),
  'calendar.not-found': kind(
    404,
    { zh: '没有该年份的工作日安排', en: 'There is no arrangement of that year' },
    {
      zh: '年份写作四位数字。尚无安排的年份，暂按周一至周五计算工作日。',
      en: 'Write the year in four digits. Until one without an arrangement has it, Monday to Friday are counted.',
    },
  ),
  'calendar.revision-changed': kind(
    409,
    { zh: '该年份的安排已被更新', en: 'The arrangement has been changed meanwhile' },
    {
      zh: '未作任何记录。请查询现行安排，核对后将其 revision 填入 basedOnRevision 重发。',
      en: 'Nothing was recorded. Read the one in force, and send yours again with its revision as basedOnRevision.',
    },
  ),
  'calendar.too-many-revisions': kind(
    422,
    { zh: '该年份的修订次数过多', en: 'That year has been revised too often' },
    { zh: '现行安排继续有效。请联系运维人员。', en: 'The one in force stays. Speak to the operator.' },
  ),
  ...POLICY_PROBLEMS,
  'ledger.busy': kind(
    503,
    { zh: '资金池繁忙', en: 'The pool is busy' },
    {
      zh: '未作任何记账。请稍后以同一 Idempotency-Key 重发。',
      en: 'Nothing was written. Send it again with the same Idempotency-Key after a moment.',
    },
  ),
  'platform.unavailable': kind(
    503,
    { zh: '平台暂时不可用', en: 'The platform cannot be reached for the moment' },
    {
      zh: '请稍后以同一 Idempotency-Key 重发；重发不会重复记账。',
      en: 'Send it again with the same Idempotency-Key after a moment; it will not be done twice.',
    },
  ),
  'platform.bug': kind(
    500,
    { zh: '平台出错', en: 'The platform has a fault' },
    {
      zh: '这不是您的错误。请将 requestId 告知运维人员。',
      en: 'This is no mistake of yours. Give the requestId to the operator.',
    },
  ),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;
