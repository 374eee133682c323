import { shanghaiDateOf, type Instant } from '../../domain/calendar/instant.ts';
import { parseLocalDate, yearOf, type LocalDate } from '../../domain/calendar/local-date.ts';
import { daysOf, parsePeriod, periodOf, yearSpan, type Span } from '../../domain/calendar/period.ts';
import type { Head } from '../../domain/ledger/entry.ts';
import { invalid } from './page.ts';
import type { Problem } from './problem.ts';
import type { Query } from './request.ts';

/** What statements are about where nothing is asked for: the month, or the year, of their cut. */
export type SpanUnit = 'month' | 'year';

/** The days that `period` names: a month (`2026-11`) or a year (`2026`). */
export function spanAsked(
  { period }: Query,
  cut: Head,
  now: Instant,
  unit: SpanUnit,
): { readonly span: Span } | Problem {
  if (period !== undefined) return spanOf(period);
  const day = shanghaiDateOf(cut.recordedAt ?? now);
  return { span: unit === 'month' ? daysOf(periodOf(day)) : yearSpan(yearOf(day)) };
}

export function spanOf(text: string): { readonly span: Span } | Problem {
  if (/^\d{4}$/.test(text) && parseLocalDate(`${text}-01-01`).ok) return { span: yearSpan(Number(text)) };
  const parsed = parsePeriod(text);
  if (!parsed.ok) return invalid([{ name: 'period', code: parsed.refusal }]);
  return { span: daysOf(parsed.value) };
}

export function dayAsked({ on }: Query): { readonly day: LocalDate | null } | Problem {
  if (on === undefined) return { day: null };
  const parsed = parseLocalDate(on);
  return parsed.ok ? { day: parsed.value } : invalid([{ name: 'on', code: parsed.refusal }]);
}
