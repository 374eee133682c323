import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { instantFromMillis } from '../../domain/calendar/instant.ts';
import { institutionIdOf } from '../../domain/identifiers/ids.ts';
import type { InstitutionKind } from '../../domain/institutions/institution.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { Answer } from '../../functions/http/answer.ts';
import type { Platform } from '../../functions/http/platform.ts';
import type { Request } from '../../functions/http/request.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import { registerInstitution } from '../../functions/institutions/register-institution.ts';
import { appropriate } from '../../functions/pools/appropriate.ts';
import { openStore } from '../../functions/store/dynamo.ts';
import { policyBook } from '../../functions/store/policy-book.ts';
import {
  createTables,
  GUARD_TABLE,
  EVENTS_TABLE,
  JOURNAL_TABLE,
  REGISTER_TABLE,
} from '../../local/create-tables.ts';
import { startEngine } from '../../local/engine.ts';
import { localConfig } from '../../local/run.ts';
import { creditCode } from '../builders/bodies.ts';

export type BarePlatform = { readonly platform: Platform; readonly stop: () => Promise<void> };

/** The day that the clock of a bare platform stands at. */
export const STANDING_DAY = '2026-11-24';

/** The store and the rules on an empty engine of their own, at a clock that stands: the same done again is the same to the byte. */
export async function startBarePlatform(dataFile: string | null = null): Promise<BarePlatform> {
  const engine = await startEngine(dataFile);
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
  const unused = () => {
    throw new Error('nobody asks over HTTP here');
  };
  const platform: Platform = {
    store,
    policies: policyBook(store),
    now: () => instantFromMillis(Date.parse(`${STANDING_DAY}T02:00:00Z`)),
    sha256,
    pause: () => Promise.resolve(),
    tokens: { issuer: '', keys: unused, now: unused },
    quota: { take: unused },
    log: unused,
    files: { put: unused, get: unused },
    queue: { send: unused },
  };
  return {
    platform,
    stop: async () => {
      store.client.destroy();
      await engine.stop();
    },
  };
}

/** Registers an institution and answers what it is. */
export async function registerOn(platform: Platform, name: string, kind: InstitutionKind) {
  const agreement = { from: '2016-02-18', to: null };
  const code = creditCode(
    800_000 + (Array.from(name).reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0) % 99_999),
  );
  const json = { kind, name, creditCode: code, agreement, quotaFen: null };
  done(await registerInstitution(managerRequest('registerInstitution', name, '', json), platform));
  return { id: institutionIdOf(name, platform.sha256), kind };
}

export async function appropriateOn(platform: Platform, poolId: PoolId, amountFen: number): Promise<void> {
  const json = { amountFen, effectiveOn: STANDING_DAY, documentNo: '徐财〔2026〕1号' };
  done(
    await appropriate(
      managerRequest('appropriate', `${String(amountFen)} for ${poolId}`, poolId, json),
      platform,
    ),
  );
}

function managerRequest(operation: Request['operation'], key: string, id: string, json: unknown): Request {
  const caller = { clientId: 'manager', person: 'manager', role: 'manager', institutionId: null } as const;
  return { requestId: 'prepared', operation, caller, idempotencyKey: key, id, query: {}, json };
}

function done(answer: Answer): void {
  if ('problem' in answer) throw new Error(JSON.stringify(answer));
}

/** Every item of the journal and the register, by its key. */
export async function everyItem({ store }: Platform): Promise<Record<string, unknown>> {
  const items: Record<string, unknown> = {};
  for (const TableName of [store.journalTable, store.registerTable]) {
    let ExclusiveStartKey: Record<string, unknown> | undefined;
    do {
      const page = await store.client.send(
        new ScanCommand({ TableName, ConsistentRead: true, ...(ExclusiveStartKey && { ExclusiveStartKey }) }),
      );
      for (const item of page.Items ?? []) items[`${String(item['PK'])} ${String(item['SK'])}`] = item;
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
  }
  return items;
}
