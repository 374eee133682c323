import { kind, type ProblemKind } from './problem-kind.ts';

/** What can stand in the way of reversing an entry. */
export const REVERSAL_PROBLEMS = {
  'entry.not-found': kind(
    404,
    { zh: '没有此分录', en: 'There is no such entry' },
    { zh: '请核对资金池和分录号。', en: 'Check the pool and the number.' },
  ),
  'reversal.of-reservation': kind(
    422,
    { zh: '预留不作冲销', en: 'A reservation is not reversed' },
    { zh: '请改为撤回或驳回该申请。', en: 'Withdraw or reject the claim instead.' },
  ),
  'reversal.of-such-entry': kind(
    422,
    { zh: '此类分录不可冲销', en: 'Such an entry is not reversed' },
    {
      zh: '冲销分录不再冲销；冲销有误的，请按原环节重新办理。',
      en: 'A reversal is not itself reversed: what was reversed wrongly is done anew.',
    },
  ),
  'reversal.already-ordered': kind(
    409,
    { zh: '该分录已有冲销决定', en: 'The reversal of this entry is ordered already' },
    { zh: '每笔分录只能冲销一次。', en: 'An entry can be reversed once.' },
  ),
  'reversal.not-ordered': kind(
    409,
    { zh: '该分录没有冲销决定', en: 'No reversal of this entry is ordered' },
    { zh: '须先由审批人决定冲销。', en: 'An approver must order it first.' },
  ),
  'reversal.already-executed': kind(
    409,
    { zh: '该分录已冲销', en: 'The entry is reversed already' },
    { zh: '每笔分录只能冲销一次。', en: 'An entry can be reversed once.' },
  ),
  'reversal.application-sent': kind(
    409,
    { zh: '省级配套申请已报送', en: 'The application for the province’s part was sent' },
    {
      zh: '省级配套申请在省级办理或已获省级批准的，该批准不得冲销；省级不予批准的，请先登记。',
      en: 'The approval stands while its application is with the province or granted; if it was refused, record that first.',
    },
  ),
  'reversal.same-person': kind(
    403,
    { zh: '决定人不得执行冲销', en: 'Whoever ordered a reversal may not execute it' },
    { zh: '须由另一人执行。', en: 'It takes somebody else.' },
  ),
  'reversal.no-longer-possible': kind(
    409,
    { zh: '冲销所需的额度已被占用', en: 'What the reversal takes again is gone' },
    { zh: '原因逐条列于 refusals；未作任何记账。', en: 'Each reason is in refusals; nothing was written.' },
  ),
} as const satisfies Record<string, ProblemKind>;
