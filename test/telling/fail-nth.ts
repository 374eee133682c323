import type { Store } from '../../functions/store/dynamo.ts';

/** Ends a function’s work at any of its requests, as a crash would: before the request left, or once it was done. */
export function failNth(store: Store, when: 'before it is done' | 'after it is done') {
  let count = 0;
  let isFatal = (_nth: number) => false;
  store.client.middlewareStack.add(
    (next) => async (request) => {
      count += 1;
      const fails = isFatal(count);
      if (fails && when === 'before it is done') throw new Error('injected');
      const answer = await next(request);
      if (fails) throw new Error('injected');
      return answer;
    },
    { step: 'initialize', priority: 'high', name: 'failNth' },
  );
  return {
    /** Those that this says by their number, from now on. */
    failOn: (fails: (nth: number) => boolean) => {
      count = 0;
      isFatal = fails;
    },
    stop: () => {
      isFatal = () => false;
      return count;
    },
  };
}
