import type { Handlers } from '../http/create-function.ts';
import { recordRecovery } from './record-recovery.ts';

/** What comes back after payment, recorded by whoever has it: the institution, or a cashier. It decides nothing. */
export const recoveries: Handlers<'recordRecovery'> = { recordRecovery };
