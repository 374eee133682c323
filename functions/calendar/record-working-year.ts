/**
 * Record how a year's working days are arranged. Input: its holidays, its working weekends, the document that says so,
 * and the revision that whoever sends it had before them. Output: 201 and the arrangement, which is now in force.
 * 1. Read the revisions; the same request sent again is answered as it was then.
 * 2. Add one where the newest is still the one that was seen: nobody overrules a change that they have not read.
 */
import * as z from 'zod/mini';
import { laterOf } from '../../domain/calendar/instant.ts';
import {
  HOLIDAYS_MAX,
  refusalsOfWorkingYear,
  WORKING_WEEKENDS_MAX,
  type WorkingYear,
} from '../../domain/calendar/working-year.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { dateField, textField, wholeField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import {
  readRevisions,
  REVISIONS_MAX,
  revisionWrite,
  type WorkingYearRevision,
} from '../store/calendar-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { workingYearBody } from './working-year-body.ts';
import { yearOfId } from './year-of-id.ts';

const SOURCE_LENGTH_MAX = 200;
const ROUNDS_MAX = 5;

export const workingYearRequest = z.strictObject({
  holidays: z.array(dateField).check(z.maxLength(HOLIDAYS_MAX)),
  workingWeekends: z.array(dateField).check(z.maxLength(WORKING_WEEKENDS_MAX)),
  source: z.strictObject({ zh: textField(SOURCE_LENGTH_MAX), en: textField(SOURCE_LENGTH_MAX) }),
  basedOnRevision: wholeField(0, REVISIONS_MAX),
});

export async function recordWorkingYear(request: Request, platform: Platform): Promise<Answer> {
  const year = yearOfId(request.id);
  if (year === null) return { problem: 'calendar.not-found' };
  const checked = checkFields(workingYearRequest, request.json);
  if ('problem' in checked) return checked;
  const { basedOnRevision, ...days } = checked.value;
  const arranged: WorkingYear = { year, ...days };
  const errors = refusalsOfWorkingYear(arranged).map(({ list, index, code }) => ({
    pointer: `/${list}/${String(index)}`,
    code,
  }));
  if (errors.length > 0) return { problem: 'request.invalid', errors };
  return addRevision(request, platform, arranged, basedOnRevision);
}

async function addRevision(
  request: Request,
  { store, now, sha256, pause }: Platform,
  arranged: WorkingYear,
  basedOnRevision: number,
): Promise<Answer> {
  const mark = requestMark(request, sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const revisions = await readRevisions(store, arranged.year);
    const earlier = revisions.find((revision) => revision.request.key === mark.key);
    if (earlier !== undefined) return replay(earlier, mark);
    const newest = revisions.at(-1);
    const revision = newest?.revision ?? 0;
    if (revision !== basedOnRevision) return { problem: 'calendar.revision-changed', members: { revision } };
    if (revision === REVISIONS_MAX) return { problem: 'calendar.too-many-revisions' };
    const recordedAt = newest === undefined ? now() : laterOf(newest.recordedAt, now());
    const record = { revision: revision + 1, actor: request.caller.person, recordedAt, request: mark };
    const recorded: WorkingYearRevision = { ...arranged, ...record };
    const outcome = await transact(store, [revisionWrite(store, recorded)]);
    if (outcome.kind === 'committed') return answerRevision(recorded);
    await pause(round);
  }
  throw new StoreFault(`the calendar of ${String(arranged.year)} stays contended`);
}

function replay(earlier: WorkingYearRevision, mark: RequestMark): Answer {
  if (earlier.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerRevision(earlier), isReplay: true };
}

function answerRevision(revision: WorkingYearRevision): Answer {
  return { status: 201, body: (language) => workingYearBody(revision, language) };
}
