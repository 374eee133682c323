import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** A claim from its submission to its approval. */
export const CLAIM_GUIDES = {
  'claim.not-found': guide(
    {
      zh: '没有此编号的申请，或该申请属于其他机构：其他机构的申请与不存在的申请，答复相同。',
      en: 'There is no claim under this id, or it is another institution’s: what is another’s is answered like what does not exist.',
    },
    {
      zh: '未作任何记录。请使用提交时返回的编号，并确认令牌属于提交申请的机构。',
      en: 'Nothing was recorded. Use the id that the submission was answered with, and a token of the institution that submitted it.',
    },
  ),
  'claim.refused': guide(
    {
      zh: '核定由该备案项目适用的政策版本计算得出。不予补偿的各项原因逐条列出，代码见下表；该申请留有记录（claimId），不预留资金。',
      en: 'The decision is computed from the policy version that the exposure goes by. Every reason against it is told, by the codes below. The claim is on record (claimId), and nothing was reserved for it.',
    },
    {
      zh: '请查询该申请的说明（explanation），了解何种变化可使其获得补偿。更正后、条件满足后或财政拨入后，以新的 Idempotency-Key 再次申请；同一 Idempotency-Key 重发，答复始终是首次的结果。',
      en: 'The claim’s explanation tells what would change the decision. Once it is mended, the time has come or the pool has money, claim again with a new Idempotency-Key; sent with the same one, it is always answered as the first time.',
    },
  ),
  'claim.wrong-state': guide(
    {
      zh: '申请按固定环节办理，每个环节只能从规定的状态进入。该申请可能已由他人先行办理。',
      en: 'A claim goes through fixed steps, each of which starts from certain states. Somebody else may have taken it on meanwhile.',
    },
    {
      zh: '未作任何记录，资金没有变动。请查询该申请和时间线，按当前状态办理；状态符合 allowedFrom 后可以重发。',
      en: 'Nothing was recorded and no money moved. Read the claim and its timeline, and go by where it stands; send this again once it is in one of allowedFrom.',
    },
  ),
  'claim.waiting': guide(
    {
      zh: '同时申请过多时，申请按受理顺序排队，通常不超过数秒；轮到后才核定并预留，在此之前没有可办理的事项，也没有可说明的依据。',
      en: 'When many claim at once, claims wait in the order in which they came, a few seconds as a rule. Only then is one decided and its amount reserved, so until then there is nothing to be done with it and nothing to explain.',
    },
    {
      zh: '未作任何记录。请等待 Retry-After 所示秒数后重发，或查询该申请（GET /v1/claims/{id}），答复 200 后再办理。',
      en: 'Nothing was recorded. Wait for the seconds in Retry-After and send it again, or read the claim (GET /v1/claims/{id}) until it is answered with 200.',
    },
  ),
  'claim.same-person': guide(
    {
      zh: '提交、初审、审批、付款不得由同一人经办；异议的登记与处理、决定与收款也须分开。该规则由数据库的写入条件保证，更换岗位或账号界面不能绕过。',
      en: 'Submitting, reviewing, approving and paying one claim are different people’s work, as are recording an objection and resolving it, and ordering and collecting. The database’s own condition holds this, whatever role somebody comes in.',
    },
    {
      zh: '未作任何记录。请由未经办 earlier 所示环节的同事，用其本人的令牌和新的 Idempotency-Key 办理。',
      en: 'Nothing was recorded. Have a colleague who did not take the step in earlier do it, with their own token and a new Idempotency-Key.',
    },
  ),
  'claim.amount-above-decision': guide(
    {
      zh: '核定金额由政策计算得出，审批可以核减，不能增加。',
      en: 'The decision is computed from policy; an approver may take it lower, and never higher.',
    },
    {
      zh: '未作任何记录。请以不超过 decisionFen 的金额审批，核减的须说明理由，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Approve decisionFen or less, with a reason if it is less, and send it with a new Idempotency-Key.',
    },
  ),
  'claim.nothing-approved': guide(
    {
      zh: '批准零元等于不予补偿，但会使申请停留在待付款状态，预留的资金也不能释放。',
      en: 'To approve nothing is to pay nothing, but the claim would wait for its payment all the same.',
    },
    {
      zh: '未作任何记录。不予补偿的，请驳回并说明理由；应予补偿的，请填写大于零的金额，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Reject the claim with a reason, or approve an amount above nothing with a new Idempotency-Key.',
    },
  ),
  'claim.reason-missing': guide(
    {
      zh: '退回、驳回、核减、追回等对申请人不利的决定，须向其说明理由，并留存备查。',
      en: 'What goes against the claimant, such as returning, rejecting, approving less or clawing back, needs a reason, which is told to them and kept.',
    },
    {
      zh: '未作任何记录。请在 reason 中写明理由，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Say why in reason, and send it with a new Idempotency-Key.',
    },
  ),
  'claim.flag-uncleared': guide(
    {
      zh: '另有同一企业、同日、同额的备案项目，可能就同一笔资金重复补偿，须由初审人员逐项核实排除后方可审批。',
      en: 'Other exposures are of the same firm, day and sum, so the same money may be compensated twice. A reviewer looks at each and clears it before an approval.',
    },
    {
      zh: '未作任何记录。请初审人员对 exposureIds 逐项办理排除（clear）并说明理由，然后重发审批请求，可沿用同一 Idempotency-Key；确属重复的，应予驳回。',
      en: 'Nothing was recorded. Have a reviewer clear each of exposureIds with a reason and then approve, with the same Idempotency-Key if you like; if it is the same money, reject the claim.',
    },
  ),
  'claim.flag-unknown': guide(
    {
      zh: '只能排除确已被标记的疑点；排除未被标记的项目，往往是编号有误，真正的疑点反而未经核实。',
      en: 'Only what is flagged can be cleared. Clearing anything else is mostly a slip in an id, and leaves the right one unlooked at.',
    },
    {
      zh: '未作任何记录。请查询该申请的 flags，更正备案项目编号后，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Read the claim’s flags, put the exposures’ ids right, and send it with a new Idempotency-Key.',
    },
  ),
  'claim.too-many-steps': guide(
    {
      zh: '付款前的环节以 40 次为限，全部环节以 120 次为限：多次往返说明材料问题需要当面沟通。',
      en: 'A claim has forty steps before its payment at most, and 120 in all: one that goes to and fro that often wants a talk rather than another round.',
    },
    {
      zh: '未作任何记录。请与对方沟通后驳回或撤回，再以新的 Idempotency-Key 重新申请；已付款的，请联系运维人员。',
      en: 'Nothing was recorded. Talk to each other, reject or withdraw the claim, and claim anew with a new Idempotency-Key; after a payment, speak to the operator.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
