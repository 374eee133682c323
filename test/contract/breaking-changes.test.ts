import { describe, expect, test } from 'vitest';
import { breakingChanges } from './breaking-changes.ts';
import { documentIn, type OpenapiDocument } from './document.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an edit reaches anywhere into a document
type Editable = any;

const document = documentIn('en');

/** What is found between the contract as it is and one that was changed like this. */
function changesAfter(edit: (newer: Editable) => void): string[] {
  const newer = structuredClone(document);
  edit(newer);
  return breakingChanges(document, newer);
}

const submit = (newer: Editable) => newer.paths['/v1/claims'].post;
const claimBodyOf = (newer: Editable) => submit(newer).requestBody.content['application/json'].schema;
const pool = (newer: Editable) => newer.components.schemas.Pool;

describe('breaks whoever was written for the older', () => {
  test.each<[string, (newer: Editable) => void, RegExp]>([
    [
      'an operation that is gone',
      (newer) => delete newer.paths['/v1/claims/quote'],
      /POST \/v1\/claims\/quote: the operation is gone/,
    ],
    [
      'a role that may not call any more',
      (newer) => submit(newer)['x-roles'].pop(),
      /role fund may not call it/,
    ],
    [
      'a token that was not asked for',
      (newer) => (newer.paths['/healthz'].get['x-roles'] = ['auditor']),
      /a token is asked for/,
    ],
    [
      'a member of a request that is new and asked for',
      (newer) => {
        claimBodyOf(newer).properties.officer = { type: 'string' };
        claimBodyOf(newer).required.push('officer');
      },
      /body\/officer: is asked for/,
    ],
    [
      'a member of a request that is taken no longer',
      (newer) => delete claimBodyOf(newer).properties.loss.properties.overdueDays,
      /loss\/overdueDays: is not taken/,
    ],
    [
      'a choice of a request that is gone',
      (newer) => claimBodyOf(newer).properties.loss.properties.event.enum.pop(),
      /"listed-transfer" is not taken/,
    ],
    [
      'a limit of a request that is tighter',
      (newer) => (claimBodyOf(newer).properties.evidence.maxItems = 5),
      /evidence: maxItems/,
    ],
    [
      'a limit of a request that was not there',
      (newer) => (claimBodyOf(newer).properties.loss.properties.event = { const: 'overdue' }),
      /is not taken/,
    ],
    [
      'a parameter that is gone',
      (newer) => newer.paths['/v1/claims'].get.parameters.shift(),
      /parameter status is gone/,
    ],
    [
      'a parameter that is asked for',
      (newer) => (newer.paths['/v1/claims'].get.parameters[0].required = true),
      /parameter status is asked for/,
    ],
    [
      'a parameter that takes less',
      (newer) =>
        (newer.paths['/v1/claims'].get.parameters.find(
          (one: Editable) => one.name === 'limit',
        ).schema.maximum = 10),
      /parameter limit: maximum/,
    ],
    [
      'a body that cannot be left out any more',
      (newer) => (newer.paths['/v1/claims/{id}/withdraw'].post.requestBody.required = true),
      /cannot be left out/,
    ],
    [
      'a member of an answer that is gone',
      (newer) => {
        delete pool(newer).properties.headHash;
        pool(newer).required = pool(newer).required.filter((name: string) => name !== 'headHash');
      },
      /headHash: may be missing/,
    ],
    [
      'a member of an answer that may be missing',
      (newer) => pool(newer).required.pop(),
      /recordedAt: may be missing/,
    ],
    [
      'a member of an answer that may be null',
      (newer) =>
        (pool(newer).properties.headHash = { anyOf: [pool(newer).properties.headHash, { type: 'null' }] }),
      /headHash: null is new/,
    ],
    [
      'a member of an answer of another type',
      (newer) => (pool(newer).properties.seq = { type: 'string' }),
      /seq: string is new/,
    ],
    [
      'a choice of an answer that is new',
      (newer) => newer.components.schemas.Payer.enum.push('insurer'),
      /"insurer" is new/,
    ],
    [
      'a variant of an answer that is new',
      (newer) =>
        newer.components.schemas.InstitutionFact.anyOf.push({
          type: 'object',
          properties: { kind: { const: 'raffle' } },
          required: ['kind'],
        }),
      /"raffle" is new/,
    ],
    [
      'a status that is gone',
      (newer) => {
        submit(newer).responses['200'] = submit(newer).responses['201'];
        delete submit(newer).responses['201'];
      },
      /status 201 is gone/,
    ],
    [
      'a type of content that is gone',
      (newer) => delete newer.paths['/v1/claims/{id}/explanation'].get.responses['200'].content['text/plain'],
      /as text\/plain is gone/,
    ],
    [
      'a problem under another status',
      (newer) => {
        newer.components.responses.AuthRoleForbidden['x-codes'] = [];
        submit(newer).responses['409'] = { content: {}, 'x-codes': ['auth.role-forbidden'] };
      },
      /auth\.role-forbidden has status 409 instead of 403/,
    ],
  ])('%s', (_name, edit, expected) => {
    expect(changesAfter(edit).join('\n')).toMatch(expected);
  });
});

