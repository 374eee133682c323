import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { TestRun } from '../http/run.ts';
import { perSecond, spread } from './figures.ts';
import { claimOn, fileLoans, type Accepted } from './filed-claims.ts';

const CLIENTS = 64;
const CLAIMS_ALONE = 100;
const CLAIMS_TOGETHER = 640;

type TransactItems = NonNullable<TransactWriteCommandInput['TransactItems']>;

/** Claims a second over HTTP, alone and from many clients on one pool, beside bare transactions of the same items. */
export async function benchThroughput(run: TestRun): Promise<void> {
  const today = await run.api.day();
  const watch = watchTransactions(run);
  const [first = '', ...alone] = await fileLoans(run, CLAIMS_ALONE + 1);
  watch.restart();
  await claimOn(run, first, today);
  const { items } = watch.seen;
  if (items === null) throw new Error('a claim is a transaction');
  const bare = (name: string) => run.platform.store.client.send(bareTransaction(items, name));

  const claimsAlone = await perSecond(alone, 1, (id) => claimOn(run, id, today));
  const bareAlone = await perSecond(names(CLAIMS_ALONE, 'alone'), 1, bare);
  console.log(`claims, 1 client:      ${claimsAlone} a second (bare transactions: ${bareAlone})`);

  const loans = await fileLoans(run, CLAIMS_TOGETHER);
  const accepted: Accepted[] = [];
  watch.restart();
  const together = await perSecond(loans, CLIENTS, async (id) =>
    accepted.push(await claimOn(run, id, today)),
  );
  const { sent, cancelled } = watch.seen;
  const bareTogether = await perSecond(names(CLAIMS_TOGETHER, 'together'), CLIENTS, bare);
  const toldToRetry = accepted.reduce((sum, claim) => sum + claim.toldToRetry, 0);
  console.log(`claims, ${CLIENTS} clients:    ${together} a second (bare transactions: ${bareTogether})`);
  console.log(`  until accepted:      ${spread(accepted.map(({ ms }) => ms))}`);
  console.log(`  races lost:          ${cancelled} of ${sent} transactions; told to retry: ${toldToRetry}`);
}

function names(count: number, kind: string): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${String(index)}`);
}

type Seen = { items: TransactItems | null; sent: number; cancelled: number };

/** Counts transactions and those that were cancelled, and keeps the items of the first. */
function watchTransactions(run: TestRun): { seen: Seen; readonly restart: () => void } {
  const watch = { seen: { items: null, sent: 0, cancelled: 0 } as Seen, restart };
  run.platform.store.client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName !== 'TransactWriteItemsCommand') return next(args);
      watch.seen.sent += 1;
      watch.seen.items ??= (args.input as TransactWriteCommandInput).TransactItems ?? null;
      try {
        return await next(args);
      } catch (error) {
        watch.seen.cancelled += 1;
        throw error;
      }
    },
    { step: 'initialize', priority: 'high' },
  );
  function restart() {
    watch.seen = { items: null, sent: 0, cancelled: 0 };
  }
  return watch;
}

/** The same items under keys of their own and without conditions, so that nothing stands in their way. */
function bareTransaction(items: TransactItems, name: string): TransactWriteCommand {
  const TransactItems = items.map(({ Put, Update }) => {
    if (Put !== undefined) {
      const { TableName, Item } = Put;
      return { Put: { TableName, Item: { ...Item, PK: `BENCH#${name}` } } };
    }
    if (Update === undefined) throw new Error('a claim puts and updates');
    const { ConditionExpression: _none, ...update } = Update;
    const { ':seen': _seen, ':none': _open, ...values } = update.ExpressionAttributeValues ?? {};
    const Key = { PK: `BENCH#${name}`, SK: 'UPDATED' };
    return { Update: { ...update, Key, ExpressionAttributeValues: values } };
  });
  return new TransactWriteCommand({ TransactItems });
}
