import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** Filing and settling exposures, and the institutions and enterprises behind them. */
export const FILING_GUIDES = {
  'exposure.not-found': guide(
    {
      zh: '没有以此编号备案的项目，或该项目属于其他机构：其他机构的项目与不存在的项目，答复相同。',
      en: 'Nothing is filed under this id, or it is another institution’s: what is another’s is answered like what does not exist.',
    },
    {
      zh: '未作任何记录。请使用备案时返回的编号，并确认令牌属于办理备案的机构。',
      en: 'Nothing was recorded. Use the id that the filing was answered with, and a token of the institution that filed it.',
    },
  ),
  'exposure.ineligible': guide(
    {
      zh: '备案须符合起始日有效的政策版本以及机构的合作协议、额度。不符合的各项原因逐条列出，代码见下表；该备案留有记录，但不产生任何保障。',
      en: 'A filing has to fit the policy version in force on its start, and the institution’s agreement and quota. Every reason that it does not is told, by the codes below. The filing is kept on record and covers nothing.',
    },
    {
      zh: '请按 refusals 逐条核对。数据有误或条件已改变的，更正后以新的 Idempotency-Key 重新备案；同一 Idempotency-Key 重发，答复始终是首次的结果。',
      en: 'Go through refusals. If a figure was wrong or circumstances have changed, file it again with a new Idempotency-Key; sent with the same one, it is always answered as the first time.',
    },
  ),
  'exposure.claim-open': guide(
    {
      zh: '结清后不能再申请补偿，因此须待在办的申请办结或撤回。',
      en: 'Nothing can be claimed once an exposure is settled, so a claim that is under way has to be over first.',
    },
    {
      zh: '未作任何记录。请待 claimId 所示申请办结，或将其撤回，再重发结清请求，可沿用同一 Idempotency-Key。',
      en: 'Nothing was recorded. Wait until the claim in claimId is over, or withdraw it, and then settle; the same Idempotency-Key will do.',
    },
  ),
  'exposure.settled': guide(
    {
      zh: '结清只办理一次，日期不再更改；已结清的本金不再占用协议额度。',
      en: 'An exposure is settled once, and its day does not change; its principal no longer counts against the quota.',
    },
    {
      zh: '本次未作任何记录。请查询该备案项目；日期登记有误的，请联系基金管理人。',
      en: 'Nothing was recorded this time. Read the exposure; if the day on record is wrong, speak to the fund’s manager.',
    },
  ),
  'exposure.settled-on-out-of-range': guide(
    {
      zh: '结清是已经发生的事实：不会早于起始日，也不能预先登记。',
      en: 'Settling is a fact: it does not come before the start, and it is not recorded ahead of time.',
    },
    {
      zh: '未作任何记录。请将 settledOn 更正为 firstDay 至 lastDay 之间的实际日期，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Send the day it happened as settledOn, between firstDay and lastDay, with a new Idempotency-Key.',
    },
  ),
  'institution.not-found': guide(
    {
      zh: '没有以此编号登记的机构，或该机构不是您所属的机构。编号由机构名称确定。',
      en: 'No institution is registered under this id, or it is not yours. An id follows from the institution’s name.',
    },
    {
      zh: '未作任何记录。请从 GET /v1/institutions 查得编号；银行和基金只能查询本机构。',
      en: 'Nothing was recorded. Find the id in GET /v1/institutions; a bank or a fund can read itself alone.',
    },
  ),
  'institution.name-taken': guide(
    {
      zh: '机构的编号由名称确定，一个名称只登记一次。',
      en: 'An institution’s id follows from its name, so a name is registered once.',
    },
    {
      zh: '本次未作任何记录。同一机构的新协议，请在 institutionId 所示机构下登记；确为另一机构的，请使用全称，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded this time. Record a new agreement with the institution in institutionId; if it is another one, use its full name and a new Idempotency-Key.',
    },
  ),
  'institution.credit-code-taken': guide(
    {
      zh: '一个统一社会信用代码只对应一个机构，否则额度和熔断线可以拆分规避。',
      en: 'A credit code belongs to one institution; otherwise quota and stop-line could be got round by splitting it in two.',
    },
    {
      zh: '本次未作任何记录。请查询 institutionId 所示机构；代码有误的，更正后以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded this time. Read the institution in institutionId; if the code was wrong, send it right with a new Idempotency-Key.',
    },
  ),
  'institution.too-many-agreements': guide(
    {
      zh: '历次协议全部保留，每个机构以 40 份为限。',
      en: 'Every agreement is kept, and an institution has forty at most.',
    },
    {
      zh: '未作任何记录，现行协议继续有效。请告知运维人员；重发不会改变结果。',
      en: 'Nothing was recorded, and the agreement in force stays. Tell the operator; sending it again changes nothing.',
    },
  ),
  'institution.not-suspended': guide(
    {
      zh: '恢复只适用于因赔付比例超过熔断线而被暂停的机构。',
      en: 'Only an institution that passed its stop-line, and was suspended for it, can be let file again.',
    },
    {
      zh: '未作任何记录，该机构可以照常备案。请先查询该机构的状态。',
      en: 'Nothing was recorded, and the institution may file. Read it to see how it stands.',
    },
  ),
  'enterprise.not-found': guide(
    {
      zh: '统一社会信用代码无效，或平台尚无该企业的备案和调查记录。',
      en: 'The credit code is not valid, or nothing was ever filed or found out about that firm.',
    },
    {
      zh: '请核对 18 位代码及其校验位；代码无误的，该企业尚无记录，首次备案后即可查询。',
      en: 'Check the 18 characters and the check character among them; if they are right, the firm has no record, and can be read once something is filed on it.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
