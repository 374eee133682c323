import type { Handlers } from '../http/create-function.ts';
import { listNotices } from './list-notices.ts';

/** What the public may read, without a token: the notices of approved claims, and nothing else. */
export const notices: Handlers<'listNotices'> = { listNotices };
