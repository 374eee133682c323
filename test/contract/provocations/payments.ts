import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import type { PolicyValues } from '../../builders/decision-input.ts';
import { approve } from '../../http/paid-claim.ts';
import { useLoanPolicy } from '../../http/policies.ts';
import { submitted } from './claims.ts';
import { done, getting, posting, type Ask, type Provocation, type Stage } from './stage.ts';

const OBJECTIONS_MAX = 10;
const OBJECTION = { name: '张三丰', contact: '13812345678', text: '该企业未收到贷款' };

/** What stands between an approval and its payment, and the province’s part of it. */
export const PAYMENT_PROVOCATIONS = {
  'claim.paid-on-out-of-range': async (stage) => {
    const { id } = await approved(stage);
    return paying(stage, id, await stage.run.api.day(1));
  },
  'claim.notice-running': (stage) => payingUnder(stage, { publicNoticeWorkingDays: 5 }),
  'claim.province-not-paid': (stage) => payingUnder(stage, { requireProvincePaidFirst: true }),
  'claim.objection-open': async (stage) => {
    const { id } = await approved(stage);
    await done(objecting(stage, id));
    return paying(stage, id);
  },
  'claim.objection-upheld': async (stage) => {
    const { id } = await approved(stage);
    await done(objecting(stage, id));
    await done(resolving(stage, id));
    return paying(stage, id);
  },
  'claim.objection-not-open': async (stage) => resolving(stage, (await approved(stage)).id),
  'claim.too-many-objections': async (stage) => {
    const object = objecting(stage, (await approved(stage)).id);
    for (let objections = 0; objections < OBJECTIONS_MAX; objections += 1) await done(object);
    return object;
  },
  'match-application.not-found': (stage) => getting(stage, 'demo-manager', '/v1/match-applications/mat_none'),
  'match-application.wrong-state': async (stage) => deciding(stage, await approved(stage), 'full'),
  'match-application.day-out-of-range': async (stage) => {
    const { matchApplicationId } = await approved(stage);
    return recording(stage, matchApplicationId, 'send', { sentOn: await stage.run.api.day(1) });
  },
  'match-application.amount-not-less': async (stage) => {
    const claim = await approved(stage);
    await done(await sending(stage, claim));
    return deciding(stage, claim, 'less', { amountFen: 4_000 });
  },
  'match-application.nothing-granted': async (stage) => {
    const claim = await approved(stage);
    await done(await sending(stage, claim));
    await done(await deciding(stage, claim, 'refused'));
    const paid = { paidOn: await stage.run.api.day(), documentNo: '苏财科3号' };
    return recording(stage, claim.matchApplicationId, 'pay', paid);
  },
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

type Approved = { readonly id: string; readonly matchApplicationId: string; readonly seq: number };

export async function approved(stage: Stage): Promise<Approved> {
  const id = await submitted(stage);
  await approve(stage.run, id);
  const { body } = await done(getting(stage, 'demo-approver', `/v1/claims/${id}`));
  return { id, matchApplicationId: body.matchApplicationId, seq: body.entry.seq };
}

export async function paying(stage: Stage, id: string, day?: string, client = 'demo-cashier'): Promise<Ask> {
  const paidOn = day ?? (await stage.run.api.day());
  return posting(stage, client, `/v1/claims/${id}/pay`, { paidOn, paymentRef: 'PAY-1' });
}

/** A claim lives under the policy that it was decided by, so it is asked under that one too. */
async function payingUnder(stage: Stage, values: PolicyValues): Promise<Ask> {
  const { platform } = stage.run;
  const policies = { ...platform.policies };
  const under = async <Done>(work: () => Promise<Done>): Promise<Done> => {
    useLoanPolicy(stage.run, values);
    try {
      return await work();
    } finally {
      Object.assign(platform.policies, policies);
    }
  };
  const ask = await under(async () => paying(stage, (await approved(stage)).id));
  return (language) => under(() => ask(language));
}

function objecting(stage: Stage, id: string): Ask {
  return posting(stage, 'demo-reviewer', `/v1/claims/${id}/objections`, OBJECTION);
}

function resolving(stage: Stage, id: string): Ask {
  const body = { objection: 1, outcome: 'upheld', reason: '经核实' };
  return posting(stage, 'demo-approver', `/v1/claims/${id}/objections/resolve`, body);
}

function recording(stage: Stage, applicationId: string, action: string, body: unknown): Ask {
  return posting(stage, 'demo-manager', `/v1/match-applications/${applicationId}/${action}`, body);
}

export async function sending(stage: Stage, { matchApplicationId }: Approved): Promise<Ask> {
  return recording(stage, matchApplicationId, 'send', { sentOn: await stage.run.api.day() });
}

async function deciding(
  stage: Stage,
  { matchApplicationId }: Approved,
  outcome: string,
  more: Record<string, unknown> = {},
): Promise<Ask> {
  const decidedOn = await stage.run.api.day();
  const body = { outcome, documentNo: '苏财科2号', decidedOn, ...more };
  return recording(stage, matchApplicationId, 'decide', body);
}
