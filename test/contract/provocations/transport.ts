import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ClaimId } from '../../../domain/identifiers/ids.ts';
import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { claimKey } from '../../../functions/store/keys.ts';
import { exchange } from '../../hostile/exchange.ts';
import type { Reply } from '../../http/api.ts';
import { submittedLoan } from '../../http/paid-claim.ts';
import type { TestRun } from '../../http/run.ts';
import { getting, open, posting, type Ask, type Provocation, type Stage } from './stage.ts';

const APPROPRIATIONS = '/v1/pools/guidance/appropriations';
/** More than the SDK's own tries of one request. */
const PAST_RETRIES = 3;

/** How a request is sent, where to, and what the platform cannot do for the moment. */
export const TRANSPORT_PROVOCATIONS = {
  'request.malformed': ({ run }) => raw(run, (language) => `GET / HTTP/1.1\r\n${language}\r\n`),
  'request.timeout': ({ strictRun }) =>
    raw(strictRun, (language) => `POST / HTTP/1.1\r\nHost: x\r\n${language}Content-Length: 10\r\n\r\n`),
  'request.too-large': (stage) =>
    posting(stage, 'demo-bank', '/v1/exposures', { text: 'x'.repeat(256 * 1024) }),
  'request.target-too-long': (stage) => open(stage, 'GET', `/healthz?${'x'.repeat(4_096)}`),
  'request.unsupported-media-type': (stage) => sending(stage, { 'content-type': 'text/plain' }, '{}'),
  'request.too-many': async ({ strictRun }) => {
    await strictRun.api.get('demo-manager', '/v1/pools');
    return (language) => strictRun.api.get('demo-manager', '/v1/pools', { language });
  },
  'request.headers-too-large': (stage) => {
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`x-${String(index)}`, 'x']));
    return open(stage, 'GET', '/healthz', many);
  },
  'request.invalid-json': (stage) => sending(stage, {}, '{"amountFen":1,"amountFen":2}'),
  'request.invalid': (stage) => posting(stage, 'demo-manager', APPROPRIATIONS, {}),
  'idempotency.key-missing': (stage) => sending(stage, { 'idempotency-key': '' }, '{}'),
  'idempotency.key-invalid': (stage) => sending(stage, { 'idempotency-key': 'two words' }, '{}'),
  'idempotency.key-reused': async (stage) => {
    const { api } = stage.run;
    await api.post('demo-manager', APPROPRIATIONS, await appropriation(stage, 1), { key: 'reused' });
    const other = await appropriation(stage, 2);
    return (language) => api.post('demo-manager', APPROPRIATIONS, other, { key: 'reused', language });
  },
  'route.not-found': (stage) => open(stage, 'GET', '/v1/nothing'),
  'route.method-not-allowed': (stage) => open(stage, 'DELETE', '/v1/claims'),
  'ledger.busy': async (stage) => {
    const ask = posting(stage, 'demo-manager', APPROPRIATIONS, await appropriation(stage, 1));
    return async (language) => {
      stage.conflicts.cancelFor('TransactionConflict');
      const reply = await ask(language);
      stage.conflicts.cancelFor(null);
      return reply;
    };
  },
  'platform.unavailable': async (stage) => {
    const ask = posting(stage, 'demo-manager', APPROPRIATIONS, await appropriation(stage, 1));
    return async (language) => {
      stage.faults.failNext('timeout-before-commit', PAST_RETRIES);
      return ask(language);
    };
  },
  'platform.bug': async (stage) => {
    const { id } = await submittedLoan(stage.run, { lossFen: 10_000 });
    await spoilClaim(stage, id as ClaimId);
    return getting(stage, 'demo-bank', `/v1/claims/${id}`);
  },
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

export async function appropriation({ run }: Pick<Stage, 'run'>, amountFen: number) {
  return { amountFen, effectiveOn: await run.api.day(), documentNo: '徐财〔2026〕1号' };
}

/** A claim whose stored status its steps do not lead to: what cannot be, unless somebody tampered with the register. */
async function spoilClaim({ run }: Stage, id: ClaimId): Promise<void> {
  const { store } = run.platform;
  await store.client.send(
    new UpdateCommand({
      TableName: store.registerTable,
      Key: claimKey(id),
      UpdateExpression: 'SET #status = :paid',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':paid': 'paid' },
    }),
  );
}

/** As the manager, whatever the headers and the body. */
function sending({ run }: Stage, headers: Record<string, string>, body: string): Ask {
  return async (language) => {
    const authorization = `Bearer ${await run.api.token('demo-manager')}`;
    const usual = { 'content-type': 'application/json', 'idempotency-key': 'sent-by-hand' };
    return run.api.send(
      'POST',
      APPROPRIATIONS,
      { authorization, 'accept-language': language, ...usual, ...headers },
      body,
    );
  };
}

/** Bytes that no client would send. */
function raw({ url }: TestRun, bytes: (languageLine: string) => string): Ask {
  return async (language): Promise<Reply> => {
    const sent = Buffer.from(bytes(`Accept-Language: ${language}\r\n`));
    const [reply] = await exchange(Number(new URL(url).port), sent);
    if (reply === undefined) throw new Error('no answer came');
    const { status, headers, body } = reply;
    const text = { text: body, bytes: Buffer.from(body) };
    return { status, headers: new Headers([...headers]), ...text, body: JSON.parse(body) };
  };
}
