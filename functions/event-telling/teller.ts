import type { Platform } from '../http/platform.ts';

/** What it takes to tell: of the platform everything but what answers requests. */
export type Teller = Pick<Platform, 'store' | 'policies' | 'sha256' | 'pause' | 'log'>;
