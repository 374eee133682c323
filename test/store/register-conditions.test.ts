import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '../../domain/calendar/local-date.ts';
import {
  enterpriseTagOf,
  exposureIdOf,
  institutionIdOf,
  type InstitutionId,
} from '../../domain/identifiers/ids.ts';
import type { Standing } from '../../domain/institutions/standing.ts';
import { FEN_MAX, fen } from '../../domain/money/fen.ts';
import { instant } from '../../domain/calendar/instant.ts';
import { bp } from '../../domain/money/basis-points.ts';
import {
  agreementsCheck,
  agreementWrite,
  registrationWrites,
} from '../../functions/store/institution-item.ts';
import { institutionFactWrite } from '../../functions/store/institution-facts.ts';
import { poolFiledKey, standingKey, twinsKey } from '../../functions/store/keys.ts';
import { fileWithPool, poolOutstandingOf, settleWithPool } from '../../functions/store/pool-filed.ts';
import { readItem } from '../../functions/store/read-items.ts';
import {
  fileOnStanding,
  judgedStandingWrite,
  settleOnStanding,
  standingFromItem,
} from '../../functions/store/standing-item.ts';
import { transact, type Write } from '../../functions/store/transact.ts';
import { twinsCheck, twinsWrite } from '../../functions/store/twins-item.ts';
import { creditCodeOf } from '../builders/credit-code.ts';
import { sha256 } from '../builders/digest.ts';
import { startTestRun, type TestRun } from '../http/run.ts';

const AGREEMENT = { from: localDate('2026-01-01'), to: null, quotaFen: null };
const AT = instant('2026-11-24T01:00:00Z');

let run: TestRun;
let id: InstitutionId;
let serial = 0;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

beforeEach(async () => {
  serial += 1;
  const name = `bank ${String(serial)}`;
  id = institutionIdOf(name, sha256);
  const creditCode = creditCodeOf(serial);
  const institution = {
    id,
    kind: 'bank',
    name,
    creditCode,
    agreements: [AGREEMENT],
    recordedAt: AT,
  } as const;
  expect(await write(...registrationWrites(run.platform.store, institution))).toBe('committed');
});

/** Writes as a handler would that had forgotten to judge first. */
async function write(...writes: Write<string>[]): Promise<string> {
  return (await transact(run.platform.store, writes)).kind;
}

async function standing(): Promise<{ standing: Standing; version: number }> {
  const item = await readItem(run.platform.store, standingKey(id));
  if (item === null) throw new Error('a registered institution has a standing');
  return standingFromItem(item);
}

describe('the standing of an institution', () => {
  test('takes a filing up to the last fen of the quota, and none beyond', async () => {
    const { store } = run.platform;
    expect(await write(fileOnStanding(store, id, fen(999n), fen(1_000n)))).toBe('committed');
    expect(await write(fileOnStanding(store, id, fen(2n), fen(1_000n)))).toBe('condition-failed');
    expect(await write(fileOnStanding(store, id, fen(1n), fen(1_000n)))).toBe('committed');
    expect((await standing()).standing).toMatchObject({ filedFen: 1_000n, outstandingFen: 1_000n });
  });

  test('takes none beyond what can be counted, though most of it be settled', async () => {
    const { store } = run.platform;
    await write(fileOnStanding(store, id, fen(FEN_MAX - 1n), null));
    await write(settleOnStanding(store, id, fen(FEN_MAX - 1n)));
    expect(await write(fileOnStanding(store, id, fen(2n), null))).toBe('condition-failed');
    expect(await write(fileOnStanding(store, id, fen(1n), null))).toBe('committed');
  });

  test('takes none while it is suspended', async () => {
    const { store } = run.platform;
    const before = await standing();
    const suspension = {
      ...{ compensatedFen: fen(1n), filedFen: fen(0n), lineBp: bp(500), entrySeq: 1, at: AT },
      policyVersion: 'compensation@2016-02-18',
    } as const;
    const suspended = { ...before.standing, suspension };
    expect(await write(judgedStandingWrite(store, id, suspended, before.version))).toBe('committed');
    expect((await standing()).standing.suspension).toEqual(suspension);
    expect(await write(fileOnStanding(store, id, fen(1n), null))).toBe('condition-failed');
  });

  test('is judged only on figures that have not moved since', async () => {
    const { store } = run.platform;
    const { standing: seen, version } = await standing();
    const paid = { ...seen, compensatedFen: fen(5n) };
    expect(await write(judgedStandingWrite(store, id, paid, version))).toBe('committed');
    expect(await write(judgedStandingWrite(store, id, paid, version))).toBe('condition-failed');
    await write(fileOnStanding(store, id, fen(1n), null));
    expect(await write(judgedStandingWrite(store, id, paid, version + 1))).toBe('condition-failed');
  });

  test('gives back no more than is outstanding', async () => {
    const { store } = run.platform;
    await write(fileOnStanding(store, id, fen(10n), null));
    expect(await write(settleOnStanding(store, id, fen(11n)))).toBe('condition-failed');
    expect(await write(settleOnStanding(store, id, fen(10n)))).toBe('committed');
  });
});

