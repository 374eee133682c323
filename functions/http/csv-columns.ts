import type { OperationName } from './operations.ts';

const MARK = ['recordedAt'] as const;
const OF_WHOM = ['pool', 'institutionId'] as const;

/** Of an entry’s postings there are two at most, but for what turns several round. */
const postingAt = (index: number) =>
  ['from', 'to', 'amountFen'].map((name) => `postings.${String(index)}.${name}`);

/** Of a voucher’s lines there are three at most: two accounts share what a third one gives. */
const voucherLineAt = (index: number) =>
  ['code', 'name', 'debitFen', 'creditFen'].map((name) => `lines.${String(index)}.${name}`);

/** Of a row’s reasons the first two; whoever wants all of them has the file back. */
const reasonAt = (of: 'refusals' | 'faults', index: number) =>
  ['code', 'text'].map((name) => `${of}.${String(index)}.${name}`);

/**
 * What of a list’s rows its CSV has, by the places in their JSON: `a.b` is a member of a member, `0` the first of several,
 * and `payer=city` the one whose payer is the city.
 */
export const CSV_COLUMNS = {
  listExposures: [
    ...['id', ...OF_WHOM, 'status', 'kind', 'round', 'contractNo'],
    ...['enterprise.creditCode', 'enterprise.name', 'enterprise.county'],
    ...['principalFen', 'startedOn', 'maturesOn', 'annualRateBp', 'purpose', 'security'],
    ...['policyVersion', 'claimedFen', 'openClaimId', 'settledOn', 'filedOn', ...MARK],
  ],
  listClaims: [
    ...['id', ...OF_WHOM, 'status', 'exposureId', 'enterprise'],
    ...['loss.event', 'loss.occurredOn', 'loss.lossFen', 'loss.receivedFen', 'requestedFen', 'reservedFen'],
    ...['decision.split.payer=province.amountFen', 'decision.split.payer=city.amountFen'],
    ...['decision.split.payer=claimant.amountFen', 'decision.bindingCap', 'decision.policyVersion'],
    ...['approvedFen', 'paidFen', 'paidOn', 'paymentRef', 'clawedBackFen'],
    ...['due.reviewBy', 'due.decideBy', 'entry.seq', ...MARK],
  ],
  readTimeline: ['at', 'action', 'actor', 'reason', 'amountFen', 'paidOn', 'reference', 'entry.seq'],
  listReversals: [
    ...['pool', 'seq', 'claimId', 'status', 'reason', 'orderedBy', 'orderedAt'],
    ...['execution.executedBy', 'execution.executedAt', 'execution.entry.seq'],
  ],
  listPools: [
    ...['id', 'name', 'capFen', 'headroomFen', 'reservedFen', 'payableFen', 'committedFen', 'custodyFen'],
    ...['paidFen', 'recoveredFen', 'interestFen', 'seq', 'headHash', ...MARK],
  ],
  listEntries: [
    ...['pool', 'seq', 'kind', 'effectiveOn', ...postingAt(0), ...postingAt(1)],
    ...['claimId', 'policyVersion', 'reference', 'reverses', 'actor'],
    ...['balances.available', 'balances.reserved', 'balances.payable', 'balances.committed'],
    ...[...MARK, 'previousHash', 'hash'],
  ],
  listVouchers: [
    ...['number', 'effectiveOn', 'kind', 'summary'],
    ...[...voucherLineAt(0), ...voucherLineAt(1), ...voucherLineAt(2), 'totalFen'],
    ...['preparedBy', 'checkedBy', 'bookedBy', 'claimId', 'reference', 'reverses', ...MARK, 'hash'],
  ],
  readAccountDetail: [
    ...['effectiveOn', 'number', 'summary', 'debitFen', 'creditFen', 'balance.side', 'balance.amountFen'],
    ...['kind', 'claimId', 'reference', ...MARK],
  ],
  listCloses: [
    ...['pool', 'period', 'status', 'entryCount', 'totals.closing.debitFen', 'filedFen', 'outstandingFen'],
    ...['proposedBy', 'proposedAt', 'confirmedBy', 'confirmedAt', 'entry.seq', 'digest'],
  ],
  listBookings: [
    ...['id', 'pool', 'status', 'kind', 'amountFen', 'effectiveOn', 'documentNo'],
    ...['proposedBy', 'proposedAt', 'confirmedBy', 'confirmedAt', 'entry.seq'],
  ],
  listBankAccounts: ['pool', 'bank', 'startsOn', 'openingBalanceFen'],
  listBankLines: [
    ...['bank', 'bookedOn', 'direction', 'amountFen', 'balanceFen', 'reference', 'summary', 'counterparty'],
    ...['match.by', 'match.entrySeqs', 'id'],
  ],
  listReconciliations: [
    ...['pool', 'period', 'bankFen', 'onlyInLedger.inFen', 'onlyInLedger.outFen', 'adjustedBankFen'],
    ...['ledgerFen', 'onlyInBank.inFen', 'onlyInBank.outFen', 'adjustedLedgerFen'],
    ...['differenceFen', 'unexplainedFen', 'onlyInBankCount', 'onlyInLedgerCount'],
    ...['recordedBy', ...MARK, 'seq', 'hash'],
  ],
  listBankMatches: [
    ...['id', 'pool', 'status', 'lineIds', 'entrySeqs', 'reason'],
    ...['proposedBy', 'proposedAt', 'confirmedBy', 'confirmedAt'],
  ],
  listPolicies: [
    ...['id', 'pool', 'status', 'effectiveFrom', 'effectiveTo', 'basedOn'],
    ...['proposedBy', 'proposedAt', 'confirmedBy', 'confirmedAt', 'digest'],
  ],
  listMatchApplications: [
    ...['id', ...OF_WHOM, 'status', 'claimId', 'enterprise', 'policyVersion', 'amountFen'],
    ...['sent.sentOn', 'sent.documentNo', 'decision.outcome', 'decision.amountFen', 'decision.decidedOn'],
    ...['decision.documentNo', 'payment.paidOn', 'payment.documentNo', ...MARK],
  ],
  listInstitutions: [
    ...['id', 'kind', 'name', 'creditCode', 'agreement.from', 'agreement.to', 'quotaFen', ...MARK],
  ],
  listNotices: [
    ...['claimId', 'pool', 'claimant', 'enterprise.name', 'enterprise.creditCode'],
    ...['amountFen', 'from', 'to', 'isObjectionOpen'],
  ],
  listBatches: [
    ...['id', ...OF_WHOM, 'kind', 'status', 'fileName', 'format', 'encoding', 'rows', 'counts.done'],
    ...['counts.accepted', 'counts.repeated', 'counts.refused', 'counts.invalid', 'sha256'],
    ...[...MARK, 'finishedAt'],
  ],
  readBatchResults: [
    ...['row', 'outcome', 'id', 'problem.code', 'problem.title'],
    ...reasonAt('refusals', 0),
    ...reasonAt('refusals', 1),
    ...['faults.0.column', ...reasonAt('faults', 0), 'faults.1.column', ...reasonAt('faults', 1)],
  ],
  listExports: [
    ...['id', 'pool', 'status', 'range.firstSeq', 'range.lastSeq', 'period.from', 'period.to'],
    ...['formats', 'language', 'progress.entriesDone', 'progress.entriesTotal', ...MARK, 'expiresAt'],
  ],
  listClients: [
    ...['id', 'name', 'role', 'institutionId', 'registeredBy', 'registeredAt'],
    ...['revokedBy', 'revokedAt', 'revokedFor'],
  ],
  listPrincipals: [
    ...['id', 'issuer', 'subject', 'displayName', 'roles', 'registeredBy', 'registeredAt'],
    ...['revokedBy', 'revokedAt', 'revokedFor'],
  ],
  listEvents: [
    ...['position', ...MARK, 'type', 'institutionId', 'data.pool', 'data.exposureId', 'data.claimId'],
    ...['data.batchId', 'data.policyVersion', 'data.requestedFen', 'data.reservedFen', 'data.approvedFen'],
    ...['data.paidFen', 'data.releasedFen', 'data.receivedFen', 'data.amountFen', 'data.headroomFen'],
    ...['data.reason', 'data.entry.seq', 'id'],
  ],
  listWebhookEndpoints: [
    ...['id', 'institutionId', 'url', 'types', 'status', 'disabledFor'],
    ...['createdAt', 'rotatedAt', 'previousSecretUntil'],
  ],
  readDeliveries: [
    ...['position', 'eventId', 'type', 'status', 'createdAt', 'nextAttemptAt'],
    ...['attempts.0.at', 'attempts.0.outcome', 'attempts.0.httpStatus', 'endpointId'],
  ],
} satisfies Partial<Record<OperationName, readonly string[]>>;

/** Null for what is no list. */
export function csvColumnsOf(name: OperationName): readonly string[] | null {
  return (CSV_COLUMNS as Partial<Record<OperationName, readonly string[]>>)[name] ?? null;
}
