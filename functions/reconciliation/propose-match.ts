/**
 * Propose that some lines of the bank are some entries, which the rules did not find. Input: their ids and numbers, and
 * why. Output: 201 and the proposal; it counts when another person has confirmed it. Both sides must come to the same sum:
 * what differs is not matched away but booked or asked of the bank.
 */
import * as z from 'zod/mini';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import { bankMatchIdOf, isBankLineId, type BankLineId } from '../../domain/identifiers/ids.ts';
import { isPoolId, type PoolId } from '../../domain/pools/pool.ts';
import type { BankMatch } from '../../domain/reconciliation/bank-match.ts';
import type { Match, Matching } from '../../domain/reconciliation/match-lines.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { requiredReasonField, textField, wholeField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Problem } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { matchProposalWrite, readBankMatch } from '../store/bank-match-item.ts';
import { readHead } from '../store/journal.ts';
import { SEQ_MAX } from '../store/keys.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact } from '../store/transact.ts';
import { bankMatchBody } from './bank-bodies.ts';
import { reconcile } from './reconcile.ts';

const ROUNDS_MAX = 5;
/** One payment order for the claims of a day. */
const EACH_MAX = 20;

export const bankMatchRequest = z.strictObject({
  lineIds: z.array(textField(40)).check(z.minLength(1), z.maxLength(EACH_MAX)),
  entrySeqs: z.array(wholeField(1, SEQ_MAX)).check(z.minLength(1), z.maxLength(EACH_MAX)),
  reason: requiredReasonField,
});

type Asked = z.infer<typeof bankMatchRequest>;

export async function proposeBankMatch(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const checked = checkFields(bankMatchRequest, request.json);
  if ('problem' in checked) return checked;
  const { store, sha256, now, pause } = platform;
  const mark = requestMark(request, sha256);
  const id = bankMatchIdOf(mark.key, sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const earlier = await readBankMatch(store, poolId, id);
    if (earlier !== null) return replay(earlier, mark);
    const refused = await whyNotMatched(poolId, checked.value, platform);
    if (refused !== null) return refused;
    const proposal = { actor: request.caller.person, at: now(), request: mark };
    const { reason } = checked.value;
    const [lineIds, entrySeqs] = [distinctLines(checked.value), [...new Set(checked.value.entrySeqs)]];
    const match: BankMatch = { id, poolId, lineIds, entrySeqs, reason, proposal, confirmation: null };
    const outcome = await transact(store, [matchProposalWrite(store, match)]);
    if (outcome.kind === 'committed') return answerOf(match);
    await pause(round);
  }
  throw new StoreFault(`match ${id} stays contended`);
}

async function whyNotMatched(
  poolId: PoolId,
  asked: Asked,
  { store, now }: Platform,
): Promise<Problem | null> {
  const head = await readHead(store, poolId);
  const reconciled = await reconcile(store, head, shanghaiDateOf(now()));
  if ('problem' in reconciled) return reconciled;
  const { lines, entries } = found(asked, reconciled.matching);
  const lineIds = asked.lineIds.filter((id) => !lines.has(id));
  const entrySeqs = asked.entrySeqs.filter((seq) => !entries.has(seq));
  if (lineIds.length > 0 || entrySeqs.length > 0)
    return { problem: 'bank-match.not-unmatched', members: { lineIds, entrySeqs } };
  const bankFen = sumOf(lines);
  const ledgerFen = sumOf(entries);
  return bankFen === ledgerFen
    ? null
    : { problem: 'bank-match.sums-differ', members: { bankFen, ledgerFen } };
}

/** Of what is named, all that nobody has matched by hand; the rules' own matches give way to people's. */
function found({ lineIds, entrySeqs }: Asked, { matches, onlyInBank, onlyInLedger }: Matching) {
  const byRule: readonly Match[] = matches.filter(({ by }) => by !== 'manual');
  const lines = [...onlyInBank, ...byRule.flatMap((match) => match.lines)];
  const entries = [...onlyInLedger, ...byRule.flatMap((match) => match.entries)];
  return {
    lines: new Map(lines.filter(({ id }) => lineIds.includes(id)).map((line) => [line.id as string, line])),
    entries: new Map(
      entries.filter(({ entry }) => entrySeqs.includes(entry.seq)).map((one) => [one.entry.seq, one]),
    ),
  };
}

function sumOf(moved: ReadonlyMap<unknown, { readonly amountFen: bigint }>): bigint {
  return [...moved.values()].reduce((sum, { amountFen }) => sum + amountFen, 0n);
}

function distinctLines({ lineIds }: Asked): readonly BankLineId[] {
  return [...new Set(lineIds)].filter(isBankLineId);
}

function replay(earlier: BankMatch, mark: RequestMark): Answer {
  if (earlier.proposal.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerOf({ ...earlier, confirmation: null }), isReplay: true };
}

function answerOf(match: BankMatch): Answer {
  return { status: 201, body: () => bankMatchBody(match) };
}
