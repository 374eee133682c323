import type { Key } from '../store/keys.ts';
import { maskedBody } from './masked.ts';
import { writeCursor } from './page.ts';

/** A page of a list, and where the next one begins. */
export function listBody(data: readonly unknown[], next: Key | null) {
  return { data: data.map(maskedBody), nextCursor: writeCursor(next) };
}
