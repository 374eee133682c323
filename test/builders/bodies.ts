import { creditCodeCheckCharacter } from '../../domain/identifiers/credit-code.ts';

/** Bodies of requests as a bank or a fund would send them; a test says only what it is about. */

let contracts = 0;

/** A contract is filed once, so every body has a number of its own. */
function newContractNo(series: string): string {
  contracts += 1;
  return `${series}-2026-${String(contracts).padStart(4, '0')}`;
}

export function creditCode(number: number): string {
  const first17 = `91320300MA1${String(number).padStart(6, '0')}`;
  return first17 + creditCodeCheckCharacter(first17);
}

export function enterprise(overrides: Record<string, unknown> = {}) {
  return {
    creditCode: creditCode(1),
    name: '徐州某某科技有限公司',
    county: '320311',
    foundedOn: '2024-05-01',
    staff: 42,
    revenueFen: 400_000_000,
    assetsFen: 300_000_000,
    ...overrides,
  };
}

export function loan(startedOn: string, overrides: Record<string, unknown> = {}) {
  return {
    kind: 'loan',
    contractNo: newContractNo('JK'),
    enterprise: enterprise(),
    principalFen: 300_000_000,
    startedOn,
    maturesOn: plusDays(startedOn, 360),
    annualRateBp: 435,
    purpose: '成果转化',
    ...overrides,
  };
}

export function investment(startedOn: string, overrides: Record<string, unknown> = {}) {
  return {
    kind: 'investment',
    round: 'first',
    contractNo: newContractNo('TZ'),
    enterprise: enterprise(),
    principalFen: 500_000_000,
    startedOn,
    ...overrides,
  };
}

export function claim(exposureId: string, occurredOn: string, loss: Record<string, unknown> = {}) {
  return {
    exposureId,
    loss: { event: 'overdue', occurredOn, overdueDays: 95, lossFen: 280_000_000, receivedFen: 0, ...loss },
    evidence: [{ kind: 'overdue-notice', fileName: '逾期通知.pdf', sha256: 'ab'.repeat(32), bytes: 48_213 }],
  };
}

export function bankruptcy(exposureId: string, occurredOn: string, lossFen: number) {
  return {
    ...claim(exposureId, occurredOn),
    loss: { event: 'bankruptcy', occurredOn, lossFen, receivedFen: 0 },
  };
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
