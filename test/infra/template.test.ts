import { expect, test } from 'vitest';
import { OPERATIONS, routeKeyOf, type OperationName } from '../../functions/http/operations.ts';
import { WAIT_SECONDS_MAX } from '../../functions/http/prefer.ts';
import { FALLBACK, FUNCTIONS, type FunctionName } from '../../infra/functions.ts';
import { FORGETTING, TABLES } from '../../local/create-tables.ts';
import { FUNCTION_NAMES, functionIdOf, renderStacks, resourcesOf } from './templates.ts';

type Table = {
  readonly KeySchema: unknown;
  readonly GlobalSecondaryIndexes?: unknown;
  readonly StreamSpecification?: { readonly StreamViewType: string };
  readonly TimeToLiveSpecification?: unknown;
};

type Queue = {
  readonly FifoQueue: boolean;
  readonly RedrivePolicy?: { readonly maxReceiveCount: number };
  readonly VisibilityTimeout?: number;
};

type Timed = { readonly Timeout: number };

type Lambda = { readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> } };

type Route = {
  readonly RouteKey: string;
  readonly Target: { readonly 'Fn::Join': readonly [string, readonly [string, { readonly Ref: string }]] };
};

type Integration = { readonly IntegrationUri: { readonly 'Fn::GetAtt': readonly [string, string] } };

type Rounds = { readonly ScheduleExpression: string; readonly Targets: unknown };

type Stage = {
  readonly DefaultRouteSettings: {
    readonly ThrottlingRateLimit: number;
    readonly ThrottlingBurstLimit: number;
  };
  readonly RouteSettings: Readonly<Record<string, { readonly ThrottlingRateLimit: number }>>;
  readonly AccessLogSettings: { readonly Format: string };
};

/** The Cybersecurity Law of China has network logs kept for six months at least. */
const LOG_DAYS_MIN = 183;

const { data: dataTemplate, api: apiTemplate } = renderStacks();

test('keeps the journal, the register and what was told on demand, encrypted, recoverable, protected and retained', () => {
  const tables = Object.entries(dataTemplate.findResources('AWS::DynamoDB::Table'))
    .filter(([id]) => !id.startsWith('Guard'))
    .map(([, table]) => table);
  expect(tables).toHaveLength(3);
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

test('keeps the files encrypted, closed to the public, over TLS alone, and retained in every version', () => {
  const buckets = Object.values(dataTemplate.findResources('AWS::S3::Bucket'));
  expect(buckets).toHaveLength(1);
  expect(buckets[0]).toMatchObject({
    DeletionPolicy: 'Retain',
    Properties: {
      BucketEncryption: { ServerSideEncryptionConfiguration: [{}] },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      VersioningConfiguration: { Status: 'Enabled' },
    },
  });
  const policies = JSON.stringify(dataTemplate.findResources('AWS::S3::BucketPolicy'));
  expect(policies).toContain('"aws:SecureTransport":"false"');
});

test('declares the same keys, indexes and stream as the local run creates', () => {
  const declared = Object.values(resourcesOf<Table>(dataTemplate, 'AWS::DynamoDB::Table')).map(
    ({ Properties }) => ({
      keys: Properties.KeySchema,
      indexes: Properties.GlobalSecondaryIndexes ?? [],
      stream: Properties.StreamSpecification?.StreamViewType,
    }),
  );
  // What sends events is called by their stream in the cloud, and is in the same process locally.
  const events = declared.at(-1);
  expect(events?.stream).toBe('KEYS_ONLY');
  const local = TABLES.map(({ KeySchema, GlobalSecondaryIndexes, StreamSpecification }) => ({
    keys: KeySchema,
    indexes: GlobalSecondaryIndexes ?? [],
    stream: StreamSpecification?.StreamViewType,
  }));
  expect(declared).toEqual([...local.slice(0, -1), { ...local.at(-1), stream: events?.stream }]);
});

type Mapping = {
  readonly StartingPosition: string;
  readonly EventSourceArn: unknown;
  readonly FilterCriteria?: { readonly Filters: readonly { readonly Pattern: string }[] };
};

/** What feeds functions out of streams, or out of queues. */
function mappingsOf(source: 'StreamArn' | 'Work') {
  const all = Object.values(resourcesOf<Mapping>(apiTemplate, 'AWS::Lambda::EventSourceMapping'));
  return all.filter(({ Properties }) => JSON.stringify(Properties.EventSourceArn).includes(source));
}

test('tells of what is written, from the first record on, halves what fails, and keeps the place of what is given up', () => {
  const mappings = mappingsOf('StreamArn');
  expect(mappings).toHaveLength(3);
  const telling = mappings.filter(({ Properties }) => Properties.StartingPosition === 'TRIM_HORIZON');
  expect(telling).toHaveLength(2);
  for (const { Properties } of telling) {
    expect(Properties).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: { Destination: expect.anything() as unknown } },
    });
  }
  const filters = mappings.flatMap(({ Properties }) => Properties.FilterCriteria?.Filters ?? []);
  const heeded = filters.map(({ Pattern }) => Pattern).join();
  for (const partition of ['CLAIM', 'EXPOSURE', 'INSTITUTION', 'POLICY', 'BATCH'])
    expect(heeded).toContain(`"${partition}#"`);
});

