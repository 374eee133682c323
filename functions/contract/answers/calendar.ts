import * as z from 'zod/mini';
import { named } from '../described.ts';
import { count, date, instant, text } from '../wire.ts';

export const workingYearAnswer = named(
  'WorkingYear',
  z.strictObject({
    id: z.string().check(z.regex(/^\d{4}$/)),
    origin: z.enum(['shipped', 'maintained']),
    revision: count,
    recordedBy: z.nullable(text),
    recordedAt: z.nullable(instant),
    source: text,
    holidays: z.array(date),
    workingWeekends: z.array(date),
  }),
);