describe('breaks nobody', () => {
  test.each<[string, (newer: Editable) => void]>([
    ['nothing changed', () => undefined],
    ['a new operation', (newer) => (newer.paths['/v1/news'] = { get: newer.paths['/healthz'].get })],
    ['a role that may call as well', (newer) => submit(newer)['x-roles'].push('manager')],
    ['a token that is not asked for any more', (newer) => delete submit(newer)['x-roles']],
    [
      'a member of a request that may be left out',
      (newer) => (claimBodyOf(newer).properties.note = { type: 'string' }),
    ],
    ['a member of a request that need not be sent any more', (newer) => claimBodyOf(newer).required.pop()],
    [
      'a choice more in a request',
      (newer) => claimBodyOf(newer).properties.loss.properties.event.enum.push('flood'),
    ],
    ['a limit of a request that is wider', (newer) => (claimBodyOf(newer).properties.evidence.maxItems = 20)],
    ['a limit of a request that is gone', (newer) => delete claimBodyOf(newer).properties.evidence.maxItems],
    [
      'a parameter more',
      (newer) =>
        (newer.paths['/v1/pools'].get.parameters = [
          { name: 'at', in: 'query', required: false, schema: { type: 'string' } },
        ]),
    ],
    ['a member more in an answer', (newer) => (pool(newer).properties.note = { type: 'string' })],
    ['a choice less in an answer', (newer) => newer.components.schemas.Payer.enum.pop()],
    ['a variant less in an answer', (newer) => newer.components.schemas.DecisionStep.anyOf.pop()],
    [
      'a member of an answer that is never null any more',
      (newer) => (pool(newer).properties.recordedAt = pool(newer).properties.recordedAt.anyOf[0]),
    ],
    [
      'a problem more',
      (newer) => {
        newer.components.responses.AuthRoleForbidden['x-codes'].push('auth.locked');
        newer.components.schemas.ProblemCode.enum.push('auth.locked');
      },
    ],
    [
      'a refusal more, as was announced',
      (newer) =>
        newer.components.schemas.ClaimRefusal.anyOf.push({
          type: 'object',
          properties: { code: { const: 'loss.below-minimum' }, text: { type: 'string' } },
          required: ['code', 'text'],
        }),
    ],
    ['a problem that cannot come any more', (newer) => delete submit(newer).responses['429']],
    ['other words', (newer) => (submit(newer).summary = 'Send a claim')],
    [
      'a shape under another name',
      (newer) => {
        newer.components.schemas.Fund = newer.components.schemas.Pool;
        newer.paths['/v1/pools/{id}'].get.responses['200'].content['application/json'].schema = {
          $ref: '#/components/schemas/Fund',
        };
      },
    ],
  ])('%s', (_name, edit) => {
    expect(changesAfter(edit)).toEqual([]);
  });
});

test('a document that was written down and read again is the same', () => {
  expect(breakingChanges(JSON.parse(JSON.stringify(document)) as OpenapiDocument, document)).toEqual([]);
});
