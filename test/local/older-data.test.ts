import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../functions/store/dynamo.ts';
import {
  EVENTS_TABLE,
  GUARD_TABLE,
  JOURNAL_TABLE,
  REGISTER_TABLE,
  TABLES,
} from '../../local/create-tables.ts';
import { startEngine } from '../../local/engine.ts';
import { localConfig, startLocalRun, type LocalRun } from '../../local/run.ts';
import { apiOf } from '../http/api.ts';
import { submitClaim } from '../http/claim-steps.ts';
import { toldTo, typesOf } from '../http/told-events.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'riskpool-older-'));
let run: LocalRun;

/** A data folder as runs left it that told nothing: no table of events, and a register without a stream. */
beforeAll(async () => {
  const engine = await startEngine(join(dataDir, 'engine.sqlite'));
  const tables = {
    ...{ journalTable: JOURNAL_TABLE, registerTable: REGISTER_TABLE },
    ...{ guardTable: GUARD_TABLE, eventsTable: EVENTS_TABLE },
  };
  const { client } = openStore(tables, localConfig(engine.endpoint));
  for (const table of TABLES.filter(({ TableName }) => TableName !== EVENTS_TABLE)) {
    const { StreamSpecification: _stream, ...without } = table;
    await client.send(new CreateTableCommand(table.TableName === REGISTER_TABLE ? without : table));
  }
  client.destroy();
  await engine.stop();
  run = await startLocalRun({ port: 0, dataDir, endpoint: null });
});

afterAll(async () => {
  await run.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a data folder from before events were told tells what happens in it from now on', async () => {
  const api = apiOf(run.url);
  await submitClaim(api, 1);
  expect(typesOf(await toldTo({ ...run, api }, 'demo-bank'))).toEqual(['exposure.filed', 'claim.submitted']);
});
