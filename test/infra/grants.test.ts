import { expect, test } from 'vitest';
import type { FunctionName } from '../../infra/functions.ts';
import { EXPECTED_GRANTS } from './expected-grants.ts';
import {
  FUNCTION_NAMES,
  listOf,
  logicalNameOf,
  renderStacks,
  roleOf,
  statementsOf,
  type Statement,
} from './templates.ts';

const { api } = renderStacks();

function allowsOn(name: FunctionName, isOn: (resource: string) => boolean): Statement[] {
  return statementsOf(api, name).filter(
    ({ Effect, Resource }) => Effect === 'Allow' && isOn(JSON.stringify(Resource)),
  );
}

function tableActions(statements: readonly Statement[]): string[] {
  return statements
    .flatMap(({ Action }) => listOf(Action))
    .map((action) => action.replace(/^dynamodb:/, ''))
    .sort();
}

const isStream = (resource: string) => resource.includes('StreamArn');
const isJournal = (resource: string) => resource.includes('GetAttJournal') && !isStream(resource);
const isLists = (resource: string) => /GetAttRegister.*\/index\//.test(resource);
const isGuard = (resource: string) => resource.includes('GetAttGuard');
const isDue = (resource: string) => /GetAttEvents.*\/index\//.test(resource);
const isEvents = (resource: string) =>
  resource.includes('GetAttEvents') && !isDue(resource) && !isStream(resource);
const isRegister = (resource: string) =>
  resource.includes('GetAttRegister') && !isLists(resource) && !isStream(resource);

/** The actions and the leading keys of every statement that allows something on the register's items or lists. */
function keyedGrants(name: FunctionName, isOn: (resource: string) => boolean) {
  return allowsOn(name, isOn).map((statement) => ({
    actions: tableActions([statement]),
    keys: statement.Condition,
  }));
}

function keyed(actions: readonly string[], keys: readonly string[] = []) {
  if (keys.length === 0) return [];
  return [{ actions, keys: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } } }];
}

