import type { FiledExposure, IneligibleExposure } from '../../domain/exposures/exposure.ts';
import type { Twin } from '../../domain/claims/twin.ts';
import type { FilingBasis } from '../../domain/exposures/filing-context.ts';
import { addFen, fen, ZERO_FEN, type Fen } from '../../domain/money/fen.ts';
import { leverageLimitFen } from '../../domain/pools/leverage.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Item, Store } from './dynamo.ts';
import { filedFactWrite } from './enterprise-facts.ts';
import { agreementsCheck } from './institution-item.ts';
import type { Key } from './keys.ts';
import { fileWithPool } from './pool-filed.ts';
import { nameOf } from './read-items.ts';
import { fileOnStanding } from './standing-item.ts';
import type { Write } from './transact.ts';
import { twinsWrite } from './twins-item.ts';

/** Where a filing is known beyond its own item. */
export type FilingKeys = { readonly loans: Key; readonly twins: Key; readonly contract: Key };

export function loansOf(item: Item | null): number {
  return Number(item?.['loans'] ?? 0);
}

/** Records a filing under an id that the same request would come to again. */
export function filingWrite(store: Store, Item: Record<string, unknown>): Write<string> {
  return {
    name: `exposure ${String(Item['id'])}`,
    action: {
      put: { TableName: store.registerTable, Item, ConditionExpression: 'attribute_not_exists(PK)' },
    },
  };
}

/** The registers that all filings of an institution are entered in: its agreements, its standing, and its pool's. */
export const REGISTERS_SHARED = 3;

/** A filing that was judged, and what it was judged by. */
type Judged = {
  readonly exposure: FiledExposure | IneligibleExposure;
  readonly basis: FilingBasis;
  readonly policy: Policy | null;
  readonly keys: FilingKeys;
};
type Accepted = Judged & { readonly exposure: FiledExposure };

/**
 * Everything that filings of one institution, judged one after another and written together, change beside their own items.
 * Each condition holds a rule that they were judged by: what changed so that the rule would now refuse one of them makes
 * them be judged again. A register that several of them are entered in is written once.
 */
export function registerWrites(
  store: Store,
  judged: readonly Judged[],
  agreementsSeen: number,
): Write<string>[] {
  const accepted = judged.filter((one): one is Accepted => one.exposure.status === 'filed');
  const [first] = accepted;
  if (first === undefined) return [];
  const { institutionId, poolId } = first.exposure;
  const principalFen = addFen(...accepted.map(({ exposure }) => exposure.terms.principalFen));
  return [
    agreementsCheck(store, institutionId, agreementsSeen),
    fileOnStanding(store, institutionId, principalFen, first.basis.agreementOnFiling?.quotaFen ?? null),
    fileWithPool(store, poolId, principalFen, limitOfAll(accepted)),
    ...accepted.map(({ exposure, keys }) => contractWrite(store, keys.contract, exposure)),
    ...accepted.map(({ exposure }) => filedFactWrite(store, exposure)),
    ...alike(accepted, 'twins').map((twins) => twinsWrite(store, twins[0].keys.twins, twins.map(twinOf))),
    ...alike(
      accepted.filter(({ exposure }) => exposure.terms.kind === 'loan'),
      'loans',
    ).map((loans) => countWrite(store, loans[0].keys.loans, loans[0].basis.earlierLoans, loans.length)),
  ];
}

/**
 * The limit under which all of them together stay within the pool's leverage where each does in its turn: they may have
 * started under different policies, and each counts with those before it.
 */
function limitOfAll(accepted: readonly Accepted[]): Fen | null {
  let filedFen = ZERO_FEN;
  let leastRoomFen: bigint | null = null;
  for (const { exposure, basis, policy } of accepted) {
    filedFen = addFen(filedFen, exposure.terms.principalFen);
    const leverageMax = policy?.parameters.leverageMax.value ?? null;
    if (leverageMax === null) continue;
    const roomFen = leverageLimitFen(basis.poolCapFen, leverageMax) - filedFen;
    if (leastRoomFen === null || roomFen < leastRoomFen) leastRoomFen = roomFen;
  }
  return leastRoomFen === null ? null : fen(leastRoomFen + filedFen);
}

function alike(accepted: readonly Accepted[], register: 'twins' | 'loans'): [Accepted, ...Accepted[]][] {
  const groups = new Map<string, [Accepted, ...Accepted[]]>();
  for (const one of accepted) {
    const name = nameOf(one.keys[register]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function twinOf({ exposure }: Accepted): Twin {
  return { exposureId: exposure.id, institutionId: exposure.institutionId };
}

function contractWrite(store: Store, key: Key, { id }: FiledExposure): Write<string> {
  return {
    name: `contract of ${id}`,
    action: {
      put: {
        TableName: store.registerTable,
        Item: { ...key, exposureId: id },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}

/** Loans count among their firm's, on condition that the count is as the first of them was judged by. */
function countWrite(store: Store, key: Key, seen: number, added: number): Write<string> {
  return {
    name: `loans ${key.PK}`,
    action: {
      update: {
        TableName: store.registerTable,
        Key: key,
        UpdateExpression: 'SET loans = :after',
        ConditionExpression: seen === 0 ? 'attribute_not_exists(loans)' : 'loans = :seen',
        ExpressionAttributeValues: { ':after': seen + added, ...(seen === 0 ? {} : { ':seen': seen }) },
      },
    },
  };
}
