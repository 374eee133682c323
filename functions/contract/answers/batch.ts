import * as z from 'zod/mini';
import { BATCH_KINDS } from '../../../domain/batches/batch-kind.ts';
import { BATCH_ENCODINGS, BATCH_FORMATS, BATCH_STATUSES } from '../../../domain/batches/batch.ts';
import { LANGUAGES } from '../../../domain/explain/language.ts';
import { named } from '../described.ts';
import {
  batchId,
  claimId,
  count,
  digest,
  exposureId,
  instant,
  institutionId,
  poolId,
  text,
} from '../wire.ts';
import { claimRefusal, filingRefusal } from './refusals.ts';

export const batchAnswer = named(
  'Batch',
  z.strictObject({
    id: batchId,
    kind: z.enum(BATCH_KINDS),
    status: z.enum(BATCH_STATUSES),
    pool: poolId,
    institutionId,
    fileName: z.nullable(text),
    format: z.enum(BATCH_FORMATS),
    encoding: z.nullable(z.enum(BATCH_ENCODINGS)),
    language: z.enum(LANGUAGES),
    sha256: digest,
    bytes: count,
    rows: count,
    counts: z.strictObject({
      ...{ done: count, accepted: count, repeated: count, refused: count, invalid: count },
    }),
    recordedAt: instant,
    finishedAt: z.nullable(instant),
  }),
);

const nothingWrong = {
  problem: z.null(),
  refusals: z.array(z.never()).check(z.maxLength(0)),
  faults: z.array(z.never()).check(z.maxLength(0)),
};
const recordId = z.union([exposureId, claimId]);

export const rowResultAnswer = named(
  'RowResult',
  z.union([
    z.strictObject({ row: count, outcome: z.enum(['accepted', 'repeated']), id: recordId, ...nothingWrong }),
    z.strictObject({
      row: count,
      outcome: z.literal('refused'),
      id: z.nullable(recordId),
      ...nothingWrong,
      problem: z.strictObject({ code: text, title: text }),
      refusals: z.array(z.union([claimRefusal, filingRefusal])),
    }),
    z.strictObject({
      row: count,
      outcome: z.literal('invalid'),
      id: z.null(),
      ...nothingWrong,
      faults: z.array(z.strictObject({ column: text, code: text, text })),
    }),
  ]),
);
