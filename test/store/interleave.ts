import type { Store } from '../../functions/store/dynamo.ts';

/** Lets something happen between what a handler has read and what it writes, once: a race that is lost every time. */
export function interleave(store: Store): {
  readonly beforeNextWrite: (act: () => Promise<unknown>) => void;
  /** Before the next read of an item whose key says this. */
  readonly beforeNextRead: (of: string, act: () => Promise<unknown>) => void;
} {
  let planned: (() => Promise<unknown>) | null = null;
  let plannedRead: { readonly of: string; readonly act: () => Promise<unknown> } | null = null;
  store.client.middlewareStack.add(
    (next, context) => async (request) => {
      const isMeant =
        context.commandName === 'GetItemCommand' &&
        plannedRead !== null &&
        JSON.stringify(request.input).includes(plannedRead.of);
      const act = isMeant ? plannedRead?.act : undefined;
      if (act !== undefined) {
        plannedRead = null;
        await act();
      }
      return next(request);
    },
    { step: 'finalizeRequest', priority: 'high', name: 'interleave-reads' },
  );
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
    beforeNextRead: (of, act) => {
      plannedRead = { of, act };
    },
  };
}
