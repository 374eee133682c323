import { readHead } from '../../functions/store/journal.ts';
import { bankruptcy, claim } from '../builders/bodies.ts';
import type { Chance } from '../simulation/chance.ts';
import { TODAY, type Operation, type World } from '../simulation/world.ts';

const REFERENCES = ['PAY-1', '=1+1', '0012', '"quoted", twice', '银行回单 第2号', '-5', '12e5', "'=1"];

type Made = { readonly id: string; readonly role: 'bank' | 'fund' };

/** Whatever somebody can ask of a claim or a pool, with amounts that now and then can be; most of it is refused. */
export async function playRandomly(world: World, chance: Chance, count: number): Promise<void> {
  const claims: Made[] = [];
  let keys = 0;
  const send = async (operation: Operation, role: string, id: string, json: unknown) => {
    keys += 1;
    const person = role === 'bank' || role === 'fund' ? role : `${role}-${String(chance.below(2))}`;
    const command = { operation, person, role: role as 'bank', key: `random-${String(keys)}`, id, json };
    return world.send(command);
  };
  const submit = async () => {
    const { id, role, principalFen } = chance.pick(world.exposures);
    const lossFen = chance.pick([principalFen, Math.floor(principalFen / 3), 1_000_003, 7]);
    const json = role === 'bank' ? claim(id, TODAY, { lossFen }) : bankruptcy(id, TODAY, lossFen);
    const { status, body } = await send('submitClaim', role, '', json);
    if (status === 201) claims.push({ id: String(body['id']), role });
  };
  for (let done = 0; done < count; done += 1) {
    if (claims.length === 0 || chance.happens(0.15)) await submit();
    else if (chance.happens(0.06)) await turnRound(world, chance, send);
    else if (chance.happens(0.2)) await leadOn(chance.pick(claims), send);
    else await step(chance.pick(claims), chance, send);
  }
}

type Send = (operation: Operation, role: string, id: string, json: unknown) => Promise<unknown>;

/** The usual way, as far as it goes. */
async function leadOn({ id }: Made, send: Send): Promise<void> {
  await send('reviewClaim', 'reviewer', id, {});
  await send('approveClaim', 'approver', id, {});
  await send('payClaim', 'cashier', id, { paidOn: TODAY, paymentRef: 'PAY-1' });
}

async function step({ id, role }: Made, chance: Chance, send: Send): Promise<void> {
  const amountFen = chance.pick([1, 999, 400_000, 100_000_000]);
  const reference = chance.pick(REFERENCES);
  const reason = '随机';
  const steps: readonly (() => Promise<unknown>)[] = [
    () => send('reviewClaim', 'reviewer', id, {}),
    () => send('reviewClaim', 'reviewer', id, {}),
    () => send('approveClaim', 'approver', id, {}),
    () => send('approveClaim', 'approver', id, chance.happens(0.3) ? { amountFen, reason } : {}),
    () => send('payClaim', 'cashier', id, { paidOn: TODAY, paymentRef: reference }),
    () => send('payClaim', 'cashier', id, { paidOn: TODAY, paymentRef: reference }),
    () => send('returnClaim', 'reviewer', id, { reason }),
    () => send('resubmitClaim', role, id, {}),
    () => send('withdrawClaim', role, id, {}),
    () => send('rejectClaim', 'approver', id, { reason }),
    () =>
      send('recordRecovery', 'cashier', id, {
        receivedFen: amountFen,
        costsFen: 1,
        receivedOn: TODAY,
        reference,
      }),
    () =>
      send('recordRecovery', role, id, { receivedFen: amountFen, costsFen: 0, receivedOn: TODAY, reference }),
    () => send('orderClawback', 'approver', id, { amountFen, reason }),
    () => send('cancelClawback', 'approver', id, { reason }),
    () => send('collectClawback', 'cashier', id, { receivedOn: TODAY, reference }),
    () => send('closeClaim', role, id, { reason }),
    () => send('writeOffClaim', 'approver', id, { reason, documentNo: reference }),
    () => send('recordObjection', 'reviewer', id, { name: '张三', contact: '13800000000', text: '异议' }),
    () => send('resolveObjection', 'approver', id, { objection: 1, outcome: 'dismissed', reason }),
  ];
  await chance.pick(steps)();
}

/** One of the last entries, most of which can be turned round. */
async function turnRound({ platform }: World, chance: Chance, send: Send): Promise<void> {
  const pool = chance.pick(['compensation', 'guidance'] as const);
  if (chance.happens(0.2)) {
    const json = { amountFen: 5_000_000, effectiveOn: TODAY, documentNo: chance.pick(REFERENCES) };
    await send('appropriate', 'manager', pool, json);
  }
  const head = await readHead(platform.store, pool);
  const seq = Math.max(1, head.seq - chance.below(4));
  await send('orderReversal', 'approver', pool, { seq, reason: '随机' });
  await send('executeReversal', 'cashier', pool, { seq });
}
