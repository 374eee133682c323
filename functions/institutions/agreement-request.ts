import * as z from 'zod/mini';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import { amountField, dateField } from '../http/field-schemas.ts';

type Span = { readonly from: LocalDate; readonly to: LocalDate | null };

/** From when to when; `to` is null for an agreement without an end. */
export const spanFields = { from: dateField, to: z.nullable(dateField) };

/** How much principal may be outstanding; null for no quota. */
export const quotaField = z.nullable(amountField);

export const endsAfterStart = z.refine<Span>(({ from, to }) => to === null || to >= from, {
  path: ['to'],
  message: 'agreement.ends-before-start',
});
