import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** What can stand between an approval and its payment, the province's part included. */
export const PAYMENT_GUIDES = {
  'claim.paid-on-out-of-range': guide(
    {
      zh: '付款登记的是已经完成的付款：不早于批准日、公示期满次日或省级到位日，也不能预先登记。',
      en: 'What is recorded is a payment that was made: not before the approval, the end of the notice or the province’s payment, and not ahead of time.',
    },
    {
      zh: '未作任何记账。请将 paidOn 更正为 firstDay 至 lastDay 之间的实际付款日，以新的 Idempotency-Key 发送；实际付款早于 firstDay 的，请先告知基金管理人。',
      en: 'Nothing was written. Send the day of the payment as paidOn, between firstDay and lastDay, with a new Idempotency-Key; if the bank paid before firstDay, tell the fund’s manager first.',
    },
  ),
  'claim.notice-running': guide(
    {
      zh: '该政策要求公示。公示期由批准日的工作日安排确定，期间不得拨付，以便公众提出异议。',
      en: 'This policy has approvals made public. The notice runs as the calendar stood on the day of approval, and nothing is paid while anybody can still object.',
    },
    {
      zh: '未作任何记账。请在 to 所示日期的次日起付款，登记时可沿用同一 Idempotency-Key，但付款日期须为实际日期。',
      en: 'Nothing was written. Pay from the day after the one in to, and record it then, with a new Idempotency-Key if the day changes.',
    },
  ),
  'claim.objection-open': guide(
    {
      zh: '对该批准有人实名提出异议，处理之前不得付款。',
      en: 'Somebody has objected to the approval by name, and nothing is paid until that is resolved.',
    },
    {
      zh: '未作任何记账。请审批人员对 objection 所示异议作出处理；不成立的，处理后即可重发付款登记，可沿用同一 Idempotency-Key。',
      en: 'Nothing was written. Have an approver resolve the objection of that number; if it is dismissed, send the payment again, with the same Idempotency-Key if you like.',
    },
  ),
  'claim.objection-upheld': guide(
    {
      zh: '异议成立，说明该批准不应作出，因此永久停止付款。',
      en: 'The objection was right, so the approval should not have been given, and it is never paid.',
    },
    {
      zh: '未作任何记账，也请勿付款。请审批人决定冲销该批准，由出纳执行；申请回到已初审状态后重新审批或驳回。',
      en: 'Nothing was written, and nothing is to be paid. Have an approver order the approval’s reversal and the cashier execute it; the claim is then reviewed again as it was, to be approved anew or rejected.',
    },
  ),
  'claim.objection-not-open': guide(
    {
      zh: '异议按序号逐项处理，每项只处理一次。该序号不存在或已处理。',
      en: 'Objections are numbered and each is resolved once. There is none of this number, or it was resolved before.',
    },
    {
      zh: '未作任何记录。请在时间线上核对，从 openObjections 中选择序号，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Look at the timeline, take a number from openObjections, and send it with a new Idempotency-Key.',
    },
  ),
  'claim.too-many-objections': guide(
    {
      zh: '一次批准以登记 10 项异议为限。已登记的异议未处理完之前，付款始终停止。',
      en: 'An approval takes ten objections, and payment waits for each of them all the same.',
    },
    {
      zh: '未作任何记录。请将新的意见转交审批人员，与已登记的异议一并处理。',
      en: 'Nothing was recorded. Hand what is new to the approver, to be weighed with those on record.',
    },
  ),
  'claim.province-not-paid': guide(
    {
      zh: '该政策规定省级补偿先行到位。省级尚未拨付，或已不予批准，市级部分不得付款。',
      en: 'By this policy the province pays first. It has not yet paid, or has refused, and the city’s share waits for it.',
    },
    {
      zh: '未作任何记账。请基金管理人在 matchApplicationId 所示配套申请中登记省级的拨付，然后重发付款登记；省级不予批准的，应冲销该批准。',
      en: 'Nothing was written. Have the manager record the province’s payment on the application in matchApplicationId, and send this again; if the province refused, the approval is to be reversed.',
    },
  ),
  'match-application.not-found': guide(
    {
      zh: '没有此编号的省级配套申请，或它属于其他机构。配套申请随批准自动生成，省级不分担的申请没有。',
      en: 'There is no application under this id, or it is another institution’s. One is made by each approval in which the province has a part.',
    },
    {
      zh: '未作任何记录。请从 GET /v1/match-applications 查得编号后重发。',
      en: 'Nothing was recorded. Find the id in GET /v1/match-applications, and send it again.',
    },
  ),
  'match-application.wrong-state': guide(
    {
      zh: '配套申请依次为待报送、已报送、已批复、已拨付；批准被冲销时，未报送的随之撤回。',
      en: 'An application is to be sent, then sent, then decided, then paid; one not yet sent is withdrawn with the approval that made it.',
    },
    {
      zh: '未作任何记录。请查询其当前状态，按 allowedFrom 补办前一环节后重发。',
      en: 'Nothing was recorded. Read it, take the step before first so that it stands at allowedFrom, and send this again.',
    },
  ),
  'match-application.day-out-of-range': guide(
    {
      zh: '登记的是省级已经发生的事项：不早于前一环节，也不晚于今天。',
      en: 'What is recorded has happened: not before the step it follows, and not after today.',
    },
    {
      zh: '未作任何记录。请按省级文件上的日期更正，须在 firstDay 至 lastDay 之间，以新的 Idempotency-Key 发送；前一环节日期有误的，请联系运维人员。',
      en: 'Nothing was recorded. Take the day from the province’s document, between firstDay and lastDay, and send it with a new Idempotency-Key; if the step before has a wrong day, speak to the operator.',
    },
  ),
  'match-application.amount-not-less': guide(
    {
      zh: '结果为部分批准（less）时，金额须大于零且小于申请金额；全额批准和不予批准有各自的结果。',
      en: 'An outcome of less means more than nothing and less than was applied for; all of it and none of it are outcomes of their own.',
    },
    {
      zh: '未作任何记录。请按省级批复选择 full、less 或 refused，核对金额后以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Choose full, less or refused by what the province wrote, check the amount, and send it with a new Idempotency-Key.',
    },
  ),
  'match-application.nothing-granted': guide(
    {
      zh: '省级已不予批准，因此没有可登记的拨付。',
      en: 'The province refused, so there is no payment of its to record.',
    },
    {
      zh: '未作任何记录。请核对配套申请的编号；政策要求省级先行到位的，应冲销该批准。',
      en: 'Nothing was recorded. Check the application’s id; where the policy has the province pay first, the approval is to be reversed.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
