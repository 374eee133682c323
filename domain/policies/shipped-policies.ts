import { COMPENSATION_2016_02_18 } from './compensation-2016-02-18.ts';
import { GUIDANCE_2016_02_18 } from './guidance-2016-02-18.ts';
import { GUIDANCE_2017_01_01 } from './guidance-2017-01-01.ts';
import type { Policy } from './policy.ts';

/** The versions that come with the platform, in force wherever it runs; one once here is never changed or taken out. */
export const SHIPPED_POLICIES: readonly Policy[] = [
  GUIDANCE_2016_02_18,
  GUIDANCE_2017_01_01,
  COMPENSATION_2016_02_18,
];
