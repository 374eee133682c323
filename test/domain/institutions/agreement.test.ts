import { describe, expect, test } from 'vitest';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { agreementOn, type Agreement } from '../../../domain/institutions/agreement.ts';

function agreement(from: string, to: string | null): Agreement {
  return { from: localDate(from), to: to === null ? null : localDate(to), quotaFen: null };
}

const FIRST = agreement('2026-01-01', '2026-12-31');

describe('the agreement in force', () => {
  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('of one for 2026 on %s: %s', (day, isInForce) => {
    expect(agreementOn([FIRST], localDate(day)) !== null).toBe(isInForce);
  });

  test('without an end goes on for ever', () => {
    const open = agreement('2026-01-01', null);
    expect(agreementOn([open], localDate('2999-12-31'))).toBe(open);
  });

  test('after a renewal is the new one from its first day, and the old one before', () => {
    const renewal = agreement('2026-07-01', '2027-06-30');
    expect(agreementOn([FIRST, renewal], localDate('2026-06-30'))).toBe(FIRST);
    expect(agreementOn([FIRST, renewal], localDate('2026-07-01'))).toBe(renewal);
    expect(agreementOn([FIRST, renewal], localDate('2027-07-01'))).toBeNull();
  });

  test('is cut short by one recorded later that ends earlier', () => {
    const shortened = agreement('2026-01-01', '2026-03-31');
    expect(agreementOn([FIRST, shortened], localDate('2026-04-01'))).toBeNull();
  });

  test('of none is none', () => {
    expect(agreementOn([], localDate('2026-01-01'))).toBeNull();
  });
});
