import type { Handlers } from '../http/create-function.ts';
import { listEvents } from './list-events.ts';

/** Reads what was told, and nothing that it was told of. */
export const events: Handlers<'listEvents'> = { listEvents };
