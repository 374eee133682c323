import { assert } from '../../domain/assert.ts';
import type { Store } from './dynamo.ts';
import { eventKey, feedEndKey, toldKey, type Feed } from './event-keys.ts';
import { readItems } from './read-items.ts';
import { transact, type Write } from './transact.ts';

/** How much of what happened to a thing is told: the step, the entry, or the one and only time that it was. */
export type Mark = { readonly subject: string; readonly from: number; readonly to: number };

/** An event before it has its place in a feed, which its JSON tells too. */
export type Tellable = {
  readonly id: string;
  readonly feeds: readonly Feed[];
  readonly json: (position: number) => string;
};

/** What is told together or not at all, and with it that it was. */
export type Telling = { readonly marks: readonly Mark[]; readonly events: readonly Tellable[] };

/** The most that DynamoDB writes in one transaction. */
const WRITES_MAX = 100;

/** The numbers told of subjects, in the order in which they were asked for; 0 where nothing was. */
export async function readTold(store: Store, subjects: readonly string[]): Promise<number[]> {
  const items = await readItems(store, subjects.map(toldKey), store.eventsTable);
  return items.map((item) => Number(item?.['upTo'] ?? 0));
}

/**
 * Tells the first of these, in their order, as many as one transaction takes. The condition is that nothing of it was
 * told before: whoever tells it a second time, for whatever reason, loses on the mark, and each place of a feed is taken
 * once. Answers how many were told; `stale` where somebody else told something meanwhile.
 */
export async function tell(store: Store, tellings: readonly Telling[]): Promise<number | 'stale'> {
  const { taken, feeds } = takeWhatFits(tellings);
  const told = tellings.slice(0, taken);
  const ends = await readEnds(store, feeds);
  const position = new Map(ends);
  const events = told.flatMap(({ events: one }) =>
    one.flatMap((event) =>
      event.feeds.map((feed) => {
        const place = (position.get(feed) ?? 0) + 1;
        position.set(feed, place);
        return eventWrite(store, feed, place, event);
      }),
    ),
  );
  const marks = merged(told.flatMap(({ marks: one }) => one));
  const outcome = await transact(store, [
    ...marks.map((mark) => upToWrite(store, toldKey(mark.subject), mark)),
    ...feeds.map((feed) => {
      const from = ends.get(feed) ?? 0;
      return upToWrite(store, feedEndKey(feed), { from, to: position.get(feed) ?? from });
    }),
    ...events,
  ]);
  return outcome.kind === 'committed' ? taken : 'stale';
}

/** Every mark, every feed's end and every event in a feed is a write. One telling alone is far below what is taken. */
function takeWhatFits(tellings: readonly Telling[]) {
  const subjects = new Set<string>();
  const feeds = new Set<Feed>();
  let eventWrites = 0;
  let taken = 0;
  for (const { marks, events } of tellings) {
    const ownFeeds = events.flatMap((event) => event.feeds);
    const more = new Set([...subjects, ...marks.map(({ subject }) => subject)]);
    const moreFeeds = new Set([...feeds, ...ownFeeds]);
    if (taken > 0 && more.size + moreFeeds.size + eventWrites + ownFeeds.length > WRITES_MAX) break;
    for (const { subject } of marks) subjects.add(subject);
    for (const feed of ownFeeds) feeds.add(feed);
    eventWrites += ownFeeds.length;
    taken += 1;
  }
  return { taken, feeds: [...feeds] };
}

async function readEnds(store: Store, feeds: readonly Feed[]): Promise<ReadonlyMap<Feed, number>> {
  if (feeds.length === 0) return new Map();
  const items = await readItems(store, feeds.map(feedEndKey), store.eventsTable);
  return new Map(feeds.map((feed, index) => [feed, Number(items[index]?.['upTo'] ?? 0)]));
}

/** One write for each subject, over all that is told of it. */
function merged(marks: readonly Mark[]): Mark[] {
  const bySubject = new Map<string, Mark>();
  for (const mark of marks) {
    const earlier = bySubject.get(mark.subject);
    assert(earlier === undefined || earlier.to === mark.from, `${mark.subject} is told without a gap`);
    bySubject.set(mark.subject, { ...mark, from: earlier?.from ?? mark.from });
  }
  return [...bySubject.values()];
}

function upToWrite(
  store: Store,
  key: { readonly PK: string; readonly SK: string },
  { from, to }: Pick<Mark, 'from' | 'to'>,
): Write<'up-to'> {
  return {
    name: 'up-to',
    action: {
      update: {
        TableName: store.eventsTable,
        Key: key,
        UpdateExpression: 'SET upTo = :to',
        ConditionExpression: from === 0 ? 'attribute_not_exists(upTo)' : 'upTo = :from',
        ExpressionAttributeValues: { ':to': to, ...(from === 0 ? {} : { ':from': from }) },
      },
    },
  };
}

function eventWrite(store: Store, feed: Feed, position: number, { id, json }: Tellable): Write<'event'> {
  return {
    name: 'event',
    action: {
      put: {
        TableName: store.eventsTable,
        Item: { ...eventKey(feed, position), id, position, json: json(position) },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
  };
}
