import { setImmediate as afterMicrotasks } from 'node:timers/promises';
import { claimIdOf } from '../../domain/identifiers/ids.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { bankruptcy, claim } from '../builders/bodies.ts';
import type { Chance } from './chance.ts';
import { INSTITUTIONS, TODAY, type Command, type Exposure, type Reply, type World } from './world.ts';

const COMMANDS = 40;
const CLIENTS = 5;
/** At most so many times does a client send a request again that was not answered. */
const TRIES_MAX = 20;

/** A command with every answer that it got, in the order in which they came. */
export type Sent = { readonly command: Command; readonly claimId: string; readonly replies: Reply[] };

type StepOperation = Exclude<
  Command['operation'],
  'fileExposure' | 'quoteClaim' | 'submitClaim' | 'appropriate' | `${string}Close` | `${string}Booking`
>;

/** What leads on from where a claim was last seen, the usual way more often than the others. */
const LEADS_ON: Readonly<Record<string, readonly StepOperation[]>> = {
  submitted: ['reviewClaim', 'reviewClaim', 'reviewClaim', 'returnClaim', 'withdrawClaim'],
  returned: ['resubmitClaim', 'resubmitClaim', 'withdrawClaim'],
  reviewed: ['approveClaim', 'approveClaim', 'approveClaim', 'rejectClaim', 'withdrawClaim'],
  approved: ['payClaim'],
};
const STEPS = [...new Set(Object.values(LEADS_ON).flat())];
const ROLE_OF = {
  reviewClaim: 'reviewer',
  returnClaim: 'reviewer',
  approveClaim: 'approver',
  rejectClaim: 'approver',
  payClaim: 'cashier',
} as const;

/** Several clients at once send claims, steps and the same again, until all is sent and all is answered. */
export async function playClients(world: World, chance: Chance): Promise<readonly Sent[]> {
  const { gate } = world;
  const sent: Sent[] = [];
  const underWay = new Set<Promise<void>>();
  for (let started = 0; started < COMMANDS || underWay.size > 0 || gate.heldCount() > 0;) {
    const mayStart = started < COMMANDS && underWay.size < CLIENTS;
    if (mayStart && (gate.heldCount() === 0 || chance.happens(0.2))) {
      started += 1;
      const next = nextToSend(world, sent, chance);
      if (!sent.includes(next)) sent.push(next);
      const work: Promise<void> = sendOnce(world, next).finally(() => underWay.delete(work));
      underWay.add(work);
      await afterMicrotasks();
    }
    if (gate.heldCount() > 0) await gate.letOneThrough();
    else await afterMicrotasks();
  }
  return sent;
}

/** What a client does that was left untold even once: sends it again, now that the database is itself, until told. */
export async function sendUntold(world: World, sent: readonly Sent[]): Promise<void> {
  world.gate.setOpen(true);
  for (const one of sent.filter(({ replies }) => !replies.every(isAnswer))) {
    for (let tries = 0; tries === 0 || !one.replies.slice(-1).every(isAnswer); tries += 1) {
      if (tries === TRIES_MAX)
        throw new Error(`${one.command.operation} ${one.command.key} is never answered`);
      await sendOnce(world, one);
    }
  }
}

export function isAnswer({ status }: Reply): boolean {
  return status !== 503;
}

export async function sendOnce(world: World, { command, replies }: Sent): Promise<void> {
  replies.push(await world.send(command));
}

function nextToSend({ exposures }: World, sent: readonly Sent[], chance: Chance): Sent {
  const claims = sent.filter(({ command }) => command.operation === 'submitClaim');
  if (claims.length === 0 || chance.happens(0.2))
    return newClaim(chance.pick(exposures), sent.length, chance);
  if (chance.happens(0.2)) return chance.pick(sent);
  const going = claims.filter(({ claimId }) => lastSeen(claimId, sent) in LEADS_ON);
  const isAstray = going.length === 0 || chance.happens(0.15);
  const { claimId, command } = chance.pick(isAstray ? claims : going);
  const operation = chance.pick(isAstray ? STEPS : (LEADS_ON[lastSeen(claimId, sent)] ?? STEPS));
  return newStep(operation, claimId, command.role, sent.length, chance);
}

function lastSeen(claimId: string, sent: readonly Sent[]): string {
  const seen = sent
    .filter((one) => one.claimId === claimId)
    .flatMap(({ replies }) => replies.filter(({ status, isReplay }) => status < 300 && !isReplay));
  const status = seen.at(-1)?.body['status'];
  return typeof status === 'string' ? status : '';
}

function newClaim({ id, role, principalFen }: Exposure, serial: number, chance: Chance): Sent {
  const lossFen = chance.pick([principalFen, principalFen / 2, principalFen / 2 + 1, 12_345_677]);
  const json = role === 'bank' ? claim(id, TODAY, { lossFen }) : bankruptcy(id, TODAY, lossFen);
  const key = `claim-${String(serial)}`;
  const claimId = claimIdOf(INSTITUTIONS[role], key, sha256);
  const person = chance.happens(0.2) ? 'zhang' : role;
  return { command: { operation: 'submitClaim', person, role, key, id: '', json }, claimId, replies: [] };
}

/** Zhang has a client in every office, which the separation of duties has to survive. */
function newStep(
  operation: StepOperation,
  claimId: string,
  owner: Command['role'],
  serial: number,
  chance: Chance,
): Sent {
  const role = operation in ROLE_OF ? ROLE_OF[operation as keyof typeof ROLE_OF] : owner;
  const person = chance.happens(0.2) ? 'zhang' : role;
  const json = bodyOf(operation, chance);
  return {
    command: { operation, person, role, key: `step-${String(serial)}`, id: claimId, json },
    claimId,
    replies: [],
  };
}

function bodyOf(operation: StepOperation, chance: Chance): unknown {
  if (operation === 'payClaim') return { paidOn: TODAY, paymentRef: 'PAY-1' };
  if (operation !== 'approveClaim') return { reason: '模拟' };
  return chance.pick([
    {},
    {},
    { amountFen: 1, reason: '模拟' },
    { amountFen: 0, reason: '模拟' },
    { amountFen: 10 ** 12 },
  ]);
}
