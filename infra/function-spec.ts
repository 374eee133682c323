/** What a function answers and may do. */
export type FunctionSpec = {
  /** `METHOD path`, as API Gateway writes them. */
  readonly routes: readonly string[];
  /** Actions on the journal; nobody is ever given more than reading and adding. */
  readonly journal: readonly JournalAction[];
  readonly register: readonly RegisterAction[];
  /**
   * What of the register is its business. A client or a principal is a role: identity reads them, and only administration,
   * which has nothing else, writes them.
   */
  readonly partitions: readonly Partition[];
  /** What it may add items to, beside what its own actions let it do. */
  readonly adds?: readonly Partition[];
  /** What else of the register it may look at, item by item, and hold its own writes to, but never write. */
  readonly readsOnly?: readonly Partition[];
  /** What it does in the guard, where used assertions and failed attempts are. */
  readonly guard?: readonly GuardAction[];
  /** What it does with what is told to the outside, and with what of that. */
  readonly events?: readonly EventsAction[];
  readonly eventPartitions?: readonly EventPartition[];
  /** Whether it reads what was told. */
  readonly readsFeeds?: boolean;
  /** What it may look up of that by when it is due. */
  readonly due?: readonly ('ENDPOINT' | 'DELIVERY')[];
  /** Whether it makes the secrets of webhooks. */
  readonly makesWebhookSecrets?: boolean;
  /** Whether it is called when something was told, and every minute, instead of with requests. */
  readonly sendsWebhooks?: boolean;
  /** Whether it is called with what was written to the journal and the register, instead of with requests. */
  readonly isFedByStreams?: boolean;
  /** What it may list by the register's two indexes. */
  readonly lists?: readonly Partition[];
  /** The duties on a claim that a function may not write, whatever its code does. */
  readonly barredDuties: readonly Duty[];
  /** What it does with the files that came. */
  readonly files?: readonly FileAction[];
  /** Whether it puts work in the queue, or works what is there and puts in what is left of it. */
  readonly queue?: 'sends' | 'works';
  /** Whether it holds a request for as long as the gateway lets it, until others have done what is asked. */
  readonly isPatient?: boolean;
  /** How Node keeps its memory, where that is not as it comes. */
  readonly nodeOptions?: string;
  /** Whether it works through thousands of claims for one answer. */
  readonly isHeavy?: boolean;
  /** Whether it comes round by itself, every minute, and works for as long as Lambda lets it. */
  readonly isRoutine?: boolean;
  /** A folder of what it reads beside its code, by its path from the root. */
  readonly besideCode?: string;
  /** What it may do with packs: let others fetch them, or write them and sign what it wrote. */
  readonly packs?: 'reads' | 'writes';
};

type JournalAction = 'Query' | 'BatchGetItem' | 'PutItem';
type RegisterAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'ConditionCheckItem';
type EventsAction = 'Query' | 'BatchGetItem' | 'PutItem' | 'UpdateItem';
type EventPartition = 'FEED' | 'TOLD' | 'ENDPOINT' | 'DELIVERY';
type FileAction = 'GetObject' | 'PutObject';
type GuardAction = 'GetItem' | 'PutItem' | 'UpdateItem';
type Partition =
  | 'CLAIM'
  | 'EXPOSURE'
  | 'ENTERPRISE'
  | 'INSTITUTION'
  | 'POOL'
  | 'MATCH'
  | 'NOTICE'
  | 'APPROPRIATION'
  | 'REVERSAL'
  | 'PERIOD'
  | 'BOOKING'
  | 'BANK'
  | 'CALENDAR'
  | 'POLICY'
  | 'BATCH'
  | 'EXPORT'
  | 'PACK'
  | 'CLIENT'
  | 'PRINCIPAL';
export type Duty = 'submitters' | 'reviewers' | 'approvers' | 'payers';
