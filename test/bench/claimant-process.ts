/** One of many that claim on the same pool: a process of its own, as a Lambda is, with several clients at a time. */
import { setTimeout as wait } from 'node:timers/promises';
import { localDate } from '../../domain/calendar/local-date.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import type { ExposureId, InstitutionId } from '../../domain/identifiers/ids.ts';
import { fen } from '../../domain/money/fen.ts';
import { statusOf } from '../../functions/http/answer.ts';
import type { Request } from '../../functions/http/request.ts';
import { intake } from '../../functions/intake/operations.ts';
import { submitClaims } from '../../functions/intake/submit-claims.ts';
import { claimSubmission } from '../builders/submissions.ts';
import { countUnits, type Units } from './count-units.ts';
import { inParallel } from './figures.ts';
import { processPlatform, storeAt } from './process-platform.ts';
import { talkWithParent } from './talk.ts';

export type Asked = {
  /** Racing alone, as it was before there was a queue: told to come back after ten lost races. Or as it is. */
  readonly how: 'racing' | 'queueing';
  readonly clients: number;
  readonly institutionId: InstitutionId;
  readonly exposures: readonly ExposureId[];
  readonly today: string;
  readonly lossFen: number;
};

export type Answered = Units & {
  /** How long each took until it was decided; what was answered otherwise than with a decision. */
  readonly timesMs: readonly number[];
  readonly toldToRetry: number;
  readonly refused: number;
};

const RACES_BEFORE = 10;
const RETRY_AFTER_MS = 1_000;

const [endpoint = '', files = ''] = process.argv.slice(2);
const store = storeAt(endpoint);
const units = countUnits(store, storeAt(endpoint));
const parent = talkWithParent(async (body) => answer(body as Asked));
const platform = processPlatform(store, files, {
  send: async (message) => {
    await parent.ask(message);
  },
});

async function answer(asked: Asked): Promise<Answered> {
  const { how, clients, exposures } = asked;
  let toldToRetry = 0;
  let refused = 0;
  const submit = async (exposureId: ExposureId): Promise<number> => {
    const started = performance.now();
    const claim = how === 'queueing' ? queue : race;
    let decided = await claim(exposureId, asked);
    for (; decided === null; decided = await claim(exposureId, asked)) toldToRetry += 1;
    if (decided === 'refused') refused += 1;
    return performance.now() - started;
  };
  const timesMs = await inParallel(exposures, clients, submit);
  return { ...units.take(), timesMs, toldToRetry, refused };
}

type Decided = 'submitted' | 'refused';

/** Null where it has lost too often. */
async function race(
  exposureId: ExposureId,
  { institutionId: id, today, lossFen }: Asked,
): Promise<Decided | null> {
  const receivedOn = localDate(today);
  const loss = { occurredOn: receivedOn, lossFen: fen(BigInt(lossFen)) };
  const claim = { ...claimSubmission({ id, kind: 'bank' }, exposureId, exposureId, loss), receivedOn };
  const submitting = { racesMax: RACES_BEFORE, areFromQueue: false };
  const outcomes = await submitClaims(CLAIMS_FROM.bank, [claim], platform, submitting);
  const outcome = outcomes.get(claim.id);
  if (outcome?.kind === 'decided') return outcome.claim.status === 'refused' ? 'refused' : 'submitted';
  if (outcome !== undefined) throw new Error(outcome.kind);
  await wait(RETRY_AFTER_MS);
  return null;
}

/** Null where it still waits. */
async function queue(
  exposureId: ExposureId,
  { institutionId, today, lossFen }: Asked,
): Promise<Decided | null> {
  const loss = { event: 'bankruptcy', occurredOn: today, lossFen, receivedFen: 0 };
  const caller = { clientId: 'bank', person: 'bank', role: 'bank', institutionId } as const;
  const common = { requestId: exposureId, operation: 'submitClaim', id: '', query: {} } as const;
  const json = { exposureId, loss, evidence: [] };
  const request: Request = { ...common, caller, idempotencyKey: exposureId, json };
  const answered = await intake.submitClaim(request, platform);
  const status = statusOf(answered);
  if (status === 202) return null;
  if (status === 201) return 'submitted';
  if (status === 422) return 'refused';
  throw new Error(`a claim was answered ${String(status)}`);
}