test('lets things be forgotten in the guard alone, in the cloud as locally', () => {
  const tables = Object.entries(resourcesOf<Table>(dataTemplate, 'AWS::DynamoDB::Table'));
  const forgetting = tables.filter(([, { Properties }]) => Properties.TimeToLiveSpecification !== undefined);
  expect(forgetting.map(([id, { Properties }]) => [id, Properties.TimeToLiveSpecification])).toEqual([
    [expect.stringMatching(/^Guard/), FORGETTING.TimeToLiveSpecification],
  ]);
});

test('tells each function of the keys that are its business, and only those that sign people in of their issuer', () => {
  const operators = { issuer: 'https://login.example', audience: 'riskpool', firstAdministrator: 'wang' };
  const { api } = renderStacks({}, operators);
  const expected: Partial<Record<string, string[]>> = {
    identity: ['OPERATOR_AUDIENCE', 'OPERATOR_FIRST_ADMINISTRATOR', 'OPERATOR_ISSUER', 'TOKEN_KEYS'],
    administration: ['OPERATOR_ISSUER'],
    exports: ['PACK_KEYS'],
    'export-writer': ['PACK_KEYS'],
    webhooks: ['WEBHOOK_KEY'],
    'webhook-sending': ['WEBHOOK_KEY'],
  };
  for (const name of FUNCTION_NAMES) {
    const { Properties } = resourcesOf<Lambda>(api, 'AWS::Lambda::Function')[functionIdOf(api, name)] ?? {};
    const own = Object.keys(Properties?.Environment.Variables ?? {}).filter((key) =>
      /KEY|OPERATOR/.test(key),
    );
    expect(own.sort()).toEqual(expected[name] ?? []);
  }
});

test('refuses an issuer of operators that is reached without TLS', () => {
  const operators = { issuer: 'http://login.example', audience: 'riskpool' };
  expect(() => renderStacks({}, operators)).toThrow(/https/);
});

test('keeps the keys that sign tokens and packs, and that secrets are made from, when they are taken out of the stack', () => {
  const keys = Object.entries(apiTemplate.findResources('AWS::KMS::Key'));
  expect(keys).toHaveLength(5);
  for (const [id, key] of keys) {
    const own = id.startsWith('Packs') ? 'ECC_NIST_EDWARDS25519' : 'ECC_NIST_P256';
    const KeySpec = id.startsWith('WebhookKey') ? 'HMAC_256' : own;
    expect(key).toMatchObject({ DeletionPolicy: 'Retain', Properties: { KeySpec } });
  }
});

