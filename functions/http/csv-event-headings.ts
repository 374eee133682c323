import type { Texts } from '../../domain/explain/language.ts';

/** A heading in both languages. */
export const both = (zh: string, en: string): Texts => ({ zh, en });

/** The columns that only events, endpoints and deliveries have. */
export const EVENT_HEADINGS: Readonly<Record<string, Texts>> = {
  'attempts.0.at': both('首次投递时间', 'First attempt at'),
  'attempts.0.httpStatus': both('首次投递状态码', 'First attempt’s status code'),
  'attempts.0.outcome': both('首次投递结果', 'First attempt'),
  createdAt: both('创建时间', 'Created at'),
  'data.amountFen': both('金额（元）', 'Amount (CNY)'),
  'data.approvedFen': both('核定金额（元）', 'Approved (CNY)'),
  'data.batchId': both('批次编号', 'Batch'),
  'data.claimId': both('补偿申请编号', 'Claim'),
  'data.entry.seq': both('分录序号', 'Entry'),
  'data.exposureId': both('备案编号', 'Exposure'),
  'data.headroomFen': both('可用额度（元）', 'Headroom (CNY)'),
  'data.paidFen': both('拨付金额（元）', 'Paid (CNY)'),
  'data.policyVersion': both('政策版本', 'Policy version'),
  'data.pool': both('资金池', 'Pool'),
  'data.reason': both('理由', 'Reason'),
  'data.receivedFen': both('追偿回收（元）', 'Received (CNY)'),
  'data.releasedFen': both('释放金额（元）', 'Released (CNY)'),
  'data.requestedFen': both('申请金额（元）', 'Requested (CNY)'),
  'data.reservedFen': both('预留金额（元）', 'Reserved (CNY)'),
  disabledFor: both('停用原因', 'Disabled for'),
  endpointId: both('端点编号', 'Endpoint'),
  eventId: both('事件编号', 'Event'),
  nextAttemptAt: both('下次投递时间', 'Next attempt at'),
  position: both('位置', 'Position'),
  previousSecretUntil: both('旧密钥有效至', 'Previous secret until'),
  rotatedAt: both('换钥时间', 'Rotated at'),
  type: both('种类', 'Type'),
  types: both('事件种类', 'Event types'),
  url: both('地址', 'URL'),
};
