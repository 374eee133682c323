import * as z from 'zod/mini';
import { EVENT_TYPES } from '../../../events/event-types.ts';
import { eventSchema } from '../../../events/event-type.ts';
import { named, openEnded } from '../described.ts';

/** Every event under a name of its own: ClaimPaidEvent. Whoever meets a type that they do not know passes it over. */
export const eventAnswer = openEnded(
  'Event',
  z.union(EVENT_TYPES.map((type) => named(`${inCapitals(type.name)}Event`, eventSchema(type)))),
);

function inCapitals(name: string): string {
  return name
    .split(/[.-]/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}
