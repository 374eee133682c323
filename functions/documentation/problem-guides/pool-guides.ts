import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** Pools, the calendar and the versions of policy. */
export const POOL_GUIDES = {
  'pool.not-found': guide(
    {
      zh: '平台管理两个资金池：市天使投资引导基金（guidance）和市科技成果转化风险补偿专项资金（compensation）。',
      en: 'There are two pools: guidance, for angel investment, and compensation, for loans to technology firms.',
    },
    {
      zh: '未作任何记录。请将路径中的编号改为 guidance 或 compensation 后重发。',
      en: 'Nothing was recorded. Put guidance or compensation into the path, and send it again.',
    },
  ),
  'pool.inflow-too-large': guide(
    {
      zh: '金额以分为单位，用 JSON 数字传输，能精确表示的最大值为 2^53 − 1。平台宁可拒收，也不作近似记账。',
      en: 'Amounts are whole fen in JSON numbers, which are exact up to 2^53 − 1. What would pass that is refused rather than kept roughly.',
    },
    {
      zh: '未作任何记账。金额可能误将元作分换算了两次，请核对；拨入请以新的 Idempotency-Key 发送，原 Idempotency-Key 的答复不会改变。',
      en: 'Nothing was written. See whether yuan were turned into fen twice; send an appropriation with a new Idempotency-Key, for under the old one the answer stays.',
    },
  ),
  'ledger.overdrawn': guide(
    {
      zh: '资金池任何账户都不得为负。冲销一笔流入，须有尚未预留或付出的同额资金。',
      en: 'No account of a pool is ever below zero. To reverse what came in, as much has to be there that is neither promised nor paid.',
    },
    {
      zh: '未作任何记账，决定仍然有效。请待财政拨入或预留释放，补足 shortFen 所示差额后，以同一 Idempotency-Key 重发。',
      en: 'Nothing was written, and an order stands. Once an appropriation or a release has brought the shortFen that are missing, send this again with the same Idempotency-Key.',
    },
  ),
  'calendar.not-found': guide(
    {
      zh: '路径中的年份不是四位数字，或该年度的节假日安排尚未公布、登记。',
      en: 'The path does not hold a year in four digits, or that year’s holidays have not been announced and recorded.',
    },
    {
      zh: '未作任何记录。国务院办公厅公布安排后，请基金管理人登记；此前各项期限暂按周一至周五计算，并予注明。',
      en: 'Nothing was recorded. Have a manager record the year once the State Council has announced it; until then due dates count Monday to Friday, and say so.',
    },
  ),
  'calendar.revision-changed': guide(
    {
      zh: '修订须以所见的最新版为依据，以免覆盖他人刚作的修订。您所依据的版本已不是最新版。',
      en: 'A revision says which one it was made from, so that nobody overrules a change unread. Yours was made from one that is no longer the newest.',
    },
    {
      zh: '未作任何记录。请查询现行安排，确认修订仍然适用，将 revision 的值填入 basedOnRevision，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Read the arrangement in force, see that yours still fits, and send it with its revision as basedOnRevision and a new Idempotency-Key.',
    },
  ),
  'calendar.too-many-revisions': guide(
    {
      zh: '历次修订全部保留，每个年度以 40 次为限。',
      en: 'Every revision is kept, and a year has forty at most.',
    },
    {
      zh: '未作任何记录，现行安排继续有效。请告知运维人员；重发不会改变结果。',
      en: 'Nothing was recorded, and the arrangement in force stays. Tell the operator; sending it again changes nothing.',
    },
  ),
  'policy.not-found': guide(
    {
      zh: '没有此资金池在该生效日的版本。编号由资金池和生效日组成，生效日须与版本的首日完全一致。',
      en: 'The pool has no version that begins on that day. An id is the pool and the very first day of the version.',
    },
    {
      zh: '未作任何记录。请从 GET /v1/policies 查得编号后重发。',
      en: 'Nothing was recorded. Find the id in GET /v1/policies, and send it again.',
    },
  ),
  'policy.incoherent': guide(
    {
      zh: '政策版本生效后用于计算每一笔核定，因此各项参数须相互一致，例如各方分担之和不得超过全部损失、生效日须晚于今天。不一致之处逐条列出。',
      en: 'Every decision will be computed from the version, so its parameters must agree: the shares together are no more than the loss, for example, and its first day lies ahead. Each fault is told.',
    },
    {
      zh: '未作任何记录。请按 refusals 逐条更正，以新的 Idempotency-Key 重新提出。',
      en: 'Nothing was recorded. Mend each of refusals, and propose it with a new Idempotency-Key.',
    },
  ),
  'policy.day-taken': guide(
    {
      zh: '一个资金池每个生效日只有一个版本。已确认的版本不可更改，因为已作出的核定以它为依据。',
      en: 'A pool has one version for each first day. A confirmed one does not change, for decisions may rest on it.',
    },
    {
      zh: '未作任何记录。请选择其他生效日，以新的 Idempotency-Key 提出。',
      en: 'Nothing was recorded. Choose another first day, and propose it with a new Idempotency-Key.',
    },
  ),
  'policy.too-many-versions': guide(
    {
      zh: '政策版本全部保留，每个资金池以 200 个为限，仅提出而未确认的也计算在内。',
      en: 'Every version is kept, and a pool has two hundred at most, counting those that were only proposed.',
    },
    {
      zh: '未作任何记录，现行版本继续有效。可在已提出而未确认的生效日上重新提出，取代原提案；否则请告知运维人员。',
      en: 'Nothing was recorded, and the version in force stays. Propose it for a day that has a proposal not yet confirmed, which it then replaces, or tell the operator.',
    },
  ),
  'policy.already-confirmed': guide(
    {
      zh: '每个版本只确认一次，已由另一位管理人员确认。',
      en: 'A version is confirmed once, and another manager has done so.',
    },
    {
      zh: '本次未作任何记录，该版本自生效日起执行，无需再办。需要更改的，请以更晚的生效日提出新版本。',
      en: 'Nothing was recorded this time, and nothing is left to do: it is in force from its first day. For a change, propose another version for a later day.',
    },
  ),
  'policy.same-person': guide(
    {
      zh: '政策参数决定每一笔核定，提出与确认须由两人办理。',
      en: 'A policy’s parameters decide every amount, so proposing and confirming are two people’s work.',
    },
    {
      zh: '未作任何记录。请另一位管理人员查询该版本、核对内容后，用其本人的令牌确认。',
      en: 'Nothing was recorded. Have another manager read the version, check it, and confirm it with their own token.',
    },
  ),
  'policy.digest-differs': guide(
    {
      zh: '确认针对所读到的内容。您读取之后，该提案可能已被修改，摘要因此不同。',
      en: 'What is confirmed is what was read. The proposal may have been replaced since you read it, and its digest with it.',
    },
    {
      zh: '未作任何记录。请重新查询该版本，逐项核对；同意的，以新的 digest 和新的 Idempotency-Key 确认。',
      en: 'Nothing was recorded. Read the version again and check it; if you agree, confirm it by its digest with a new Idempotency-Key.',
    },
  ),
  'policy.too-late': guide(
    {
      zh: '版本最迟在生效日前一天确认：当天起已可能有备案适用原版本，事后更换会改变其依据。',
      en: 'A version is confirmed on the day before its first day at the latest: from then on filings may already go by the one before, and would change their ground.',
    },
    {
      zh: '未作任何记录。请以晚于今天的生效日重新提出，再由另一位管理人员及时确认。',
      en: 'Nothing was recorded. Propose it anew for a later day, and have the other manager confirm it before that.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
