import type { EntryKind } from '../ledger/entry-kinds.ts';
import type { Texts } from './language.ts';

const SUMMARIES: Readonly<Record<EntryKind, Texts>> = {
  appropriate: { zh: '收到财政拨款', en: 'Appropriation received' },
  'earn-interest': { zh: '收到利息', en: 'Interest received' },
  reserve: { zh: '受理补偿申请，预留资金', en: 'Claim received, funds reserved' },
  release: { zh: '申请撤回或驳回，释放预留', en: 'Claim withdrawn or rejected, funds released' },
  approve: { zh: '核准补偿，转应付', en: 'Claim approved, compensation payable' },
  pay: { zh: '拨付补偿', en: 'Compensation paid' },
  recover: { zh: '收到追偿款', en: 'Recovery received' },
  'claw-back': { zh: '追回补偿', en: 'Compensation clawed back' },
  commit: { zh: '承诺向子基金出资', en: 'Contribution to a sub-fund committed' },
  invest: { zh: '向子基金出资', en: 'Contribution to a sub-fund paid' },
  divest: { zh: '收回子基金出资', en: 'Contribution to a sub-fund returned' },
  return: { zh: '上缴财政', en: 'Returned to the treasury' },
  reverse: { zh: '红字冲销', en: 'Reversal' },
  close: { zh: '结账', en: 'Closing' },
};

type Summarised = {
  readonly kind: EntryKind;
  readonly reference?: string;
  readonly reverses?: number;
  readonly close?: { readonly period: string };
};

/** The summary of a voucher (摘要): what happened, and by which document. */
export function entrySummary({ kind, reference, reverses, close }: Summarised): Texts {
  const { zh, en } = SUMMARIES[kind];
  if (close !== undefined) return { zh: `${zh}（${close.period}）`, en: `${en} of ${close.period}` };
  if (reverses !== undefined) return { zh: `${zh}第 ${reverses} 号凭证`, en: `${en} of voucher ${reverses}` };
  if (reference !== undefined) return { zh: `${zh}（${reference}）`, en: `${en} (${reference})` };
  return { zh, en };
}
