/**
 * Record what was found out about a firm. Input: the day it is of, figures, and the source. Output: 201 and the fact,
 * beside all that were recorded before; none is ever changed.
 */
import * as z from 'zod/mini';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { QUALIFICATIONS_MAX, type RecordedFact } from '../../domain/enterprises/enterprise-fact.ts';
import { parseCreditCode, type CreditCode } from '../../domain/identifiers/credit-code.ts';
import { enterpriseTagOf } from '../../domain/identifiers/ids.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { amountField, dateField, textField, wholeField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import type { Item } from '../store/dynamo.ts';
import { enterpriseFactFromItem, enterpriseFactWrite } from '../store/enterprise-facts.ts';
import { enterpriseRequestKey } from '../store/keys.ts';
import { earlierOutcome, requestWrite } from '../store/request-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';

const STAFF_MAX = 10_000_000;
const TEXT_LENGTH_MAX = 200;
const ROUNDS_MAX = 5;

const optionalText = z._default(z.nullable(textField(TEXT_LENGTH_MAX)), null);

export const factRequest = z.strictObject({
  asOf: dateField,
  staff: wholeField(0, STAFF_MAX),
  revenueFen: amountField,
  assetsFen: amountField,
  stage: z._default(z.nullable(z.enum(['seed', 'early'])), null),
  location: optionalText,
  carrier: optionalText,
  qualifications: z.array(textField(TEXT_LENGTH_MAX)).check(z.maxLength(QUALIFICATIONS_MAX)),
  source: textField(TEXT_LENGTH_MAX),
});

export async function recordEnterpriseFact(request: Request, platform: Platform): Promise<Answer> {
  const parsed = parseCreditCode(request.id);
  if (!parsed.ok) return { problem: 'enterprise.not-found' };
  const checked = checkFields(factRequest, request.json);
  if ('problem' in checked) return checked;
  const recordedAt = platform.now();
  if (checked.value.asOf > shanghaiDateOf(recordedAt)) {
    return { problem: 'request.invalid', errors: [{ pointer: '/asOf', code: 'date.in-future' }] };
  }
  const actor = request.caller.person;
  const fact: RecordedFact = { origin: 'office', ...checked.value, actor, recordedAt };
  return write(parsed.value, fact, requestMark(request, platform.sha256), platform);
}

async function write(
  creditCode: CreditCode,
  fact: RecordedFact,
  mark: RequestMark,
  { store, sha256, pause }: Platform,
): Promise<Answer> {
  const tag = enterpriseTagOf(creditCode, sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const outcome = await transact(store, [
      requestWrite(store, enterpriseRequestKey(mark.key), mark, { fact }),
      enterpriseFactWrite(store, tag, creditCode, fact, mark.key),
    ]);
    if (outcome.kind === 'committed') return { status: 201, body: () => ({ creditCode, ...fact }) };
    if (outcome.kind === 'condition-failed') return replay(outcome.standing, creditCode, mark);
    await pause(round);
  }
  throw new StoreFault('the facts of an enterprise stay contended');
}

function replay(
  standing: ReadonlyMap<string, Item | null>,
  creditCode: CreditCode,
  mark: RequestMark,
): Answer {
  const earlier = standing.get('request') ?? null;
  if (earlier === null) throw new StoreFault('an enterprise’s fact stands without its request');
  const outcome = earlierOutcome(earlier, mark);
  if (outcome === 'reused') return { problem: 'idempotency.key-reused' };
  const fact = enterpriseFactFromItem(outcome);
  return { status: 201, body: () => ({ creditCode, ...fact }), isReplay: true };
}
