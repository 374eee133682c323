import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { approveClaim, payClaim } from './claim-steps.ts';
import { useLoanPolicy } from './policies.ts';
import { expectProblemReply } from './problem.ts';
import { reversalCalls } from './reversal-calls.ts';
import { startTestRun, type TestRun } from './run.ts';

const OBJECTION = { name: '张三丰', contact: '13812345678', text: '该企业未收到贷款' };

let run: TestRun;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
});

beforeEach(() => {
  useLoanPolicy(run, {});
});

afterAll(async () => {
  await run.stop();
});

const { order, execute, reversed, read, entrySeqOf, act } = reversalCalls(() => run);

async function approved() {
  serial += 1;
  return (await approveClaim(run.api, serial)).body;
}

async function applicationOf(id: string) {
  return (await run.api.get('demo-manager', `/v1/match-applications/${id}`)).body;
}

async function record(id: string, action: string, body: Record<string, unknown>) {
  return run.api.post('demo-manager', `/v1/match-applications/${id}/${action}`, body);
}

async function send(id: string) {
  return record(id, 'send', { sentOn: await run.api.day() });
}

async function decide(id: string, outcome: string) {
  return record(id, 'decide', { outcome, documentNo: '苏财科2号', decidedOn: await run.api.day() });
}

async function publicClaims(): Promise<string[]> {
  const { body } = await run.api.send('GET', '/v1/public/notices?limit=100', {});
  return body.data.map(({ claimId }: { claimId: string }) => claimId);
}

async function objectAndResolve(id: string, objection: number, outcome: string): Promise<void> {
  await act('demo-reviewer', id, 'objections', OBJECTION);
  await act('demo-approver', id, 'objections/resolve', { objection, outcome, reason: '经核实' });
}

describe('an approval that is reversed', () => {
  test('takes its notice down, and the next one puts up another', async () => {
    useLoanPolicy(run, { publicNoticeWorkingDays: 5 });
    const { id, entry } = await approved();
    expect(await publicClaims()).toContain(id);
    await reversed(entry.seq);
    expect(await publicClaims()).not.toContain(id);
    await act('demo-approver', id, 'approve');
    expect(await publicClaims()).toContain(id);
  });

  test('withdraws its application before it is sent, and the next one makes another', async () => {
    const { id, entry, matchApplicationId } = await approved();
    await reversed(entry.seq);
    expect(await read(id)).toMatchObject({ status: 'reviewed' });
    expect(await applicationOf(matchApplicationId)).toMatchObject({
      status: 'withdrawn',
      steps: [{ action: 'withdraw', actor: 'demo-cashier' }],
    });
    expectProblemReply(await send(matchApplicationId), 409, 'match-application.wrong-state');
    const again = await act('demo-approver', id, 'approve');
    expect(again.matchApplicationId).not.toBe(matchApplicationId);
    expect(await applicationOf(again.matchApplicationId)).toMatchObject({ status: 'to-send', claimId: id });
  });

  test('may be one that was objected to; what was said of it goes with it, and the claim can be paid anew', async () => {
    const { id, entry } = await approved();
    await objectAndResolve(id, 1, 'upheld');
    expectProblemReply(await payClaim(run.api, id), 409, 'claim.objection-upheld');
    await reversed(entry.seq);
    expect((await read(id)).status).toBe('reviewed');
    await act('demo-approver', id, 'approve');
    await objectAndResolve(id, 2, 'dismissed');
    const before = await read(id);
    expect((await payClaim(run.api, id)).status).toBe(200);
    await reversed(await entrySeqOf(id));
    expect({ ...(await read(id)), entry: null }).toEqual({ ...before, entry: null });
    expect((await payClaim(run.api, id)).status).toBe(200);
  });

  test('may be one whose application the province refused, which stays on record', async () => {
    const { id, entry, matchApplicationId } = await approved();
    await send(matchApplicationId);
    await decide(matchApplicationId, 'refused');
    await reversed(entry.seq);
    expect(await read(id)).toMatchObject({ status: 'reviewed' });
    expect(await applicationOf(matchApplicationId)).toMatchObject({
      status: 'decided',
      decision: { outcome: 'refused' },
    });
  });
});

describe('an approval stands', () => {
  test('while its application is with the province or granted, and nothing is written', async () => {
    const { id, entry, matchApplicationId } = await approved();
    await order(entry.seq);
    const expectRefused = async (applicationStatus: string) => {
      const refused = await execute(entry.seq);
      expectProblemReply(refused, 409, 'reversal.application-sent');
      expect(refused.body).toMatchObject({ matchApplicationId, applicationStatus });
      expect(await read(id)).toMatchObject({ status: 'approved', entry });
    };
    await send(matchApplicationId);
    await expectRefused('sent');
    await decide(matchApplicationId, 'full');
    await expectRefused('decided');
    await record(matchApplicationId, 'pay', { paidOn: await run.api.day(), documentNo: '苏财科3号' });
    await expectRefused('paid');
  });

  test('once the claim was paid, whatever was said of it before', async () => {
    const { id, entry } = await approved();
    await objectAndResolve(id, 1, 'dismissed');
    await order(entry.seq);
    await payClaim(run.api, id);
    expectProblemReply(await execute(entry.seq), 409, 'claim.entry-built-upon');
  });

  test('or its application is withdrawn, where it is sent and the approval reversed at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, entry, matchApplicationId } = await approved();
      await order(entry.seq);
      const [sent, undone] = await Promise.all([send(matchApplicationId), execute(entry.seq)]);
      const statuses = [sent.status, undone.status].toSorted();
      expect(statuses, JSON.stringify([sent.body, undone.body])).toEqual([200, 409]);
      const isSent = sent.status === 200;
      expect((await applicationOf(matchApplicationId)).status).toBe(isSent ? 'sent' : 'withdrawn');
      expect((await read(id)).status).toBe(isSent ? 'approved' : 'reviewed');
    }
  });
});
