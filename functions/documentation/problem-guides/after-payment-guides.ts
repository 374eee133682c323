import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** Recoveries, clawbacks and reversals. */
export const AFTER_PAYMENT_GUIDES = {
  'claim.costs-above-received': guide(
    {
      zh: '追偿费用从收到的款项中先行扣除，其余各方按比例分享；费用超出的部分没有款项可扣。',
      en: 'The costs of a recovery come out of what was received, and the rest is shared; costs beyond it have nothing to come out of.',
    },
    {
      zh: '未作任何记录。请核对 receivedFen 和 costsFen，费用以收到的金额为限，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Check receivedFen and costsFen, take costs as far as what was received, and send it with a new Idempotency-Key.',
    },
  ),
  'claim.recovery-above-outstanding': guide(
    {
      zh: '各方收回的总额以其承担的损失为限；扣除费用后的回收金额超过了尚未收回的损失。',
      en: 'Nobody gets back more than they bore, and this recovery, less its costs, is more than is still outstanding.',
    },
    {
      zh: '未作任何记录。请核对金额（单位为分）以及此前是否已登记；以不超过 outstandingFen 的净额、新的 Idempotency-Key 发送，超出部分不属于本项损失。',
      en: 'Nothing was recorded. Check the amount, which is in fen, and whether it was recorded before; send a net sum of outstandingFen or less with a new Idempotency-Key, for the rest is no part of this loss.',
    },
  ),
  'claim.received-on-out-of-range': guide(
    {
      zh: '登记的是已经收到的款项：不早于付款日，也不能预先登记。',
      en: 'What is recorded was received: not before the payment, and not ahead of time.',
    },
    {
      zh: '未作任何记录。请将 receivedOn 更正为 firstDay 至 lastDay 之间的实际收款日，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Send the day of receipt as receivedOn, between firstDay and lastDay, with a new Idempotency-Key.',
    },
  ),
  'claim.clawback-out-of-range': guide(
    {
      zh: '追回的是市级已付而尚未收回的补偿，金额须大于零；决定之后又有追偿回收的，余额可能已少于原决定。',
      en: 'What is clawed back is compensation that the city has not had back, and more than nothing. A recovery since the order may have left less than was ordered.',
    },
    {
      zh: '未作任何记账。请以不超过 outstandingFen 的金额重新决定；已有决定的，先撤销原决定，再以新的 Idempotency-Key 办理。',
      en: 'Nothing was written. Order outstandingFen or less with a new Idempotency-Key; if an order stands, cancel it first.',
    },
  ),
  'claim.clawback-already-ordered': guide(
    {
      zh: '同一申请同时只有一项追回决定，应收金额才能确定。',
      en: 'A claim has one order at a time, so that it is plain what is to be collected.',
    },
    {
      zh: '本次未作任何记录。请先收取或撤销金额为 orderedFen 的决定，再重新办理，可沿用同一 Idempotency-Key。',
      en: 'Nothing was recorded this time. Collect or cancel the order of orderedFen, and then send this again; the same Idempotency-Key will do.',
    },
  ),
  'claim.no-clawback-ordered': guide(
    {
      zh: '追回由审批人决定、由出纳收取，没有决定便不能收取或撤销；该决定也可能已收取或撤销。',
      en: 'An approver orders a clawback and the cashier collects it. Without an order there is nothing to collect or cancel; it may have been by now.',
    },
    {
      zh: '未作任何记账。请查看时间线；确需追回的，请审批人先作决定。',
      en: 'Nothing was written. Look at the timeline; if compensation is to come back, have an approver order it first.',
    },
  ),
  'claim.entry-built-upon': guide(
    {
      zh: '冲销使申请回到该环节之前的状态，因此只能从最后一个有效环节起，逐个倒退。',
      en: 'A reversal takes a claim back to just before the step it undoes, so steps are undone one by one, the last that counts first.',
    },
    {
      zh: '未作任何记录。请先冲销或撤销 last 所示环节，再冲销本笔分录；已结案的不再冲销。',
      en: 'Nothing was recorded. Reverse or cancel the step in last first, and then this entry; what was closed is not undone.',
    },
  ),
  'entry.not-found': guide(
    {
      zh: '每个资金池的分录从 1 起连续编号，该资金池没有此号。',
      en: 'The entries of each pool are numbered from 1 on, and this pool has none of this number.',
    },
    {
      zh: '未作任何记录。请查询资金池的分录，确认资金池和分录号后，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Look at the pool’s entries, check pool and number, and send it with a new Idempotency-Key.',
    },
  ),
  'reversal.of-reservation': guide(
    {
      zh: '预留随申请而生，申请撤回或驳回时自动释放；单独冲销会使申请失去资金保障。',
      en: 'A reservation comes with its claim and is released when that is withdrawn or rejected; reversed alone, it would leave the claim without its money.',
    },
    {
      zh: '未作任何记录。请由机构撤回或由审批人驳回该申请。',
      en: 'Nothing was recorded. Have the institution withdraw the claim, or an approver reject it.',
    },
  ),
  'reversal.of-such-entry': guide(
    {
      zh: '释放和冲销本身不再冲销：更正的更正难以核查，冲销有误的，按原环节重新办理，接受同样的检查。',
      en: 'A release and a reversal are not themselves reversed: nobody should have to follow a correction of a correction, and what is done anew passes its own checks again.',
    },
    {
      zh: '未作任何记录。请按 kind 所示分录的原环节重新办理。',
      en: 'Nothing was recorded. Do anew what was undone wrongly, as it was done at first.',
    },
  ),
  'reversal.already-ordered': guide(
    {
      zh: '每笔分录只冲销一次，其冲销决定已由他人作出。',
      en: 'An entry is reversed once, and somebody has ordered it already.',
    },
    {
      zh: '本次未作任何记录。请查看资金池的冲销决定；尚未执行的，由决定人以外的出纳执行。',
      en: 'Nothing was recorded this time. Look at the pool’s reversals; if it is not executed, that is for a cashier who did not order it.',
    },
  ),
  'reversal.not-ordered': guide(
    {
      zh: '冲销由审批人决定、由出纳执行，该分录没有冲销决定。',
      en: 'An approver orders a reversal and a cashier executes it, and nobody has ordered this one.',
    },
    {
      zh: '未作任何记账。请核对资金池和分录号；确需冲销的，请审批人先作决定，之后重发，可沿用同一 Idempotency-Key。',
      en: 'Nothing was written. Check pool and number; have an approver order it, and then send this again; the same Idempotency-Key will do.',
    },
  ),
  'reversal.already-executed': guide(
    {
      zh: '每笔分录只冲销一次，该决定已经执行。',
      en: 'An entry is reversed once, and the order has been executed.',
    },
    {
      zh: '本次未作任何记账，账目已经更正，无需再办。可在资金池的分录中查看红字分录。',
      en: 'Nothing was written this time, and nothing is left to do: the pool’s entries have the reversal.',
    },
  ),
  'reversal.application-sent': guide(
    {
      zh: '该批准产生的省级配套申请已报送或已获批准。此时冲销并重新审批，会就同一损失再次向省级申请资金。',
      en: 'The application that this approval made is with the province, or granted. Reversed and approved anew, the claim would ask the province for the same money twice.',
    },
    {
      zh: '未作任何记账，决定仍然有效。省级不予批准的，登记后以同一 Idempotency-Key 重发；省级已批准的，该批准不能冲销，可在付款后追回。',
      en: 'Nothing was written, and the order stands. If the province refused, record that and send this again with the same Idempotency-Key; if it granted the money, the approval stays, and what was paid can be clawed back.',
    },
  ),
  'reversal.same-person': guide(
    {
      zh: '决定与执行须由两人办理，以防一人自行改动账目。',
      en: 'Ordering and executing are two people’s work, so that nobody alters the books alone.',
    },
    {
      zh: '未作任何记账。请由另一名出纳用其本人的令牌和新的 Idempotency-Key 执行。',
      en: 'Nothing was written. Have another cashier execute it, with their own token and a new Idempotency-Key.',
    },
  ),
  'reversal.no-longer-possible': guide(
    {
      zh: '冲销会重新占用当时让出的额度，而这些额度现已由其他申请占用，或该项目已结清。各项上限任何时候都不得突破，冲销也不例外。',
      en: 'The reversal would take again what was given back, and others have that by now, or the exposure was settled. No cap is ever passed, by a reversal no more than otherwise.',
    },
    {
      zh: '未作任何记账，决定仍然有效。请按 refusals 处理，例如待占用额度的申请办结后，以同一 Idempotency-Key 重发；无法满足的，请联系基金管理人。',
      en: 'Nothing was written, and the order stands. Go by refusals: once the claim in the way is over, for example, send this again with the same Idempotency-Key. If that cannot be, speak to the fund’s manager.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
