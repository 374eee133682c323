import type { Instant } from '../calendar/instant.ts';
import type { Sha256Hex } from '../digest.ts';
import type { Language } from '../explain/language.ts';
import type { BatchId, InstitutionId } from '../identifiers/ids.ts';
import type { PoolId } from '../pools/pool.ts';
import type { BatchKind } from './batch-kind.ts';

export const BATCH_FORMATS = ['csv', 'xlsx'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

export const BATCH_ENCODINGS = ['utf-8', 'gb18030'] as const;
export type BatchEncoding = (typeof BATCH_ENCODINGS)[number];

export const BATCH_STATUSES = ['received', 'working', 'finished'] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];

/** A month-end of the largest bank, and what one worker is through with in minutes. */
export const BATCH_ROWS_MAX = 10_000;

/** How many rows came to what. A row that was posted by an earlier batch, or stands twice in its own, is repeated. */
export type BatchCounts = {
  /** All that have a result; the sum of the others. */
  readonly done: number;
  readonly accepted: number;
  readonly repeated: number;
  readonly refused: number;
  readonly invalid: number;
};

export const NOTHING_DONE: BatchCounts = { done: 0, accepted: 0, repeated: 0, refused: 0, invalid: 0 };

/** What is fixed when a file is taken in. */
export type BatchFacts = {
  readonly id: BatchId;
  readonly kind: BatchKind;
  readonly institutionId: InstitutionId;
  /** The pool from which its claims are paid, or which its exposures are filed with. */
  readonly poolId: PoolId;
  readonly fileName: string | null;
  readonly format: BatchFormat;
  /** Of a CSV; null for a workbook, which says so itself. */
  readonly encoding: BatchEncoding | null;
  /** That of the headings, and so of the words in the cells. */
  readonly language: Language;
  readonly sha256: Sha256Hex;
  readonly bytes: number;
  /** Those with something in them, without the headings. */
  readonly rows: number;
  readonly sentBy: string;
  readonly recordedAt: Instant;
};

/** A file of many exposures or claims, and how far the platform is through with it. */
export type Batch = BatchFacts & {
  readonly status: BatchStatus;
  readonly counts: BatchCounts;
  readonly finishedAt: Instant | null;
};
