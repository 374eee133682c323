import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import {
  dueDatesOf,
  isOverdue,
  OUTSTANDING_IN,
  OVERDUE,
  yearsOfDueDates,
  type Overdue,
} from '../../domain/claims/due-dates.ts';
import type { Language } from '../../domain/explain/language.ts';
import type { Answer } from '../http/answer.ts';
import { claimBody } from '../http/claim-body.ts';
import { listBody } from '../http/list-body.ts';
import { readListRequest } from '../http/list-request.ts';
import { invalid } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { readWorkingCalendar } from '../store/calendar-item.ts';
import { claimFromItem } from '../store/claim-item.ts';
import type { Store } from '../store/dynamo.ts';
import { listItems } from '../store/list-items.ts';
import { CLAIMS } from './lists.ts';

/** Lists claims, newest first; asked for those overdue, only them. */
export async function listClaims(request: Request, platform: Platform): Promise<Answer> {
  const { overdue: overdueText, ...query } = request.query;
  const overdue = readOverdue(request, overdueText);
  if (overdue !== null && typeof overdue === 'object') return overdue;
  const asked = readListRequest(CLAIMS, request.caller, query);
  if ('problem' in asked) return asked;
  const { store, policies, now } = platform;
  const outstanding = overdue === null ? {} : { status: OUTSTANDING_IN[overdue] };
  const page = await listItems(store, { ...asked, oneOf: { ...outstanding, ...asked.oneOf } });
  const policyOf = await policies.load(page.items);
  const claims = page.items.map((item) => claimFromItem(item, policyOf).claim);
  const calendar = await readCalendarOf(store, claims);
  const today = shanghaiDateOf(now());
  const listed = claims.filter((claim) => overdue === null || isOverdue(claim, overdue, today, calendar));
  return {
    status: 200,
    body: (language) =>
      listBody(
        listed.map((claim) => datedClaimBody(claim, calendar, language)),
        page.next,
      ),
  };
}

/** The arrangements that tell the due dates of all these claims, in one read at most. */
export function readCalendarOf(store: Store, claims: readonly Claim[]): Promise<WorkingCalendar> {
  return readWorkingCalendar(store, claims.flatMap(yearsOfDueDates));
}

/**
 * A claim with its due dates. They go by the calendar as it stands, so only a reading tells them: a step that is sent
 * again would otherwise not be answered as it was.
 */
export function datedClaimBody(claim: Claim, calendar: WorkingCalendar, language: Language) {
  return { ...claimBody(claim, language), due: dueDatesOf(claim, calendar) };
}

/** The offices' own list: what they are late with. */
function readOverdue({ caller }: Request, text: string | undefined): Overdue | Problem | null {
  if (text === undefined) return null;
  const overdue = caller.institutionId === null ? OVERDUE.find((known) => known === text) : undefined;
  return overdue ?? invalid([{ name: 'overdue', code: 'parameter.not-allowed' }]);
}
