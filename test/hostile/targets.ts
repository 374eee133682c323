import type { Role } from '../../domain/access/role.ts';
import { OPERATIONS, type OperationName } from '../../functions/http/operations.ts';
import type { Header } from './attack.ts';

/** An operation as its rightful caller would send it, but for what an attack puts in its place. */
export type Aim = {
  readonly name: OperationName;
  readonly method: string;
  readonly path: string;
  readonly roles: readonly Role[] | null;
};

export const AIMS: readonly Aim[] = (Object.keys(OPERATIONS) as OperationName[]).map((name) => ({
  name,
  ...OPERATIONS[name],
}));

/** What is there when the attacks begin. */
export type Prey = {
  readonly today: string;
  /** One that is there of each kind, by the collection that its path begins with. */
  readonly ids: Readonly<Record<string, string>>;
  /** The access token of the demo client of each role. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Where the first page of one bank's lists ends. */
  readonly cursor: string;
};

let serial = 0;

/** Everything that the gates in front of an operation ask for: a token of one who may, a new key, the right type. */
export function rightfulHeaders({ tokens }: Prey, { method, roles }: Aim): Header[] {
  serial += 1;
  const token = roles === null ? undefined : tokens.get(roles[0] ?? '');
  return [
    ...(token === undefined ? [] : [['Authorization', `Bearer ${token}`] as const]),
    ...(method === 'POST'
      ? [
          ['Idempotency-Key', `hostile-${String(serial)}`] as const,
          ['Content-Type', 'application/json'] as const,
        ]
      : []),
  ];
}

/** The path with what it names, where that is there. */
export function rightfulPath({ ids }: Prey, path: string): string {
  const collection = path.split('/')[2] ?? '';
  return path.replace(/\{\w+\}/g, ids[collection] ?? 'none');
}

/**
 * One hand of so many that something is dealt into, by turns: every operation gets one, and all hands are in play. What
 * is refused before anybody looks at the operation need not be tried on each.
 */
export function dealt<Value>(values: readonly Value[], hands: number, turn: number): Value[] {
  return values.filter((_value, index) => index % hands === turn % hands);
}
