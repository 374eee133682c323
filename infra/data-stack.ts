import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** What an index carries beside its keys: what lists are filtered by. */
const LISTED = ['status', 'poolId', 'institutionId', 'creditCode'];

/** The lists of the register, each by the attribute that partitions it. */
export const LIST_INDEXES = { byInstitution: 'institutionKey', byKind: 'kindKey' };

/** What is to be sent, by when. */
export const DUE_INDEX = 'byDue';

/** What every table of public money has: it cannot be lost by a slip, and can be had back as of any second. */
const KEPT = {
  partitionKey: { name: 'PK', type: AttributeType.STRING },
  sortKey: { name: 'SK', type: AttributeType.STRING },
  billingMode: BillingMode.PAY_PER_REQUEST,
  encryption: TableEncryption.AWS_MANAGED,
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
};

/**
 * The tables: the journal, to which entries are only ever added; the register of everything else; the guard, the one table in
 * which anything is forgotten: assertions that were used, and attempts that failed; and the events, which is what was told to
 * the outside. The register’s stream says what was written and not what it says: whoever may know that reads it.
 */
export class DataStack extends Stack {
  readonly journal: Table;
  readonly register: Table;
  readonly guard: Table;
  readonly events: Table;
  /** Files as they came, which are what a batch’s rows can be held against. */
  readonly files: Bucket;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.journal = new Table(this, 'Journal', { ...KEPT, stream: StreamViewType.NEW_IMAGE });
    this.register = new Table(this, 'Register', { ...KEPT, stream: StreamViewType.KEYS_ONLY });
    for (const [index, partition] of Object.entries(LIST_INDEXES)) this.addListIndex(index, partition);
    this.guard = new Table(this, 'Guard', {
      partitionKey: KEPT.partitionKey,
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      timeToLiveAttribute: 'forgetAfter',
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.events = new Table(this, 'Events', { ...KEPT, stream: StreamViewType.KEYS_ONLY });
    this.events.addGlobalSecondaryIndex({
      indexName: DUE_INDEX,
      partitionKey: { name: 'dueKey', type: AttributeType.STRING },
      sortKey: { name: 'dueAt', type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.files = new Bucket(this, 'Files', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private addListIndex(indexName: string, partition: string): void {
    this.register.addGlobalSecondaryIndex({
      indexName,
      partitionKey: { name: partition, type: AttributeType.STRING },
      sortKey: { name: 'listKey', type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: LISTED,
    });
  }
}
