import type { Texts } from '../../domain/explain/language.ts';
import type { EntryKind } from '../../domain/ledger/entry-kinds.ts';

export const KIND_NAMES: Readonly<Record<EntryKind, Texts>> = {
  appropriate: { zh: '财政拨入', en: 'Appropriation' },
  'earn-interest': { zh: '利息收入', en: 'Interest' },
  reserve: { zh: '预留', en: 'Reservation' },
  release: { zh: '释放预留', en: 'Release' },
  approve: { zh: '核定', en: 'Approval' },
  pay: { zh: '拨付', en: 'Payment' },
  recover: { zh: '追偿回收', en: 'Recovery' },
  'claw-back': { zh: '追回', en: 'Clawback' },
  commit: { zh: '承诺出资', en: 'Commitment' },
  invest: { zh: '出资', en: 'Investment' },
  divest: { zh: '退出', en: 'Divestment' },
  return: { zh: '上缴财政', en: 'Return' },
  reverse: { zh: '红字冲销', en: 'Reversal' },
  close: { zh: '结账', en: 'Close' },
};
