/** How much is printed at most. The journal is one whose last number alone is known. */
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyHead } from '../../domain/ledger/entry.ts';
import { packExports } from '../../functions/exports/operations.ts';
import { PRINTED_ENTRIES_MAX } from '../../functions/exports/start-export.ts';
import { toGatewayAnswer } from '../../functions/http/answer.ts';
import { entryToItem } from '../../functions/store/entry-item.ts';
import { appended, entryDraft } from '../builders/journal.ts';
import { startBarePlatform, type BarePlatform } from '../store/bare-platform.ts';

const LAST = PRINTED_ENTRIES_MAX + 1;
let bare: BarePlatform;
let keys = 0;

beforeAll(async () => {
  bare = await startBarePlatform();
  const { client, journalTable: TableName } = bare.platform.store;
  const Item = entryToItem({ ...appended(emptyHead('guidance'), entryDraft()), seq: LAST });
  await client.send(new PutCommand({ TableName, Item }));
});

afterAll(async () => {
  await bare.stop();
});

/** As the function does it, but that nobody is told to begin. */
async function ask(asked: Record<string, unknown>) {
  keys += 1;
  const json = { pool: 'guidance', language: 'zh', ...asked };
  const caller = { clientId: 'auditor', person: 'auditor', role: 'auditor', institutionId: null } as const;
  const of = { requestId: 'r', operation: 'startExport', caller, idempotencyKey: String(keys) } as const;
  const settings = {
    links: { linkTo: () => Promise.resolve('') },
    signer: { history: () => Promise.resolve([]) },
    wake: () => undefined,
  };
  const answer = await packExports(settings).startExport({ ...of, id: '', query: {}, json }, bare.platform);
  const { statusCode, body = '' } = toGatewayAnswer(answer, 'en', 'r');
  return { status: statusCode, body: JSON.parse(body) };
}

test('more than anybody prints is refused when it is asked for, and so many are not', async () => {
  const refused = await ask({ formats: ['csv', 'pdf'] });
  expect(refused.status).toBe(400);
  expect(refused.body.errors).toEqual([{ pointer: '/formats', code: 'pdf.too-many-entries' }]);
  const range = { firstSeq: 2, lastSeq: LAST };
  expect((await ask({ formats: ['pdf'], range })).status).toBe(201);
  expect((await ask({ formats: ['csv'] })).status).toBe(201);
});
