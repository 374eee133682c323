import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { creditCode, plusDays } from '../../builders/bodies.ts';
import { idOf, largeLoan } from '../../http/institution-steps.ts';
import { submittedLoan } from '../../http/paid-claim.ts';
import { done, getting, posting, type Provocation, type Stage } from './stage.ts';

const AGREEMENTS_MAX = 40;

/** Filing and settling exposures, and who files them. */
export const FILING_PROVOCATIONS = {
  'exposure.not-found': (stage) => getting(stage, 'demo-bank', '/v1/exposures/exp_none'),
  'exposure.ineligible': async (stage) => {
    const tomorrow = await stage.run.api.day(1);
    return posting(stage, 'demo-bank', '/v1/exposures', largeLoan(tomorrow, 100_000));
  },
  'exposure.claim-open': async (stage) => {
    const { exposureId } = await submittedLoan(stage.run, { lossFen: 10_000 });
    return settling(stage, exposureId, await stage.run.api.day());
  },
  'exposure.settled': async (stage) => {
    const today = await stage.run.api.day();
    const settle = settling(stage, await filed(stage), today);
    await done(settle);
    return settle;
  },
  'exposure.settled-on-out-of-range': async (stage) =>
    settling(stage, await filed(stage), await stage.run.api.day(1)),
  'institution.not-found': (stage) =>
    getting(stage, 'demo-manager', `/v1/institutions/${idOf('nobody-registered-this')}`),
  'institution.name-taken': (stage) =>
    posting(stage, 'demo-manager', '/v1/institutions', institution('demo-bank', 800_001)),
  'institution.credit-code-taken': async (stage) => {
    await done(posting(stage, 'demo-manager', '/v1/institutions', institution('徐州甲银行', 800_002)));
    return posting(stage, 'demo-manager', '/v1/institutions', institution('徐州乙银行', 800_002));
  },
  'institution.too-many-agreements': async (stage) => {
    const registered = await done(
      posting(stage, 'demo-manager', '/v1/institutions', institution('徐州丙银行', 800_003)),
    );
    const path = `/v1/institutions/${String(registered.body.id)}/agreement`;
    const agree = posting(stage, 'demo-manager', path, { from: '2026-01-01', to: null, quotaFen: null });
    for (let agreements = 1; agreements < AGREEMENTS_MAX; agreements += 1) await done(agree);
    return agree;
  },
  'institution.not-suspended': (stage) =>
    posting(stage, 'demo-manager', `/v1/institutions/${idOf('demo-bank')}/resume`, { reason: '已整改' }),
  'enterprise.not-found': (stage) => getting(stage, 'demo-manager', `/v1/enterprises/${creditCode(800_004)}`),
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

async function filed(stage: Stage): Promise<string> {
  const body = largeLoan(await stage.run.api.day(), 100_000);
  return (await done(posting(stage, 'demo-bank', '/v1/exposures', body))).body.id;
}

function settling(stage: Stage, exposureId: string, settledOn: string) {
  return posting(stage, 'demo-bank', `/v1/exposures/${exposureId}/settle`, { settledOn });
}

function institution(name: string, code: number) {
  const agreement = { from: '2026-01-01', to: plusDays('2026-01-01', 3_650) };
  return { kind: 'bank', name, creditCode: creditCode(code), agreement, quotaFen: null };
}
