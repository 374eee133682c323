/** What is wrong with a pack, and where; the first that is found is told. */
export type Fault = {
  readonly code: FaultCode;
  readonly at: Place;
  readonly detail: string;
};

/** Where something was found: the number of an entry, or the name of a file or a claim. */
export type Place = number | string;

export class PackFault extends Error {
  override readonly name = 'PackFault';
  readonly fault: Fault;

  constructor(code: FaultCode, at: Place, detail = '') {
    super(`${code} at ${String(at)} ${detail}`);
    this.fault = { code, at, detail };
  }
}

/** What holds nearly always costs nothing to tell: texts are made of its details only where it does not. */
export function insist(
  holds: boolean,
  code: FaultCode,
  at: Place,
  detail: string | number = '',
  figure: number | null = null,
): asserts holds {
  if (!holds)
    throw new PackFault(code, at, figure === null ? String(detail) : `${String(detail)} ${String(figure)}`);
}

/** Each in Chinese and in English. */
export const FAULT_TEXTS = {
  'pack.form': ['内容不合格式，无法核验', 'something is not of its form and cannot be verified'],
  'file.missing': ['缺少文件', 'a file is missing'],
  'file.strange': ['包内有清单未列的文件', 'there is a file that the manifest does not name'],
  'file.size': ['文件长度与清单不符', 'a file is of another length than the manifest says'],
  'file.sha256': ['文件的 SHA-256 与清单不符', 'the SHA-256 of a file is not that of the manifest'],
  'file.sm3': ['文件的 SM3 与清单不符', 'the SM3 of a file is not that of the manifest'],
  'file.lines': ['文件行数与清单不符', 'a file has another number of lines than the manifest says'],
  'file.encoding': ['文件不是完整的 UTF-8 文本', 'a file is no complete text in UTF-8'],
  'manifest.form': ['清单格式不符', 'the manifest is not of its form'],
  'manifest.totals': [
    '清单的控制合计与分录不符',
    'the control totals of the manifest are not those of the entries',
  ],
  'manifest.counts': ['清单的数量与内容不符', 'the counts of the manifest are not those of the files'],
  'manifest.range': [
    '清单的首末序号、哈希或时间与分录不符',
    'the first or last entry is not what the manifest says',
  ],
  'manifest.period': [
    '清单的期间与分录的登记日期不符',
    'the period of the manifest is not that in which its entries were recorded',
  ],
  'manifest.policies': [
    '清单的政策版本与政策文件不符',
    'the policies of the manifest are not those of the file',
  ],
  'manifest.gaps': ['清单列有缺号', 'the manifest tells of a gap'],
  'previous.differs': [
    '期初余额、哈希或时间与前一包的期末不符',
    'it does not begin with the balances, hash and time that the previous pack ends with',
  ],
  'previous.other': [
    '所给的前一包不是清单所指的那一包',
    'the pack given as the previous one is not the one that the manifest names',
  ],
  'signature.form': ['签名文件格式不符', 'the signature is not of its form'],
  'signature.other-manifest': ['签名所签的不是此清单', 'the signature is of another manifest'],
  'signature.unknown-key': ['签名密钥不在公布的密钥之列', 'the key that signed is none of those published'],
  'signature.wrong': ['签名不成立', 'the signature is wrong'],
  'anchor.differs': [
    '与另行保存的分录哈希不符，历史已被改写',
    'an entry is not the one that was noted before: history was rewritten',
  ],
  'entry.form': ['分录格式不符', 'an entry is not of its form'],
  'entry.seq': ['分录编号不连续', 'entries are not numbered without a gap'],
  'entry.pool': ['分录属于另一资金池', 'an entry is of another pool'],
  'entry.chain': [
    '分录的前序哈希不符，链条中断',
    'an entry does not follow from the one before: the chain is broken',
  ],
  'entry.hash': ['分录哈希与内容不符', 'the hash of an entry is not that of what it says'],
  'entry.time': [
    '登记时间倒退，或生效日期晚于登记',
    'the time of recording runs backwards, or an entry counts for a later day',
  ],
  'entry.movement': ['该种分录不得作此科目变动', 'an entry moves what its kind may not move'],
  'entry.amount': ['金额不是正整数分', 'an amount is no positive whole number of fen'],
  'entry.balances': ['分录后余额不符', 'the balances after an entry are wrong'],
  'entry.overdrawn': [
    '资金池科目为负，上限被突破',
    'an account of the pool is below zero: the cap is exceeded',
  ],
  'entry.custody': ['托管现金与池内余额不符', 'the custody cash is not what the pool holds'],
  'entry.reversal': [
    '冲销与所冲分录不符，或重复冲销',
    'a reversal does not turn round what it names, or does so twice',
  ],
  'entry.period': [
    '分录记入已结账的月份，或晚于登记之日',
    'an entry counts for a month that is closed, or for a day after its recording',
  ],
  'entry.close': ['结账所载与此前分录不符', 'a close does not say what the entries before it come to'],
  'entry.same-person': [
    '须由两人办理的分录由一人办理',
    'one person booked what one proposes and another confirms',
  ],
  'entry.policy': ['分录的政策版本与申请不符', 'an entry names another policy than its claim'],
  'entry.claim': ['分录的申请不在包内', 'an entry names a claim that is not there'],
  'claim.form': ['申请格式不符', 'a claim is not of its form'],
  'claim.order': [
    '申请的次序与分录不符，或有重复',
    'claims are not in the order of their entries, or one is there twice',
  ],
  'claim.step': ['申请的环节不合顺序', 'a claim took a step out of order'],
  'claim.booking': ['分录与申请的环节不符', 'an entry is not what the step of its claim moves'],
  'claim.actor': ['分录的经办人与环节的经办人不符', 'the actor of an entry is not that of its step'],
  'claim.same-person': ['同一人经办了不相容的环节', 'one person did two duties that exclude each other'],
  'claim.amount': [
    '批准、拨付或追回的金额不合规定',
    'an amount approved, paid or taken back is more than it may be',
  ],
  'claim.payment-stopped': [
    '拨付时仍有异议、公示未满或省级未拨付',
    'it was paid though an objection, a notice or the province stood in the way',
  ],
  'claim.recovery': ['追偿分配不符', 'a recovery is shared out wrongly'],
  'claim.unbooked': ['申请的环节没有分录', 'a step of a claim has no entry'],
  'decision.policy': ['核定所依据的政策版本不在包内', 'the policy that a decision names is not there'],
  'decision.not-payable': ['按政策应不予补偿', 'by its policy the claim is refused'],
  'decision.differs': ['按政策重算的核定不同', 'recomputed from its policy, the decision is another'],
  'decision.headroom': [
    '核定所见的可用额度与分录不符',
    'the headroom that a decision saw is not that of the entries',
  ],
  'cap.usage': [
    '核定所见的已用额度与此前分录不符',
    'the usage of a cap that a decision saw is not that of the entries before',
  ],
  'cap.exceeded': ['嵌套上限被突破', 'a nested cap is exceeded'],
  'exposure.principal': ['对同一备案项目的申请超过本金', 'the claims on an exposure pass its principal'],
  'exposure.open-claim': ['同一备案项目同时有两件在办申请', 'an exposure has two claims open at once'],
  'reversal.order': [
    '冲销的指令记录不符，或下达与执行为同一人',
    'the order of a reversal is not as it should be, or one person gave and executed it',
  ],
  'policy.digest': ['政策摘要与内容不符', 'the digest of a policy is not that of what it says'],
  'policy.unused': ['政策文件含有无申请引用的版本', 'there is a policy that no claim names'],
  'sheet.differs': ['表格或日记账与原始分录不符', 'a sheet or journal does not say what the entries say'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type FaultCode = keyof typeof FAULT_TEXTS;
