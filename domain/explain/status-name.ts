import type { ClaimStatus } from '../claims/claim.ts';
import type { Texts } from './language.ts';

export const STATUS_NAMES: Readonly<Record<ClaimStatus, Texts>> = {
  submitted: { zh: '已提交', en: 'submitted' },
  returned: { zh: '退回补正', en: 'returned' },
  reviewed: { zh: '已审核', en: 'reviewed' },
  approved: { zh: '已核准', en: 'approved' },
  paid: { zh: '已拨付', en: 'paid' },
  recovering: { zh: '追偿中', en: 'recovering' },
  closed: { zh: '已结案', en: 'closed' },
  'clawed-back': { zh: '已追回', en: 'clawed back' },
  rejected: { zh: '已驳回', en: 'rejected' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  refused: { zh: '不予受理', en: 'refused' },
};
