import type { BatchKind } from '../../domain/batches/batch-kind.ts';
import type { BatchEncoding, BatchFormat } from '../../domain/batches/batch.ts';
import type { PoolId } from '../../domain/pools/pool.ts';

/** What a file must be known by before it can be read; a batch says it of its own. */
export type FileSpec = {
  readonly kind: BatchKind;
  /** Whose losses it shares tells loans from investments. */
  readonly poolId: PoolId;
  readonly format: BatchFormat;
  readonly encoding: BatchEncoding | null;
};
