import type { Store } from '../../functions/store/dynamo.ts';

/** Lets something happen between what a handler has read and what it writes, once: a race that is lost every time. */
export function interleave(store: Store): {
  readonly beforeNextWrite: (act: () => Promise<unknown>) => void;
} {
  let planned: (() => Promise<unknown>) | null = null;
  store.client.middlewareStack.add(
    (next, context) => async (request) => {
      const act = context.commandName === 'TransactWriteItemsCommand' ? planned : null;
      if (act !== null) {
        planned = null;
        await act();
      }
      return next(request);
    },
    { step: 'finalizeRequest', priority: 'high', name: 'interleave' },
  );
  return {
    beforeNextWrite: (act) => {
      planned = act;
    },
  };
}
