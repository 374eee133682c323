import { assert } from '../../domain/assert.ts';
import { instantFromMillis, millisOf, type Instant } from '../../domain/calendar/instant.ts';
import { TOKEN_SECONDS } from './access-token.ts';

/** A key that signs from an instant until the next one in the schedule does; the schedule stands in that order. */
export type ScheduledKey = { readonly signsFrom: Instant };

/** After its last token has run out nobody needs a key; a minute more, for clocks that differ. */
const OVERLAP_MS = (TOKEN_SECONDS + 60) * 1_000;

/** The key that signs at this moment. */
export function signingKey<Key extends ScheduledKey>(keys: readonly Key[], at: Instant): Key {
  const key = keys.findLast(({ signsFrom }) => signsFrom <= at);
  assert(key !== undefined, 'there is a key to sign tokens with');
  return key;
}

/** The keys to verify by at this moment: the one that signs, those to come, and those whose tokens may still live. */
export function publishedKeys<Key extends ScheduledKey>(keys: readonly Key[], at: Instant): readonly Key[] {
  return keys.filter((_key, index) => {
    const successor = keys[index + 1];
    return successor === undefined || at < instantFromMillis(millisOf(successor.signsFrom) + OVERLAP_MS);
  });
}
