import type { Instant } from '../../domain/calendar/instant.ts';
import { SHIPPED_YEARS } from '../../domain/calendar/shipped-years.ts';
import type { WorkingYear } from '../../domain/calendar/working-year.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Item, Store } from './dynamo.ts';
import { calendarKey } from './keys.ts';
import { readItem, readItems } from './read-items.ts';
import type { Write } from './transact.ts';

/** The arrangement of a year as a manager recorded it. A year's revisions are numbered 1, 2, 3 …; the newest is in force. */
export type WorkingYearRevision = WorkingYear & {
  readonly revision: number;
  readonly actor: string;
  readonly recordedAt: Instant;
  readonly request: RequestMark;
};

/** A year is published once and mended now and then; so many revisions of the largest still fit into one item. */
export const REVISIONS_MAX = 40;

/**
 * The arrangements in force of these years, in one batch: what managers recorded last, or else what is shipped. A year
 * that has neither is not in the answer.
 */
export async function readWorkingCalendar(
  store: Store,
  years: readonly number[],
): Promise<ReadonlyMap<number, WorkingYear | WorkingYearRevision>> {
  const wanted = [...new Set(years)];
  const items = await readItems(store, wanted.map(calendarKey));
  const inForce = new Map<number, WorkingYear | WorkingYearRevision>();
  wanted.forEach((year, index) => {
    const recorded = revisionsFromItem(year, items[index] ?? null).at(-1);
    const arranged = recorded ?? SHIPPED_YEARS.find((shipped) => shipped.year === year);
    if (arranged !== undefined) inForce.set(year, arranged);
  });
  return inForce;
}

/** Every revision of a year, oldest first; none of a year that nobody has recorded. */
export async function readRevisions(store: Store, year: number): Promise<WorkingYearRevision[]> {
  return revisionsFromItem(year, await readItem(store, calendarKey(year)));
}

/** Adds a revision, on condition that the one before it is still the newest; nothing recorded is ever changed. */
export function revisionWrite(
  store: Store,
  { year, revision, ...recorded }: WorkingYearRevision,
): Write<'year'> {
  const seen = revision - 1;
  return {
    name: 'year',
    action: {
      update: {
        TableName: store.registerTable,
        Key: calendarKey(year),
        UpdateExpression:
          'SET revision = :next, revisions = list_append(if_not_exists(revisions, :none), :added)',
        ConditionExpression: seen === 0 ? 'attribute_not_exists(PK)' : 'revision = :seen',
        ExpressionAttributeValues: {
          ':next': revision,
          ':none': [],
          ':added': [recorded],
          ...(seen === 0 ? {} : { ':seen': seen }),
        },
      },
    },
  };
}

function revisionsFromItem(year: number, item: Item | null): WorkingYearRevision[] {
  const recorded = (item?.['revisions'] ?? []) as Omit<WorkingYearRevision, 'year' | 'revision'>[];
  return recorded.map((one, index) => ({ year, revision: index + 1, ...one }));
}
