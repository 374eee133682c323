import type { Store } from '../functions/store/dynamo.ts';

const WRITES = /^(Put|Update|Delete|TransactWrite|BatchWrite)/;

/** Calls after every write through a store, whatever its outcome, which a time-out may have kept from whoever asked. */
export function wakeOnWrite({ client }: Store, wake: () => void): void {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (request) => {
        try {
          return await next(request);
        } finally {
          if (WRITES.test(commandName)) wake();
        }
      },
    { step: 'initialize', name: 'wakeOnWrite' },
  );
}
