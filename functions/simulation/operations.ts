import type { Handlers } from '../http/create-function.ts';
import { simulatePolicy } from './simulate-policy.ts';

/** What another policy would come to; it reads claims, versions and the head of a pool, and writes nothing at all. */
export const simulation: Handlers<'simulatePolicy'> = { simulatePolicy };
