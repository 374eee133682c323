import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { claim, creditCode, enterprise, loan } from '../../builders/bodies.ts';
import { submittedLoan } from '../../http/paid-claim.ts';
import { waitingClaim } from '../../http/waiting-claim.ts';
import { done, getting, posting, ZHANG, type Ask, type Provocation, type Stage } from './stage.ts';

const STEPS_TO_PAYMENT_MAX = 40;

/** A claim until it is approved. */
export const CLAIM_PROVOCATIONS = {
  'claim.not-found': (stage) => getting(stage, 'demo-bank', '/v1/claims/clm_none'),
  'claim.refused': async (stage) => {
    const { exposureId } = await submittedLoan(stage.run, { lossFen: 10_000 });
    const another = claim(exposureId, await stage.run.api.day(), { lossFen: 10_000 });
    return posting(stage, 'demo-bank', '/v1/claims', another);
  },
  'claim.wrong-state': async (stage) => approving(stage, await submitted(stage)),
  'claim.waiting': async (stage) => {
    const id = await waitingClaim(stage.run);
    return getting(stage, 'demo-bank', `/v1/claims/${id}/explanation`);
  },
  'claim.same-person': async (stage) => {
    const id = await submitted(stage);
    await done(posting(stage, ZHANG.reviewer, `/v1/claims/${id}/review`));
    return posting(stage, ZHANG.approver, `/v1/claims/${id}/approve`);
  },
  'claim.amount-above-decision': async (stage) =>
    approving(stage, await reviewed(stage), { amountFen: 10_000 }),
  'claim.nothing-approved': async (stage) => approving(stage, await reviewed(stage), { amountFen: 0 }),
  'claim.reason-missing': async (stage) => approving(stage, await reviewed(stage), { amountFen: 1 }),
  'claim.flag-uncleared': async (stage) => {
    const today = await stage.run.api.day();
    const body = loan(today, { enterprise: enterprise({ creditCode: creditCode(810_000) }) });
    const { id: exposureId } = (await done(posting(stage, 'demo-bank', '/v1/exposures', body))).body;
    const loss = claim(exposureId, today, { lossFen: 10_000 });
    const { id } = (await done(posting(stage, 'demo-bank', '/v1/claims', loss))).body;
    await done(posting(stage, 'demo-bank-2', '/v1/exposures', body));
    await done(posting(stage, 'demo-reviewer', `/v1/claims/${String(id)}/review`));
    return approving(stage, id);
  },
  'claim.flag-unknown': async (stage) => {
    const { id, exposureId } = await submittedLoan(stage.run, { lossFen: 10_000 });
    const clearances = [{ flag: 'possible-double-draw', exposureId, reason: '已核对' }];
    return posting(stage, 'demo-reviewer', `/v1/claims/${id}/review`, { clearances });
  },
  'claim.too-many-steps': async (stage) => {
    const id = await submitted(stage);
    const giveBack = posting(stage, 'demo-reviewer', `/v1/claims/${id}/return`, { reason: '补充材料' });
    const sendAgain = posting(stage, 'demo-bank', `/v1/claims/${id}/resubmit`);
    for (let steps = 1; steps < STEPS_TO_PAYMENT_MAX; steps += 1) {
      await done(steps % 2 === 1 ? giveBack : sendAgain);
    }
    return sendAgain;
  },
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

/** Of a loss of ¥100, of which the city bears ¥40. */
export async function submitted({ run }: Stage): Promise<string> {
  return (await submittedLoan(run, { lossFen: 10_000 })).id;
}

async function reviewed(stage: Stage): Promise<string> {
  const id = await submitted(stage);
  await done(posting(stage, 'demo-reviewer', `/v1/claims/${id}/review`));
  return id;
}

function approving(stage: Stage, id: string, body: unknown = {}): Ask {
  return posting(stage, 'demo-approver', `/v1/claims/${id}/approve`, body);
}
