import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate } from '../../domain/calendar/local-date.ts';
import type { ClaimSubmission } from '../../domain/claims/claim-submission.ts';
import type { FilingSubmission } from '../../domain/exposures/filing-submission.ts';
import { CLAIMS_FROM } from '../../domain/institutions/institution.ts';
import { fen } from '../../domain/money/fen.ts';
import type { Platform } from '../../functions/http/platform.ts';
import { fileExposures, type FilingOutcome } from '../../functions/intake/file-exposures.ts';
import { submitClaims, type SubmissionOutcome } from '../../functions/intake/submit-claims.ts';
import { creditCodeOf } from '../builders/credit-code.ts';
import { claimSubmission, filingSubmission } from '../builders/submissions.ts';
import { enterpriseFacts, investmentTerms, loanTerms } from '../builders/terms.ts';
import { wholeJournal, expectSoundJournal } from '../http/journal.ts';
import {
  appropriateOn,
  everyItem,
  registerOn,
  startBarePlatform,
  type BarePlatform,
} from '../store/bare-platform.ts';

const RUNS = 12;
const SUBMITTING = { racesMax: 3, areFromQueue: false };
const PRINCIPAL = 1_000_000n;
const STARTED_ON = localDate('2026-11-20');
/**
 * Ten times the bank’s is what may be outstanding, and itself what can be promised; the fund’s has room for more than its nested
 * caps. All of these limits are met in most runs.
 */
const APPROPRIATED = { bank: 3_000_000, fund: 300_000_000 };
const LARGE = { bank: 300_000_001n, fund: 600_000_001n };

type Filed = { readonly firm: number; readonly principal: bigint | 'large'; readonly contract: number };
type Claimed = { readonly exposure: number; readonly loss: bigint | 'all'; readonly key: number };

const filings = fc.array(
  fc.record({
    firm: fc.nat(12),
    principal: fc.constantFrom(PRINCIPAL, PRINCIPAL, PRINCIPAL * 3n, 'large' as const),
    contract: fc.nat(60),
  }),
  { minLength: 20, maxLength: 70 },
);
const claims = fc.array(
  fc.record({
    exposure: fc.nat(90),
    loss: fc.constantFrom('all' as const, 'all' as const, PRINCIPAL, PRINCIPAL / 2n, PRINCIPAL + 1n, 1n, 3n),
    key: fc.nat(200),
  }),
  { minLength: 30, maxLength: 120 },
);

function distinct<Sent extends { readonly id: string }>(sent: readonly Sent[]): Sent[] {
  return [...new Map(sent.map((one) => [one.id, one])).values()];
}

type Outcome = FilingOutcome | SubmissionOutcome;

const EXPECTED = {
  bank: [
    ...['filed', 'ineligible', 'cap.leverage-exceeded', 'filing.contract-already-filed'],
    ...['submitted', 'refused', 'exposure.claim-open', 'cap.pool-exceeded', 'no-exposure'],
  ],
  fund: [
    ...['filed', 'filing.contract-already-filed', 'submitted', 'refused', 'exposure.claim-open'],
    ...['cap.institution-year-exhausted', 'no-exposure'],
  ],
} as const;

type Sender = ClaimSubmission['institution'];

function filingOf(sender: Sender, { firm, principal, contract }: Filed, index: number): FilingSubmission {
  const common = {
    contractNo: `NO-${String(contract)}`,
    enterprise: enterpriseFacts({ creditCode: creditCodeOf(firm) }),
    principalFen: fen(principal === 'large' ? LARGE[sender.kind] : principal),
    startedOn: STARTED_ON,
  };
  const terms = sender.kind === 'bank' ? loanTerms(common) : investmentTerms(common);
  return filingSubmission(sender, `filing ${String(index)}`, terms);
}

/** Prepares a platform and has it file and decide, in groups or one after another; what each came to, in order. */
async function play(
  { platform }: BarePlatform,
  kind: Sender['kind'],
  filed: readonly Filed[],
  claimed: readonly Claimed[],
  inGroups: boolean,
): Promise<Outcome[]> {
  await appropriateOn(platform, CLAIMS_FROM[kind], APPROPRIATED[kind]);
  const sender = await registerOn(platform, 'somebody', kind);
  const sentFilings = filed.map((one, index) => filingOf(sender, one, index));
  const sentClaims = distinct(
    claimed.flatMap(({ exposure, loss, key }) => {
      const on = sentFilings[exposure % sentFilings.length];
      if (on === undefined) return [];
      const lossFen = loss === 'all' ? on.terms.principalFen : fen(loss);
      return [claimSubmission(sender, String(key), on.id, { lossFen })];
    }),
  );
  const came: Outcome[] = [];
  for (const group of inGroups ? [sentFilings] : sentFilings.map((one) => [one])) {
    const outcomes = await fileExposures(group, platform);
    came.push(...group.flatMap(({ id }) => outcomes.get(id) ?? []));
  }
  for (const group of inGroups ? [sentClaims] : sentClaims.map((one) => [one])) {
    const outcomes = await submitClaims(CLAIMS_FROM[kind], group, platform, SUBMITTING);
    came.push(...group.flatMap(({ id }) => outcomes.get(id) ?? []));
  }
  return came;
}

test.each(['bank', 'fund'] as const)(
  'what a %s sends together comes to the same as what it sends one by one: entries, balances, counters, decisions and refusals',
  { timeout: 180_000 },
  async (kind) => {
    const seen: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(filings, claims, async (filed, claimed) => {
        const [alone, together] = await Promise.all([startBarePlatform(), startBarePlatform()]);
        try {
          const outcomes = await play(alone, kind, filed, claimed, false);
          expect(await play(together, kind, filed, claimed, true)).toEqual(outcomes);
          expect(await everyItem(together.platform)).toEqual(await everyItem(alone.platform));
          expectSoundJournal(CLAIMS_FROM[kind], await journalOf(together.platform, kind));
          count(outcomes, seen);
        } finally {
          await Promise.all([alone.stop(), together.stop()]);
        }
      }),
      { numRuns: RUNS },
    );
    console.log(`${kind}: ${JSON.stringify(seen)}`);
    for (const outcome of EXPECTED[kind]) expect(seen[outcome], outcome).toBeGreaterThan(RUNS / 2);
  },
);

function journalOf({ store }: Platform, kind: Sender['kind']) {
  return wholeJournal(store, CLAIMS_FROM[kind]);
}

/** How often each status was come to, and each refusal, and each cap that bound. */
function count(outcomes: readonly Outcome[], seen: Record<string, number>): void {
  for (const outcome of outcomes) {
    for (const name of namesOf(outcome)) seen[name] = (seen[name] ?? 0) + 1;
  }
}

function namesOf(outcome: Outcome): string[] {
  if (outcome.kind === 'judged') {
    const { exposure } = outcome;
    return [
      exposure.status,
      ...(exposure.status === 'filed' ? [] : exposure.refusals.map(({ code }) => code)),
    ];
  }
  if (outcome.kind !== 'decided') return [outcome.kind];
  const { status, decision } = outcome.claim;
  if (decision.outcome === 'refused') return [status, ...decision.refusals.map(({ code }) => code)];
  return [status, ...(decision.bindingCap === null ? [] : [decision.bindingCap])];
}