test('keeps packs versioned, locked, encrypted, over TLS alone, and out of public reach', () => {
  const buckets = Object.values(apiTemplate.findResources('AWS::S3::Bucket'));
  expect(buckets).toHaveLength(1);
  expect(buckets[0]).toMatchObject({
    ...{ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' },
    Properties: {
      ObjectLockEnabled: true,
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {},
      PublicAccessBlockConfiguration: {
        ...{ BlockPublicAcls: true, BlockPublicPolicy: true },
        ...{ IgnorePublicAcls: true, RestrictPublicBuckets: true },
      },
    },
  });
  const policies = JSON.stringify(apiTemplate.findResources('AWS::S3::BucketPolicy'));
  expect(policies).toContain('"aws:SecureTransport":"false"');
});

test('has exports written, and what is due sent, by rounds that come every minute', () => {
  const rules = Object.values(resourcesOf<Rounds>(apiTemplate, 'AWS::Events::Rule'));
  const rates = rules.map(({ Properties }) => Properties.ScheduleExpression);
  expect(rates).toEqual(['rate(1 minute)', 'rate(1 minute)']);
  const targets = rules.map(({ Properties }) => JSON.stringify(Properties.Targets)).join();
  for (const name of ['export-writer', 'webhook-sending'] as const)
    expect(targets).toContain(functionIdOf(apiTemplate, name));
});

test('runs every function on arm64 and Node 24', () => {
  const functions = Object.values(apiTemplate.findResources('AWS::Lambda::Function'));
  expect(functions).toHaveLength(FUNCTION_NAMES.length);
  for (const { Properties } of functions) {
    expect(Properties).toMatchObject({ Architectures: ['arm64'], Runtime: 'nodejs24.x' });
  }
});

test('routes exactly the operations of the API, and all else to the fallback', () => {
  const routes = Object.values(resourcesOf<Route>(apiTemplate, 'AWS::ApiGatewayV2::Route'));
  const keys = routes.map(({ Properties }) => Properties.RouteKey).sort();
  const operations = (Object.keys(OPERATIONS) as OperationName[]).map(routeKeyOf);
  expect(keys).toEqual([...operations, '$default'].sort());
});

test.each(FUNCTION_NAMES)('points every route of %s, and no other, to it', (name) => {
  const integrations = resourcesOf<Integration>(apiTemplate, 'AWS::ApiGatewayV2::Integration');
  const pointing = Object.values(resourcesOf<Route>(apiTemplate, 'AWS::ApiGatewayV2::Route')).filter(
    ({ Properties }) => {
      const [, [, integration]] = Properties.Target['Fn::Join'];
      const uri = integrations[integration.Ref]?.Properties.IntegrationUri;
      return uri?.['Fn::GetAtt'][0] === functionIdOf(apiTemplate, name);
    },
  );
  expect(pointing.map(({ Properties }) => Properties.RouteKey).sort()).toEqual(
    [...FUNCTIONS[name].routes, ...(name === FALLBACK ? ['$default'] : [])].sort(),
  );
});

test('throttles the API, tokens most of all, and logs each call, without anything secret of it', () => {
  const stages = Object.values(resourcesOf<Stage>(apiTemplate, 'AWS::ApiGatewayV2::Stage'));
  expect(stages).toHaveLength(1);
  for (const { Properties } of stages) {
    expect(Properties.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
    expect(Properties.DefaultRouteSettings.ThrottlingBurstLimit).toBeGreaterThan(0);
    const ofTokens = Properties.RouteSettings['POST /oauth/token']?.ThrottlingRateLimit;
    expect(ofTokens).toBeGreaterThan(0);
    expect(ofTokens).toBeLessThan(Properties.DefaultRouteSettings.ThrottlingRateLimit);
    const line = Properties.AccessLogSettings.Format;
    expect(Object.keys(JSON.parse(line) as object)).toContain('requestId');
    expect(line).not.toMatch(/authoriz|header|\$context[.]path|body/i);
  }
});

test('keeps every log for as long as the law asks, though the stack be deleted', () => {
  const logs = Object.values(
    resourcesOf<{ readonly RetentionInDays: number }>(apiTemplate, 'AWS::Logs::LogGroup'),
  );
  expect(logs).toHaveLength(FUNCTION_NAMES.length + 1);
  for (const log of logs) {
    expect(log.Properties.RetentionInDays).toBeGreaterThanOrEqual(LOG_DAYS_MIN);
    expect(log.DeletionPolicy).toBe('Retain');
  }
});

test('names no partition and nothing that AWS China lacks', () => {
  const text = JSON.stringify([dataTemplate.toJSON(), apiTemplate.toJSON()]);
  expect(text).not.toContain('arn:aws:');
  expect(text).not.toMatch(/AWS::Cognito|AWS::XRay|AWS::Lambda::Url|TracingConfig/);
});

test('renders for a region of China without a name of another partition', () => {
  const { data, api } = renderStacks({ env: { account: '111111111111', region: 'cn-north-1' } });
  const text = JSON.stringify([data.toJSON(), api.toJSON()]);
  expect(text).toContain('arn:aws-cn:');
  expect(text).not.toContain('arn:aws:');
});

function timeoutOf(name: FunctionName): number {
  const all = resourcesOf<Timed>(apiTemplate, 'AWS::Lambda::Function');
  return Number(all[functionIdOf(apiTemplate, name)]?.Properties.Timeout);
}

test('queues work in the order of each pool, tells it by what it says, and lays aside what cannot be worked', () => {
  const all = Object.values(resourcesOf<Queue>(apiTemplate, 'AWS::SQS::Queue'));
  const queues = all.filter(({ Properties }) => Properties.FifoQueue);
  expect(queues).toHaveLength(2);
  for (const queue of queues) {
    expect(queue).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { FifoQueue: true, SqsManagedSseEnabled: true },
    });
  }
  const work = queues.find(({ Properties }) => Properties.RedrivePolicy !== undefined)?.Properties;
  expect(work).toMatchObject({ ContentBasedDeduplication: true, RedrivePolicy: { maxReceiveCount: 5 } });
  expect(work?.VisibilityTimeout).toBeGreaterThan(2 * timeoutOf('intake-worker'));
  expect(mappingsOf('Work').map(({ Properties }) => Properties)).toEqual([
    expect.objectContaining({ BatchSize: 10, FunctionResponseTypes: ['ReportBatchItemFailures'] }),
  ]);
});

test('lets the intake hold a claim that waits for its turn for longer than a caller can ask', () => {
  expect(timeoutOf('intake')).toBeGreaterThan(WAIT_SECONDS_MAX + 5);
});
