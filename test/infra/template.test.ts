import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { OPERATIONS, routeKeyOf, type OperationName } from '../../functions/http/operations.ts';
import { ApiStack } from '../../infra/api-stack.ts';
import { DataStack } from '../../infra/data-stack.ts';
import { FUNCTIONS, type FunctionName } from '../../infra/functions.ts';
import { TABLES } from '../../local/create-tables.ts';

type Statement = {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
};

const BUNDLE_BYTES_MAX = 450 * 1_024;

const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
const data = new DataStack(app, 'RiskpoolData', {});
const api = new ApiStack(app, 'RiskpoolApi', { tables: data });
const dataTemplate = Template.fromStack(data);
const apiTemplate = Template.fromStack(api);
const names = Object.keys(FUNCTIONS) as FunctionName[];

function listOf<Value>(value: Value | Value[]): Value[] {
  return Array.isArray(value) ? value : [value];
}

/** Every statement of the one role that a function has. */
function statementsOf(name: FunctionName): Statement[] {
  const policies = Object.entries(apiTemplate.findResources('AWS::IAM::Policy'));
  return policies
    .filter(([logicalId]) => logicalId.startsWith(`${name}Role`))
    .flatMap(([, policy]) => policy['Properties'].PolicyDocument.Statement as Statement[]);
}

function allowed(name: FunctionName, table: 'Journal' | 'Register'): string[] {
  return statementsOf(name)
    .filter(({ Effect, Resource }) => Effect === 'Allow' && JSON.stringify(Resource).includes(table))
    .flatMap(({ Action }) => listOf(Action))
    .sort();
}

test('keeps both tables on demand, encrypted, recoverable, protected and retained', () => {
  const tables = Object.values(dataTemplate.findResources('AWS::DynamoDB::Table'));
  expect(tables).toHaveLength(2);
  for (const table of tables) {
    expect(table).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      },
    });
  }
});

test('declares the same keys, indexes and stream as the local run creates', () => {
  const declared = Object.values(dataTemplate.findResources('AWS::DynamoDB::Table')).map(
    ({ Properties }) => ({
      keys: Properties.KeySchema,
      indexes: Properties.GlobalSecondaryIndexes ?? [],
      stream: Properties.StreamSpecification?.StreamViewType,
    }),
  );
  const local = TABLES.map(({ KeySchema, GlobalSecondaryIndexes, StreamSpecification }) => ({
    keys: KeySchema,
    indexes: GlobalSecondaryIndexes ?? [],
    stream: StreamSpecification?.StreamViewType,
  }));
  expect(declared).toEqual(local);
});

test.each(names)('gives %s on the journal no more than reading and adding', (name) => {
  expect(allowed(name, 'Journal')).toEqual(
    FUNCTIONS[name].journal.map((action) => `dynamodb:${action}`).sort(),
  );
  for (const action of allowed(name, 'Journal'))
    expect(['dynamodb:Query', 'dynamodb:PutItem']).toContain(action);
});

test('lets nobody update, delete, scan or write in batches, anywhere, nor gives any wildcard', () => {
  const actions = names.flatMap((name) => statementsOf(name)).flatMap(({ Action }) => listOf(Action));
  expect(actions.length).toBeGreaterThan(names.length);
  for (const action of actions) expect(action).not.toMatch(/Delete|BatchWrite|Scan|\*/);
});

test.each([
  ['intake', ['reviewers', 'approvers', 'payers']],
  ['review', ['approvers', 'payers']],
  ['approval', ['payers']],
  ['pools', ['submitters', 'reviewers', 'approvers', 'payers']],
] as const)('denies %s to write another’s duty: intake cannot approve', (name, barred) => {
  const denied = statementsOf(name).filter(({ Effect }) => Effect === 'Deny');
  expect(denied).toMatchObject([
    {
      Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
      Condition: { 'ForAnyValue:StringEquals': { 'dynamodb:Attributes': barred } },
    },
  ]);
});

test('lets identity alone sign tokens, and read nothing but clients', () => {
  for (const name of names) {
    const signs = statementsOf(name).some(({ Action }) => listOf(Action).includes('kms:Sign'));
    expect(signs).toBe(name === 'identity');
  }
  const reads = statementsOf('identity').find(({ Action }) => listOf(Action).includes('dynamodb:GetItem'));
  expect(reads?.Condition).toEqual({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CLIENT#*'] } });
});

test('runs every function on arm64 and Node 24', () => {
  const functions = Object.values(apiTemplate.findResources('AWS::Lambda::Function'));
  expect(functions).toHaveLength(names.length);
  for (const { Properties } of functions) {
    expect(Properties).toMatchObject({ Architectures: ['arm64'], Runtime: 'nodejs24.x' });
  }
});

test('routes exactly the operations of the API, and all else to the fallback', () => {
  const routes = Object.values(apiTemplate.findResources('AWS::ApiGatewayV2::Route'));
  const keys = routes.map(({ Properties }) => Properties.RouteKey as string).sort();
  const operations = (Object.keys(OPERATIONS) as OperationName[]).map(routeKeyOf);
  expect(keys).toEqual([...operations, '$default'].sort());
});

test('names no partition and nothing that AWS China lacks', () => {
  const text = JSON.stringify([dataTemplate.toJSON(), apiTemplate.toJSON()]);
  expect(text).not.toContain('arn:aws:');
  expect(text).not.toMatch(/AWS::Cognito|AWS::Lambda::Url|TracingConfig/);
});

test.each(names)('bundles %s into less than 450 KB', (name) => {
  const { outputFiles } = buildSync({
    entryPoints: [`functions/${name}/lambda.ts`],
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    external: ['ini', 'sso', 'process', 'web-identity'].map((way) => `@aws-sdk/credential-provider-${way}`),
  });
  const bytes = outputFiles[0]?.contents.length ?? Infinity;
  console.log(`${name}: ${(bytes / 1_024).toFixed(0)} KB`);
  expect(bytes).toBeLessThan(BUNDLE_BYTES_MAX);
});
