import type { Store } from '../../functions/store/dynamo.ts';

/** Makes the SDK fail as a network does: before a request left, or after its answer was already on the way. */
export type Fault = 'timeout-before-commit' | 'timeout-after-commit';

export type FaultPlan = { failNext: (fault: Fault, times?: number) => void; readonly injected: () => number };

/** Sits in the SDK's own middleware, below its retries, and lets every request through until told otherwise. */
export function injectFaults(store: Store, commandName: string): FaultPlan {
  let planned: Fault[] = [];
  let injected = 0;
  store.client.middlewareStack.add(
    (next, context) => async (request) => {
      const fault = context.commandName === commandName ? planned.shift() : undefined;
      if (fault === 'timeout-before-commit') {
        injected += 1;
        throw timeout();
      }
      const answer = await next(request);
      if (fault === 'timeout-after-commit') {
        injected += 1;
        throw timeout();
      }
      return answer;
    },
    { step: 'finalizeRequest', priority: 'low', name: `injectFaults ${commandName}` },
  );
  return {
    failNext: (fault, times = 1) => {
      planned = [...planned, ...Array.from({ length: times }, () => fault)];
    },
    injected: () => injected,
  };
}

function timeout(): Error {
  return Object.assign(new Error('injected timeout'), { name: 'TimeoutError' });
}
