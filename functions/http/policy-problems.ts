import { kind, type ProblemKind } from './problem-kind.ts';

/** What can be wrong with a version of a policy, and with its confirmation. */
export const POLICY_PROBLEMS = {
  'policy.not-found': kind(
    404,
    { zh: '没有此政策版本', en: 'There is no such policy version' },
    {
      zh: '编号由资金池和生效日组成，如 compensation@2016-02-18。',
      en: 'Its id is the pool and its first day, such as compensation@2016-02-18.',
    },
  ),
  'policy.incoherent': kind(
    422,
    { zh: '政策自相矛盾', en: 'The policy does not fit together' },
    { zh: '问题逐条列于 refusals。', en: 'Each fault is in refusals.' },
  ),
  'policy.day-taken': kind(
    409,
    { zh: '该日已有确认的版本', en: 'A confirmed version begins on that day' },
    { zh: '已确认的版本不可更改；请另选生效日。', en: 'It cannot be changed; choose another day.' },
  ),
  'policy.too-many-versions': kind(
    422,
    { zh: '该资金池的政策版本过多', en: 'The pool has too many policy versions' },
    { zh: '现行版本继续有效。请联系运维人员。', en: 'The one in force stays. Speak to the operator.' },
  ),
  'policy.already-confirmed': kind(
    409,
    { zh: '该版本已确认', en: 'The version is confirmed already' },
    { zh: '已确认的版本不可更改。', en: 'A confirmed version does not change any more.' },
  ),
  'policy.same-person': kind(
    403,
    { zh: '提出人不得自行确认', en: 'Whoever proposes a version does not confirm it' },
    { zh: '须由另一位管理人员确认。', en: 'It takes another manager.' },
  ),
  'policy.digest-differs': kind(
    409,
    { zh: '内容与所确认的不一致', en: 'The version does not say what you read' },
    {
      zh: '请重新查询该版本，核对后以其 digest 重发。',
      en: 'Read the version again, and confirm it by its digest if you agree.',
    },
  ),
  'policy.too-late': kind(
    422,
    { zh: '生效日已到，不能再确认', en: 'Its first day has come; it can no longer be confirmed' },
    { zh: '请以更晚的生效日重新提出。', en: 'Propose it anew for a later day.' },
  ),
} as const satisfies Record<string, ProblemKind>;