test('a pool takes filings up to its limit, and gives back no more than is outstanding', async () => {
  const { store } = run.platform;
  const used = poolOutstandingOf(await readItem(store, poolFiledKey('guidance')));
  const limit = fen(used + 100n);
  expect(await write(fileWithPool(store, 'guidance', fen(99n), limit))).toBe('committed');
  expect(await write(fileWithPool(store, 'guidance', fen(2n), limit))).toBe('condition-failed');
  expect(await write(fileWithPool(store, 'guidance', fen(1n), limit))).toBe('committed');
  expect(await write(settleWithPool(store, 'guidance', fen(limit + 1n)))).toBe('condition-failed');
});

test('agreements are added after those that were seen, and a filing holds to them', async () => {
  const { store } = run.platform;
  expect(await write(agreementsCheck(store, id, 1))).toBe('committed');
  expect(await write(agreementWrite(store, id, AGREEMENT, 1))).toBe('committed');
  expect(await write(agreementWrite(store, id, AGREEMENT, 1))).toBe('condition-failed');
  expect(await write(agreementsCheck(store, id, 1))).toBe('condition-failed');
});

test('a fact once recorded is never overwritten', async () => {
  const { store } = run.platform;
  const fact = { kind: 'agreed', at: AT, actor: 'a manager', agreement: AGREEMENT } as const;
  expect(await write(institutionFactWrite(store, id, fact, 'mark'))).toBe('committed');
  expect(await write(institutionFactWrite(store, id, fact, 'mark'))).toBe('condition-failed');
});

describe('the register of twins', () => {
  test('lets an approval through only while no other was filed, and grows no further than it may', async () => {
    const { store } = run.platform;
    const code = creditCodeOf(serial);
    const terms = { startedOn: localDate('2026-11-24'), principalFen: fen(1_000n) };
    const key = twinsKey(enterpriseTagOf(code, sha256), terms.startedOn, terms.principalFen);
    const exposureId = exposureIdOf(code, id, 'loan-0', sha256);
    const likeness = { exposureId, exposure: terms };
    expect(await write(twinsCheck(store, likeness, 0))).toBe('committed');
    for (let number = 0; number < 100; number += 1) {
      const twin = {
        exposureId: exposureIdOf(code, id, `loan-${String(number)}`, sha256),
        institutionId: id,
      };
      expect(await write(twinsWrite(store, key, [twin]))).toBe('committed');
      expect(await write(twinsCheck(store, likeness, number))).toBe('condition-failed');
    }
    expect(await write(twinsCheck(store, likeness, 100))).toBe('committed');
    expect(await write(twinsWrite(store, key, [{ exposureId, institutionId: id }]))).toBe('condition-failed');
  });
});