test.each(FUNCTION_NAMES)('gives %s what its job needs on the tables, and nothing more', (name) => {
  const { journal, register, partitions, adds, readsOnly, lists, events, feeds, due } = EXPECTED_GRANTS[name];
  expect(tableActions(allowsOn(name, isJournal))).toEqual(journal);
  expect(keyedGrants(name, isRegister)).toEqual([
    ...keyed(register, partitions),
    ...keyed(['PutItem'], adds),
    ...keyed(['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'Query'], readsOnly),
  ]);
  expect(keyedGrants(name, isLists)).toEqual(keyed(['Query'], lists));
  expect(keyedGrants(name, isEvents)).toEqual([
    ...(events === undefined ? [] : keyed(events.actions, events.keys)),
    ...keyed(['BatchGetItem', 'Query'], feeds === true ? ['FEED#*'] : []),
  ]);
  expect(keyedGrants(name, isDue)).toEqual(keyed(['Query'], due));
});

test('lets what sends webhooks, to addresses that others name, see no claim, no journal and no person', () => {
  for (const name of ['webhooks', 'webhook-sending'] as const) {
    const granted = JSON.stringify(statementsOf(api, name));
    expect(granted).not.toMatch(/GetAttJournal|GetAttRegister|GetAttGuard/);
  }
});

test('lets what tells the outside write nothing but what it tells, and what reads that, nothing at all', () => {
  const writes = (name: FunctionName) =>
    statementsOf(api, name).filter(({ Action }) => listOf(Action).some((one) => /Put|Update/.test(one)));
  expect(writes('events').map(({ Action }) => Action)).toEqual([
    ['logs:CreateLogStream', 'logs:PutLogEvents'],
  ]);
  const ofTables = writes('event-telling').filter(({ Action }) =>
    listOf(Action).includes('dynamodb:PutItem'),
  );
  expect(ofTables).toHaveLength(1);
  expect(JSON.stringify(ofTables[0]?.Resource)).toContain('GetAttEvents');
});

test.each(FUNCTION_NAMES)(
  'lets %s read what was written as it is written, if it tells the outside',
  (name) => {
    const own = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
    expect(tableActions(allowsOn(name, isStream))).toEqual(
      ['event-telling', 'webhook-sending'].includes(name) ? own : [],
    );
  },
);

test('lets the public’s function see notices, and nothing that belongs to anybody else', () => {
  const keys = statementsOf(api, 'notices').flatMap(({ Condition }) =>
    Condition === undefined ? [] : [JSON.stringify(Condition)],
  );
  expect(keys).toHaveLength(2);
  for (const condition of keys) expect(condition).toMatch(/"NOTICE#\*"/);
  expect(keys.join()).not.toMatch(/CLAIM|EXPOSURE|INSTITUTION|ENTERPRISE|MATCH|CLIENT/);
});

test.each(FUNCTION_NAMES)('lets %s use the guard, where things are forgotten, if it is identity', (name) => {
  const expected = name === 'identity' ? ['GetItem', 'PutItem', 'UpdateItem'] : [];
  expect(tableActions(allowsOn(name, isGuard))).toEqual(expected);
});

test.each(FUNCTION_NAMES)(
  'lets %s reach files as its job needs, none of which is ever deleted or listed',
  (name) => {
    const onFiles = allowsOn(name, (resource) => resource.includes('GetAttFiles'));
    expect(onFiles.flatMap(({ Action }) => listOf(Action))).toEqual(EXPECTED_GRANTS[name].files ?? []);
  },
);

test('gives the administration no way to money: nothing on the journal, and nothing of a claim', () => {
  const granted = JSON.stringify(
    statementsOf(api, 'administration').filter(({ Effect }) => Effect === 'Allow'),
  );
  expect(granted).not.toMatch(/Journal|CLAIM|EXPOSURE|APPROPRIATION|ENTERPRISE/);
});

test('gives each function a role of its own, without managed or inline policies', () => {
  for (const name of FUNCTION_NAMES) {
    const role = api.findResources('AWS::IAM::Role')[roleOf(api, name)];
    expect(role?.['Properties']).not.toHaveProperty('ManagedPolicyArns');
    expect(role?.['Properties']).not.toHaveProperty('Policies');
  }
  expect(new Set(FUNCTION_NAMES.map((name) => roleOf(api, name))).size).toBe(FUNCTION_NAMES.length);
});

test.each(FUNCTION_NAMES)('grants %s nothing by wildcard and nothing on everything', (name) => {
  const statements = statementsOf(api, name);
  expect(statements.length).toBeGreaterThan(0);
  for (const action of statements.flatMap(({ Action }) => listOf(Action))) expect(action).not.toContain('*');
  const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
  for (const resource of allowed.flatMap(({ Resource }) => listOf(Resource))) expect(resource).not.toBe('*');
});

test('lets nobody update, delete, scan or write in batches on the journal, nor delete or scan anywhere', () => {
  for (const name of FUNCTION_NAMES) {
    for (const action of tableActions(allowsOn(name, isJournal)))
      expect(['Query', 'BatchGetItem', 'PutItem']).toContain(action);
    const allowed = statementsOf(api, name).filter(({ Effect }) => Effect === 'Allow');
    for (const action of tableActions(allowed).filter((one) => !one.startsWith('sqs:')))
      expect(action).not.toMatch(/^(?!s3:).*(Delete|BatchWrite|Scan|PartiQL)/);
  }
});

test.each([
  ['intake', ['reviewers', 'approvers', 'payers']],
  ['intake-worker', ['reviewers', 'approvers', 'payers']],
  ['review', ['approvers', 'payers']],
  ['approval', ['payers']],
  ['recoveries', ['submitters', 'reviewers', 'approvers', 'payers']],
  ['pools', ['submitters', 'reviewers', 'approvers', 'payers']],
  ['calendar', ['submitters', 'reviewers', 'approvers', 'payers']],
  ['match-applications', ['submitters', 'reviewers', 'approvers', 'payers']],
  ['policies', ['submitters', 'reviewers', 'approvers', 'payers']],
  ['institutions', ['submitters', 'reviewers', 'approvers', 'payers']],
  ['batches', ['submitters', 'reviewers', 'approvers', 'payers']],
  ['enterprises', ['submitters', 'reviewers', 'approvers', 'payers']],
  ['exports', ['submitters', 'reviewers', 'approvers', 'payers']],
  ['export-writer', ['submitters', 'reviewers', 'approvers', 'payers']],
  ['administration', ['submitters', 'reviewers', 'approvers', 'payers']],
] as const)('denies %s to write another’s duty: intake cannot approve', (name, barred) => {
  const denied = statementsOf(api, name).filter(({ Effect }) => Effect === 'Deny');
  expect(denied).toHaveLength(1);
  expect(denied[0]).toEqual({
    Effect: 'Deny',
    Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
    Resource: allowsOn(name, isRegister)[0]?.Resource,
    Condition: { 'ForAnyValue:StringEquals': { 'dynamodb:Attributes': barred } },
  });
});

test('lets nobody write a policy but the function that managers propose and confirm by', () => {
  for (const name of FUNCTION_NAMES.filter((one) => one !== 'policies')) {
    for (const { Action, Condition } of allowsOn(name, isRegister)) {
      if (!JSON.stringify(Condition).includes('POLICY#*')) continue;
      for (const action of listOf(Action))
        expect(action).toMatch(/:(GetItem|BatchGetItem|Query|ConditionCheckItem)$/);
    }
  }
});

test('lets the simulation write nothing at all', () => {
  const allowed = statementsOf(api, 'simulation').flatMap(({ Action }) => listOf(Action));
  expect(allowed.filter((action) => /Put|Update|Write/.test(action))).toEqual(['logs:PutLogEvents']);
});

test('lets the administration alone write a client or a principal, which is to give a role', () => {
  for (const name of FUNCTION_NAMES) {
    if (name === 'administration' || !/CLIENT|PRINCIPAL/.test(EXPECTED_GRANTS[name].partitions.join()))
      continue;
    expect(tableActions(allowsOn(name, isRegister))).toEqual(['GetItem']);
  }
});

/** The keys of one kind, by what holds them in the stack. */
function keysOf(construct: string, count = 2) {
  const ids = Object.keys(api.findResources('AWS::KMS::Key')).filter((id) => id.startsWith(construct));
  expect(ids).toHaveLength(count);
  return ids.map((id) => ({ 'Fn::GetAtt': [id, 'Arn'] }));
}

test('lets each use its own keys alone: for tokens, for packs, and for the secrets of webhooks', () => {
  const [webhookKey] = keysOf('WebhookKey', 1);
  const making = [{ Effect: 'Allow', Action: 'kms:GenerateMac', Resource: webhookKey }];
  const sign = (construct: string) => [
    { Effect: 'Allow', Action: ['kms:GetPublicKey', 'kms:Sign'], Resource: keysOf(construct) },
  ];
  const expected: Partial<Record<FunctionName, unknown[]>> = {
    identity: sign('TokenKeys'),
    webhooks: making,
    'webhook-sending': making,
    'export-writer': sign('Packs'),
    exports: [{ Effect: 'Allow', Action: 'kms:GetPublicKey', Resource: keysOf('Packs') }],
  };
  for (const name of FUNCTION_NAMES) {
    const onKms = statementsOf(api, name).filter(({ Action }) =>
      listOf(Action).some((action) => action.startsWith('kms:')),
    );
    expect(onKms).toEqual(expected[name] ?? []);
  }
});

test('lets packs be read by whoever links to them, written by their writer, and touched by nobody else', () => {
  const expected: Partial<Record<FunctionName, readonly string[]>> = {
    exports: ['s3:GetObject'],
    'export-writer': [
      ...['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject'],
      ...['s3:ListBucket', 's3:PutObject', 's3:PutObjectRetention'],
    ],
  };
  for (const name of FUNCTION_NAMES) {
    const actions = statementsOf(api, name).flatMap(({ Action }) => listOf(Action));
    const onPacks = allowsOn(name, (resource) => resource.includes('Packs')).flatMap(({ Action }) =>
      listOf(Action),
    );
    const onS3 = onPacks.filter((action) => action.startsWith('s3:'));
    expect(onS3.toSorted()).toEqual(expected[name] ?? []);
    expect(actions.join()).not.toMatch(/BypassGovernanceRetention|DeleteObjectVersion/);
  }
});

test('lets the intake and the batches put work in the queue, and the worker alone take it out', () => {
  const isWork = (resource: string) => !resource.includes('GivenUp');
  const expected: Partial<Record<FunctionName, string[]>> = {
    intake: ['sqs:SendMessage'],
    batches: ['sqs:SendMessage'],
    'intake-worker': [
      'sqs:SendMessage',
      ...['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    ],
  };
  for (const name of FUNCTION_NAMES) {
    const actions = allowsOn(name, isWork).flatMap(({ Action }) => listOf(Action));
    const onQueue = actions.filter((action) => action.startsWith('sqs:'));
    expect(onQueue.sort()).toEqual([...(expected[name] ?? [])].sort());
  }
});

test.each(FUNCTION_NAMES)('lets %s write to its own log and no other', (name) => {
  const onLogs = allowsOn(name, (resource) => resource.includes('Logs'));
  expect(onLogs).toHaveLength(1);
  expect(onLogs[0]?.Action).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
  expect(JSON.stringify(onLogs[0]?.Resource)).toMatch(new RegExp(`"${logicalNameOf(name)}Logs[0-9A-F]{8}"`));
});
