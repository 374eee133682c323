import type { Policy } from '../../policies/policy.ts';
import type { ExposureTerms } from '../exposure.ts';
import type { FilingContext } from '../filing-context.ts';
import type { FilingRefusal } from '../filing-refusal.ts';

/** One condition of a filing: all that it finds wrong, or nothing. `policy` is the one in force on the start day. */
export type FilingRule = (
  terms: ExposureTerms,
  policy: Policy,
  context: Omit<FilingContext, 'policy'>,
) => readonly FilingRefusal[];
