import { setImmediate as afterMicrotasks } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Pause } from '../../functions/store/commit-on-head.ts';
import type { Store } from '../../functions/store/dynamo.ts';
import type { Chance } from './chance.ts';

/** How likely a request that is let through fails, and how. */
const TIMEOUT_BEFORE = 0.04;
const TIMEOUT_AFTER = 0.06;
const CANCELLED = 0.06;
/** Contention comes in spells: a transaction that met it is met by up to so many more. */
const SPELL_MAX = 5;

/**
 * Holds every request to the database, and every pause, until it is let through: one at a time, in an order that
 * chance decides. So each interleaving of callers can come about, and comes about again from the same seed.
 */
export type Gate = {
  readonly pause: Pause;
  readonly heldCount: () => number;
  /** Lets one through, perhaps into a fault, and waits until whoever asked has gone on as far as they can. */
  readonly letOneThrough: () => Promise<void>;
  /** From now on everything goes through at once and unharmed, or no longer. */
  readonly setOpen: (isOpen: boolean) => void;
};

export function gateOf(store: Store, chance: Chance): Gate {
  const held: (() => Promise<void>)[] = [];
  let isOpen = false;
  let spell = 0;
  const hold = <Answer>(proceed: () => Promise<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      held.push(() => proceed().then(resolve, reject));
    });

  store.client.middlewareStack.add(
    (next, context) => (args) => {
      if (isOpen) return next(args);
      if (context.commandName !== 'TransactWriteItemsCommand') {
        return hold(() => (chance.happens(TIMEOUT_BEFORE) ? Promise.reject(timeout()) : next(args)));
      }
      return hold(async () => {
        if (spell > 0 || chance.happens(CANCELLED)) {
          spell = spell > 0 ? spell - 1 : chance.below(SPELL_MAX);
          throw cancelled(args.input as TransactWriteCommandInput);
        }
        if (chance.happens(TIMEOUT_BEFORE)) throw timeout();
        const answer = await next(args);
        if (chance.happens(TIMEOUT_AFTER)) throw timeout();
        return answer;
      });
    },
    { step: 'initialize', priority: 'high', name: 'gate' },
  );

  return {
    pause: () => (isOpen ? Promise.resolve() : hold(() => Promise.resolve())),
    heldCount: () => held.length,
    letOneThrough: async () => {
      const [proceed] = held.splice(chance.below(held.length), 1);
      await proceed?.();
      await afterMicrotasks();
    },
    setOpen: (open) => {
      isOpen = open;
    },
  };
}

function timeout(): Error {
  return Object.assign(new Error('simulated timeout'), { name: 'TimeoutError' });
}

/** Another transaction was at one of the items at the same instant. */
function cancelled({ TransactItems = [] }: TransactWriteCommandInput): Error {
  const CancellationReasons = TransactItems.map((_item, index) => ({
    Code: index === 0 ? 'TransactionConflict' : 'None',
  }));
  return new TransactionCanceledException({ message: 'simulated', $metadata: {}, CancellationReasons });
}
