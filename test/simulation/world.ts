import type { Role } from '../../domain/access/role.ts';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { institutionIdOf, isExposureId, type ExposureId } from '../../domain/identifiers/ids.ts';
import { approval } from '../../functions/approval/operations.ts';
import { bookings } from '../../functions/bookings/operations.ts';
import { closing } from '../../functions/closing/operations.ts';
import { toGatewayAnswer, type Answer } from '../../functions/http/answer.ts';
import type { Platform } from '../../functions/http/platform.ts';
import type { Request } from '../../functions/http/request.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { institutions } from '../../functions/institutions/operations.ts';
import { intake } from '../../functions/intake/operations.ts';
import { payments } from '../../functions/payments/operations.ts';
import { pools } from '../../functions/pools/operations.ts';
import { recoveries } from '../../functions/recoveries/operations.ts';
import { review } from '../../functions/review/operations.ts';
import { openStore } from '../../functions/store/dynamo.ts';
import { policyBook } from '../../functions/store/policy-book.ts';
import {
  createTables,
  EVENTS_TABLE,
  GUARD_TABLE,
  JOURNAL_TABLE,
  REGISTER_TABLE,
} from '../../local/create-tables.ts';
import { startEngine } from '../../local/engine.ts';
import { localConfig } from '../../local/run.ts';
import { creditCode, enterprise, investment, loan } from '../builders/bodies.ts';
import type { Chance } from './chance.ts';
import { simulatedQueue } from './simulated-queue.ts';
import { gateOf, type Gate } from './gate.ts';

const HANDLERS = {
  ...{ ...intake, ...review, ...approval, ...payments, ...recoveries },
  appropriate: pools.appropriate,
  registerInstitution: institutions.registerInstitution,
  proposeClose: closing.proposeClose,
  confirmClose: closing.confirmClose,
  proposeBooking: bookings.proposeBooking,
  confirmBooking: bookings.confirmBooking,
};
export type Operation = keyof typeof HANDLERS;

/** A request as a client would send it, and send it again. */
export type Command = {
  readonly operation: Operation;
  readonly person: string;
  readonly role: Role;
  readonly key: string;
  readonly id: string;
  readonly json: unknown;
};

export type Reply = {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly isReplay: boolean;
};

export type Exposure = {
  readonly id: ExposureId;
  readonly role: 'bank' | 'fund';
  readonly principalFen: number;
};

export type World = {
  readonly platform: Platform;
  readonly gate: Gate;
  readonly exposures: readonly Exposure[];
  readonly send: (command: Command) => Promise<Reply>;
  readonly moveClock: (days: number) => void;
  readonly stop: () => Promise<void>;
};

export const TODAY = '2026-11-24';
export const INSTITUTIONS = { bank: institutionIdOf('bank', sha256), fund: institutionIdOf('fund', sha256) };
/** Room for two of the largest claims on each pool and part of a third. */
export const APPROPRIATED_FEN = { compensation: 250_000_000, guidance: 450_000_000 };
const LOAN_FEN = 250_000_000;
const INVESTMENT_FEN = 800_000_000;

/** The functions on an empty engine, with money in both pools and five exposures, all behind a gate. */
export async function startWorld(chance: Chance): Promise<World> {
  const engine = await startEngine(null);
  const store = openStore(
    {
      journalTable: JOURNAL_TABLE,
      registerTable: REGISTER_TABLE,
      guardTable: GUARD_TABLE,
      eventsTable: EVENTS_TABLE,
    },
    localConfig(engine.endpoint),
  );
  await createTables(store);
  const gate = gateOf(store, chance);
  const unused = () => {
    throw new Error('nobody shows a token here');
  };
  let millis = Date.parse(`${TODAY}T02:00:00Z`);
  const platform: Platform = {
    store,
    policies: policyBook(store),
    now: () => instantFromMillis((millis += 1)),
    sha256,
    pause: gate.pause,
    tokens: { issuer: '', keys: unused, now: unused },
    quota: { take: unused },
    log: () => undefined,
    files: { put: unused, get: unused },
    queue: simulatedQueue(() => ({ ...platform, turnMs: 0 })),
  };
  const send = (command: Command) => answerOf(command, platform);
  gate.setOpen(true);
  const exposures = await prepare(send);
  gate.setOpen(false);
  return {
    ...{ platform, gate, exposures, send },
    moveClock: (days) => {
      millis += days * 86_400_000;
    },
    stop: async () => {
      store.client.destroy();
      await engine.stop();
    },
  };
}

export function requestOf({ operation, person, role, key, id, json }: Command): Request {
  const institutionId = role === 'bank' || role === 'fund' ? INSTITUTIONS[role] : null;
  const caller = { clientId: `${person}-${role}`, person, role, institutionId };
  return { requestId: 'simulated', operation, caller, idempotencyKey: key, id, query: {}, json };
}

/** 503 stands for a fault too, as it does over HTTP; a broken invariant is let out. */
async function answerOf(command: Command, platform: Platform): Promise<Reply> {
  const handle: (request: Request, platform: Platform) => Promise<Answer> = HANDLERS[command.operation];
  try {
    const answer = await handle(requestOf(command), platform);
    const { statusCode = 0, body = '{}' } = toGatewayAnswer(answer, 'en', 'simulated');
    return { status: statusCode, body: JSON.parse(body), isReplay: answer.isReplay === true };
  } catch (error) {
    if (error instanceof Error && error.name === 'StoreFault')
      return { status: 503, body: {}, isReplay: false };
    throw error;
  }
}

async function prepare(send: (command: Command) => Promise<Reply>): Promise<Exposure[]> {
  for (const [id, amountFen] of Object.entries(APPROPRIATED_FEN)) {
    const json = { amountFen, effectiveOn: TODAY, documentNo: '徐财〔2026〕1号' };
    await send({ operation: 'appropriate', person: 'manager', role: 'manager', key: id, id, json });
  }
  for (const [index, kind] of (['bank', 'fund'] as const).entries()) {
    const agreement = { from: '2016-02-18', to: null };
    const json = { kind, name: kind, creditCode: creditCode(900 + index), agreement, quotaFen: null };
    await send({
      operation: 'registerInstitution',
      person: 'manager',
      role: 'manager',
      key: kind,
      id: '',
      json,
    });
  }
  const firm = (number: number) => enterprise({ creditCode: creditCode(number), foundedOn: '2026-01-01' });
  const filings = [1, 2, 3].map((number) => ({
    role: 'bank' as const,
    json: loan(TODAY, {
      ...{ contractNo: `JK-${String(number)}`, enterprise: firm(number) },
      principalFen: LOAN_FEN,
    }),
  }));
  const investments = [1, 2].map((number) => ({
    role: 'fund' as const,
    json: investment(TODAY, {
      ...{ contractNo: `TZ-${String(number)}`, enterprise: firm(9) },
      principalFen: INVESTMENT_FEN,
    }),
  }));
  const exposures: Exposure[] = [];
  for (const { role, json } of [...filings, ...investments]) {
    const key = `filing-${String(exposures.length)}`;
    const reply = await send({ operation: 'fileExposure', person: role, role, key, id: '', json });
    const { id } = reply.body;
    if (typeof id !== 'string' || !isExposureId(id)) throw new Error(JSON.stringify(reply.body));
    exposures.push({ id, role, principalFen: json.principalFen });
  }
  return exposures;
}
