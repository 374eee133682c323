import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat, type ICommandHooks } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { fileURLToPath } from 'node:url';
import { DUE_INDEX, LIST_INDEXES, type DataStack } from './data-stack.ts';
import type { FunctionSpec } from './function-spec.ts';
import type { FunctionName } from './functions.ts';

type Props = {
  readonly name: FunctionName;
  readonly spec: FunctionSpec;
  readonly tables: DataStack;
  readonly environment: Record<string, string>;
};

/** A Lambda has its credentials in its environment; the SDK loads these other ways to them only when that fails. */
const UNUSED_CREDENTIALS = ['ini', 'sso', 'process', 'web-identity'].map(
  (way) => `@aws-sdk/credential-provider-${way}`,
);

const USUAL = { memorySize: 512, timeout: Duration.seconds(10) };

/** Just less than the half minute after which the gateway stops waiting. */
const LONGEST = Duration.seconds(29);
const PATIENT = { memorySize: 512, timeout: LONGEST };
/** A whole processor. */
const HEAVY = { memorySize: 1_769, timeout: LONGEST };

/** As long as Lambda lets a function work; memory for the segments of two packs. */
const ROUTINE = { memorySize: 1_769, timeout: Duration.minutes(15) };

const READING = ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'];

/** One Lambda of the platform with a role of its own, which holds what its specification grants and nothing else. */
export class PlatformFunction extends Construct {
  readonly function: NodejsFunction;
  private readonly role: Role;

  constructor(scope: Construct, id: string, { name, spec, tables, environment }: Props) {
    super(scope, id);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [`${logGroup.logGroupArn}:*`]);
    this.function = new NodejsFunction(this, 'Function', {
      entry: fileURLToPath(new URL(`../functions/${name}/lambda.ts`, import.meta.url)),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      ...sizeOf(spec),
      role: this.role,
      logGroup,
      environment: {
        JOURNAL_TABLE: tables.journal.tableName,
        REGISTER_TABLE: tables.register.tableName,
        GUARD_TABLE: tables.guard.tableName,
        EVENTS_TABLE: tables.events.tableName,
        ...(spec.files === undefined ? {} : { FILES_BUCKET: tables.files.bucketName }),
        ...(spec.nodeOptions === undefined ? {} : { NODE_OPTIONS: spec.nodeOptions }),
        ...environment,
      },
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        minify: true,
        bundleAwsSDK: true,
        externalModules: UNUSED_CREDENTIALS,
        ...(spec.besideCode === undefined ? {} : { commandHooks: copying(spec.besideCode) }),
      },
    });
    this.grantTables(spec, tables);
  }

  allow(actions: readonly string[], resources: readonly string[], conditions = {}): void {
    this.role.addToPolicy(
      new PolicyStatement({ actions: [...actions], resources: [...resources], conditions }),
    );
  }

  private grantTables(spec: FunctionSpec, tables: DataStack): void {
    const {
      journal,
      register,
      partitions,
      adds = [],
      readsOnly = [],
      lists = [],
      guard = [],
      barredDuties,
    } = spec;
    if (journal.length > 0) this.allow(journal.map(dynamodb), [tables.journal.tableArn]);
    this.allowItems(tables, register, partitions);
    this.allowItems(tables, ['PutItem'], adds);
    this.allowItems(tables, READING, readsOnly);
    if (lists.length > 0) {
      const indexes = Object.keys(LIST_INDEXES).map((index) => `${tables.register.tableArn}/index/${index}`);
      const ofThese = lists.flatMap((partition) => [partition, itemsOf(partition)]);
      this.allow(['dynamodb:Query'], indexes, leadingKeys(ofThese));
    }
    if (guard.length > 0) this.allow(guard.map(dynamodb), [tables.guard.tableArn]);
    this.grantEvents(spec, tables);
    if (spec.files !== undefined)
      this.allow(
        spec.files.map((action) => `s3:${action}`),
        [tables.files.arnForObjects('*')],
      );
    if (barredDuties.length === 0) return;
    this.role.addToPolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['PutItem', 'UpdateItem'].map(dynamodb),
        resources: [tables.register.tableArn],
        conditions: { 'ForAnyValue:StringEquals': { 'dynamodb:Attributes': [...barredDuties] } },
      }),
    );
  }

  private grantEvents(spec: FunctionSpec, { events: table }: DataStack): void {
    const { events = [], eventPartitions = [], readsFeeds = false, due = [] } = spec;
    if (events.length > 0) {
      this.allow(events.map(dynamodb), [table.tableArn], leadingKeys(eventPartitions.map(itemsOf)));
    }
    if (readsFeeds)
      this.allow(['Query', 'BatchGetItem'].map(dynamodb), [table.tableArn], leadingKeys(['FEED#*']));
    if (due.length > 0)
      this.allow(['dynamodb:Query'], [`${table.tableArn}/index/${DUE_INDEX}`], leadingKeys(due));
  }

  private allowItems(tables: DataStack, actions: readonly string[], partitions: readonly string[]): void {
    if (partitions.length === 0) return;
    this.allow(actions.map(dynamodb), [tables.register.tableArn], leadingKeys(partitions.map(itemsOf)));
  }
}

/** Puts a folder beside the bundle, where its code finds it under the same name. */
function copying(folder: string): ICommandHooks {
  return {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (root, output) => [`cp -R "${root}/${folder}" "${output}/"`],
  };
}

function sizeOf({ isHeavy, isPatient, isRoutine }: FunctionSpec) {
  if (isRoutine === true) return ROUTINE;
  if (isHeavy === true) return HEAVY;
  return isPatient === true ? PATIENT : USUAL;
}

function itemsOf(partition: string): string {
  return `${partition}#*`;
}

/** An index has leading keys of its own: there it is the list of a kind, or an institution's list of that kind. */
function leadingKeys(keys: readonly string[]) {
  return { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keys] } };
}

function dynamodb(action: string): string {
  return `dynamodb:${action}`;
}
