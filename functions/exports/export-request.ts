import * as z from 'zod/mini';
import { LANGUAGES } from '../../domain/explain/language.ts';
import { POOL_IDS } from '../../domain/pools/pool.ts';
import { dateField, wholeField } from '../http/field-schemas.ts';
import { PACK_FORMATS } from '../store/export-item.ts';
import { SEQ_MAX } from '../store/keys.ts';

const seqField = wholeField(1, SEQ_MAX);

/** All entries of the pool where neither a range nor a period is named. */
export const exportRequest = z.strictObject({
  pool: z.enum(POOL_IDS),
  range: z.optional(
    z.strictObject({ firstSeq: seqField, lastSeq: seqField }).check(
      z.refine(({ firstSeq, lastSeq }) => firstSeq <= lastSeq, {
        path: ['lastSeq'],
        message: 'range.ends-before-start',
      }),
    ),
  ),
  period: z.optional(
    z
      .strictObject({ from: dateField, to: dateField })
      .check(z.refine(({ from, to }) => from <= to, { path: ['to'], message: 'period.ends-before-start' })),
  ),
  formats: z.array(z.enum(PACK_FORMATS)).check(
    z.maxLength(PACK_FORMATS.length),
    z.refine((formats) => new Set(formats).size === formats.length, 'formats.repeated'),
  ),
  language: z.enum(LANGUAGES),
});

export type ExportRequest = z.infer<typeof exportRequest>;
