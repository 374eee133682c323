import { instantFromMillis, type Instant } from '../../domain/calendar/instant.ts';
import type { Platform } from './platform.ts';

/** The moment by the real clock, which access goes by: a sandbox moved on does not make a key or a token older. */
export function realNow({ tokens }: Platform): Instant {
  return instantFromMillis(tokens.now().getTime());
}
