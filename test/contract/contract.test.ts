import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../functions/contract/openapi-document.ts';
import { OPERATIONS, type OperationName } from '../../functions/http/operations.ts';
import { PROBLEMS, type ProblemCode } from '../../functions/http/problem-catalogue.ts';
import { breakingChanges } from './breaking-changes.ts';
import { documentIn, operationsOf, type OpenapiDocument } from './document.ts';
import { CLIENT_PATH, currentClient, currentSnapshot, RELEASED_PATH, SNAPSHOT_PATH } from './snapshot.ts';

const document = documentIn('en');
const operations = operationsOf(document);

/** There is no operation by this method at the path. */
const OF_NO_OPERATION: readonly ProblemCode[] = ['route.method-not-allowed'];

test.each(['zh', 'en'] as const)(
  'a validator that we did not write accepts the document in %s',
  async (language) => {
    const { valid, errors } = await new Validator().validate(structuredClone(documentIn(language)));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  },
);

test('the document tells every operation, with the roles that may call it', () => {
  const told = operations.map(({ method, path, operation }) => ({
    name: operation.operationId,
    ...{ method: method.toUpperCase(), path, roles: operation['x-roles'] ?? null },
    ...('text/csv' in (operation.requestBody?.content ?? {}) ? { takes: 'file' } : {}),
  }));
  const all = (Object.keys(OPERATIONS) as OperationName[]).map((name) => ({ name, ...OPERATIONS[name] }));
  const byName = (left: { name: string }, right: { name: string }) => left.name.localeCompare(right.name);
  expect(told.toSorted(byName)).toEqual(all.toSorted(byName));
});

test('every problem is one of an operation, under its own status', () => {
  const told = operations.flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, { 'x-codes': codes = [] }]) =>
      codes.map((code) => ({ code: code as ProblemCode, status: Number(status) })),
    ),
  );
  for (const { code, status } of told) expect(PROBLEMS[code].status).toBe(status);
  const codes = new Set(told.map(({ code }) => code));
  const missing = (Object.keys(PROBLEMS) as ProblemCode[]).filter((code) => !codes.has(code));
  expect(missing.toSorted()).toEqual(OF_NO_OPERATION.toSorted());
  console.log(
    `${String(operations.length)} operations, ${String(Object.keys(PROBLEMS).length)} problem codes`,
  );
});

test('both languages tell the same contract in other words', () => {
  const shapeOf = (told: OpenapiDocument) => JSON.stringify(told, withoutWords);
  expect(shapeOf(documentIn('zh'))).toBe(shapeOf(document));
});

function withoutWords(name: string, value: unknown): unknown {
  return typeof value === 'string' && ['summary', 'description'].includes(name) ? '' : value;
}

test('the document has the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(CONTRACT_VERSION).toBe(version);
});

describe('what stands in the repository', () => {
  const reason = 'Run `npm run contract`, and read what it changes before it is committed';

  test('is the contract as it is', async () => {
    expect(readFileSync(SNAPSHOT_PATH, 'utf8') === (await currentSnapshot()), reason).toBe(true);
  });

  test('is the client that is made from it', async () => {
    expect(readFileSync(CLIENT_PATH, 'utf8') === (await currentClient()), reason).toBe(true);
  });

  test('breaks nobody who was written for the released contract', () => {
    const released = JSON.parse(readFileSync(RELEASED_PATH, 'utf8')) as OpenapiDocument;
    const advice = 'CONTRIBUTING says how a contract that breaks an older one is released';
    expect(breakingChanges(released, document), advice).toEqual([]);
  });
});
