import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import { batchFileKey } from '../../functions/batches/batch-file-key.ts';
import type { WorkMessage } from '../../functions/http/work-queue.ts';
import { readBatch } from '../../functions/store/batch-item.ts';
import { claimKey } from '../../functions/store/keys.ts';
import { putIfAbsent } from '../../functions/store/put-if-absent.ts';
import { readItem } from '../../functions/store/read-items.ts';
import { waitingToItem } from '../../functions/store/waiting-claim-item.ts';
import { loanRow } from '../builders/batch-files.ts';
import { creditCode } from '../builders/bodies.ts';
import { expectSoundJournal, wholeJournal } from '../http/journal.ts';
import {
  appropriateOn,
  registerOn,
  startBarePlatform,
  STANDING_DAY,
  type BarePlatform,
} from '../store/bare-platform.ts';
import { newClaims, SHARE_FEN } from '../store/claim-groups.ts';
import { startAwsStandIn, type AwsStandIn } from './aws-stand-in.ts';
import { receivedBatch } from './received-batch.ts';

let bare: BarePlatform;
let aws: AwsStandIn;
let bank: ClaimSubmission['institution'];
let handler: (event: SQSEvent) => Promise<SQSBatchResponse>;
let deliveries = 0;

beforeAll(async () => {
  [bare, aws] = await Promise.all([startBarePlatform(), startAwsStandIn()]);
  bank = await registerOn(bare.platform, 'bank', 'bank');
  await appropriateOn(bare.platform, 'compensation', 1_000 * SHARE_FEN);
  const { journalTable, registerTable, guardTable, eventsTable, client } = bare.platform.store;
  const endpoint = await client.config.endpoint?.();
  Object.assign(process.env, {
    ...{ AWS_REGION: 'local', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    AWS_ENDPOINT_URL_DYNAMODB: `http://${String(endpoint?.hostname)}:${String(endpoint?.port)}`,
    AWS_ENDPOINT_URL_S3: aws.url,
    ...{ JOURNAL_TABLE: journalTable, REGISTER_TABLE: registerTable },
    ...{ GUARD_TABLE: guardTable, EVENTS_TABLE: eventsTable },
    ...{ FILES_BUCKET: 'files', QUEUE_URL: `${aws.url}/1/work.fifo`, TOKEN_ISSUER: 'https://issuer.example' },
  });
  ({ handler } = await import('../../functions/intake-worker/lambda.ts'));
});

afterAll(async () => {
  await Promise.all([bare.stop(), aws.stop()]);
});

function delivered(...bodies: readonly (WorkMessage | string)[]): SQSEvent {
  const Records = bodies.map((body) => {
    deliveries += 1;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return { messageId: `delivery-${String(deliveries)}`, body: text } as SQSRecord;
  });
  return { Records };
}

function idsOf({ Records }: SQSEvent, ...places: readonly number[]): SQSBatchResponse {
  const batchItemFailures = places.map((place) => ({ itemIdentifier: Records[place]?.messageId ?? '' }));
  return { batchItemFailures };
}

async function waitingClaims(count: number): Promise<WorkMessage[]> {
  const { store, pause, now } = bare.platform;
  const claims = await newClaims(bare.platform, bank, count);
  for (const submission of claims) {
    await putIfAbsent(store, pause, waitingToItem({ submission, receivedAt: now() }));
  }
  return claims.map(({ id: claimId }) => ({ kind: 'claim', claimId, poolId: 'compensation' }));
}

async function statusOf(message: WorkMessage | undefined): Promise<unknown> {
  if (message?.kind !== 'claim') throw new Error('a claim’s message');
  return (await readItem(bare.platform.store, claimKey(message.claimId)))?.['status'];
}

async function filings(rows: number, name: string): Promise<WorkMessage> {
  const loans = Array.from({ length: rows }, (_, index) =>
    loanRow(STANDING_DAY, {
      合同编号: `${name}-${String(index)}`,
      统一社会信用代码: creditCode(500_000 + deliveries * 1_000 + index),
      '贷款本金（元）': '10.00',
    }),
  );
  const batchId = await receivedBatch(bare.platform, aws.files, bank, 'exposures', loans);
  return { kind: 'batch', batchId, poolId: 'compensation' };
}

async function batchOf(message: WorkMessage) {
  if (message.kind !== 'batch') throw new Error('a batch’s message');
  return readBatch(bare.platform.store, message.batchId);
}

test('claims that wait are decided together, and none of their messages comes again', async () => {
  const messages = await waitingClaims(10);
  const before = (await wholeJournal(bare.platform.store, 'compensation')).length;
  expect(await handler(delivered(...messages))).toEqual({ batchItemFailures: [] });
  const entries = await wholeJournal(bare.platform.store, 'compensation');
  expectSoundJournal('compensation', entries);
  expect(entries).toHaveLength(before + 10);
  for (const message of messages) expect(await statusOf(message)).toBe('submitted');
});

test('a delivery that comes twice, at once or later, decides each claim once', async () => {
  const messages = await waitingClaims(5);
  const before = (await wholeJournal(bare.platform.store, 'compensation')).length;
  const event = delivered(...messages, ...messages);
  await Promise.all([handler(event), handler(event)]);
  expect(await handler(event)).toEqual({ batchItemFailures: [] });
  expect(await wholeJournal(bare.platform.store, 'compensation')).toHaveLength(before + 5);
});

test('a batch is filed from its file, and worked again changes nothing', async () => {
  const message = await filings(30, 'JK-A');
  expect(await handler(delivered(message))).toEqual({ batchItemFailures: [] });
  const finished = await batchOf(message);
  expect(finished).toMatchObject({ status: 'finished', counts: { done: 30, accepted: 30 } });
  expect(await handler(delivered(message, { ...message, done: 7 } as WorkMessage))).toEqual({
    batchItemFailures: [],
  });
  expect(await batchOf(message)).toEqual(finished);
});

test('a batch whose file is out of reach comes again with what follows it on its pool, and claims do not wait for it', async () => {
  const out = await filings(3, 'JK-B');
  if (out.kind !== 'batch') throw new Error('a batch');
  const file = aws.files.get(batchFileKey(out.batchId)) ?? new Uint8Array();
  aws.files.delete(batchFileKey(out.batchId));
  const [claim, ...others] = await waitingClaims(1);
  const next = await filings(3, 'JK-C');
  if (claim === undefined || others.length > 0) throw new Error('one claim');
  const event = delivered(out, claim, next);
  expect(await handler(event)).toEqual(idsOf(event, 0, 2));
  expect(await statusOf(claim)).toBe('submitted');
  aws.files.set(batchFileKey(out.batchId), file);
  expect(await handler(event)).toEqual({ batchItemFailures: [] });
  expect((await batchOf(out))?.status).toBe('finished');
  expect((await batchOf(next))?.status).toBe('finished');
});

test('what nobody here has sent comes again until it is laid aside, and nothing else with it', async () => {
  const [claim] = await waitingClaims(1);
  if (claim === undefined) throw new Error('one claim');
  const event = delivered('no JSON', claim, '{"kind":"claim","claimId":"clm_none","poolId":"compensation"}');
  expect(await handler(event)).toEqual(idsOf(event, 0, 2));
  expect(await statusOf(claim)).toBe('submitted');
});
