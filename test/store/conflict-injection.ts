import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../../functions/store/dynamo.ts';

export type Conflicts = {
  /** The reason that every transaction is cancelled for from now on; null for none. */
  readonly cancelFor: (code: string | null) => void;
  readonly cancelled: () => number;
};

/** Has DynamoDB cancel every transaction for a reason, such as another one that holds the same items. */
export function injectConflicts(store: Store): Conflicts {
  let reason: string | null = null;
  let cancelled = 0;
  store.client.middlewareStack.add(
    (next, context) => (args) => {
      if (reason === null || context.commandName !== 'TransactWriteItemsCommand') return next(args);
      cancelled += 1;
      throw cancellation((args.input as TransactWriteCommandInput).TransactItems ?? [], reason);
    },
    { step: 'initialize', priority: 'high', name: 'injectConflicts' },
  );
  return {
    cancelFor: (code) => {
      reason = code;
      cancelled = 0;
    },
    cancelled: () => cancelled,
  };
}

/** Only the first write has a reason, and the others have none: they are told apart by their place. */
function cancellation(writes: readonly unknown[], Code: string): Error {
  const CancellationReasons = writes.map((_write, index) => ({ Code: index === 0 ? Code : 'None' }));
  return new TransactionCanceledException({ message: 'injected', $metadata: {}, CancellationReasons });
}
