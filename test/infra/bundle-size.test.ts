import { expect, test } from 'vitest';
import type { FunctionName } from '../../infra/functions.ts';
import { bundledBytes } from './bundle.ts';
import { FUNCTION_NAMES } from './templates.ts';

const BUNDLE_KB_MAX = 512;
/** What these hold beside: the shapes of every operation, or the clients of the queue and of the files. */
const LARGER_KB_MAX: Partial<Record<FunctionName, number>> = {
  documentation: 640,
  intake: 560,
  batches: 644,
  'intake-worker': 640,
  exports: 640,
  // What makes the letters of a PDF is evaluated only where one is printed.
  'export-writer': 1_440,
};

test.each(FUNCTION_NAMES)('bundles %s into no more than it needs', (name) => {
  expect(bundledBytes(name) / 1_024).toBeLessThan(LARGER_KB_MAX[name] ?? BUNDLE_KB_MAX);
});
