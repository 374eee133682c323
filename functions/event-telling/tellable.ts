import type { Instant } from '../../domain/calendar/instant.ts';
import { eventIdOf, type InstitutionId } from '../../domain/identifiers/ids.ts';
import { EVENT_TYPES, type EventData, type EventName } from '../../events/event-types.ts';
import { maskedBody } from '../http/masked.ts';
import { writeJson } from '../http/write-json.ts';
import type { Feed } from '../store/event-keys.ts';
import type { Tellable } from '../store/tell.ts';
import type { Teller } from './teller.ts';

/** What an event says, by its kind. */
export type Saying = {
  readonly [Name in EventName]: { readonly type: Name; readonly data: EventData[Name] };
}[EventName];

/** When something happened, to whom, and as the how many-th thing there. */
export type Occasion = {
  readonly subject: string;
  readonly number: number;
  readonly recordedAt: Instant;
  /** Null for what belongs to no institution. */
  readonly institutionId: InstitutionId | null;
};

/**
 * An event, to be told to the institution and to the offices. Free texts are masked as in a list: an event passes through
 * more systems than the one that it is meant for.
 */
export function tellable(
  { sha256 }: Teller,
  { subject, number, recordedAt, institutionId }: Occasion,
  { type, data }: Saying,
  feeds: readonly Feed[] = institutionId === null ? ['offices'] : [institutionId, 'offices'],
): Tellable {
  const id = eventIdOf(type, subject, number, sha256);
  const { version } = EVENT_TYPES.find(({ name }) => name === type) ?? { version: 1 };
  const told = maskedBody(data);
  return {
    id,
    feeds,
    json: (position) => writeJson({ id, type, version, position, recordedAt, institutionId, data: told }),
  };
}
