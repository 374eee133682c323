import { instant } from '../../../domain/calendar/instant.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { claimIdOf, institutionIdOf, type ClaimId } from '../../../domain/identifiers/ids.ts';
import { emptyHead, headAfter, type Entry, type EntryDraft } from '../../../domain/ledger/entry.ts';
import { posting, turnedRound, type Posting } from '../../../domain/ledger/posting.ts';
import { subtractFen } from '../../../domain/money/fen.ts';
import { sha256 } from '../../builders/digest.ts';
import { appended, entryDraft } from '../../builders/journal.ts';
import { paperFen } from '../from-paper.ts';
import { CLAIMS, OWN, type Bank } from './a-year.ts';

/** One thing that was entered: when, for which day, and by what document. */
type Entered = {
  readonly recordedOn: string;
  readonly effectiveOn: string;
  readonly kind: EntryDraft['kind'];
  readonly postings: readonly Posting[];
  readonly reference?: string;
  readonly claim?: number;
  /** Turns round the entry with this reference. */
  readonly reversesReference?: string;
};

export const BANKS: readonly Bank[] = ['甲银行', '乙银行', '丙银行'];

export function claimIdOfNumber(number: number): ClaimId {
  return claimIdOf(institutionIdOf('golden', sha256), `claim-${String(number)}`, sha256);
}

/** The journal that the year's papers make, in the order in which they were entered. */
export function journalOfTheYear(): readonly Entry[] {
  let head = emptyHead('compensation');
  const entries: Entry[] = [];
  for (const entered of inOrder()) {
    const now = instant(`${entered.recordedOn}T02:00:00Z`);
    const entry = appended(head, draftOf(entered, entries), now);
    entries.push(entry);
    head = headAfter(entry);
  }
  return entries;
}

function inOrder(): readonly Entered[] {
  const all = [
    ...OWN.flatMap(ownEntries),
    ...CLAIMS.flatMap((claim, index) => claimEntries(claim, index + 1)),
  ];
  return all.sort((left, right) => (left.recordedOn < right.recordedOn ? -1 : 1));
}

function draftOf(
  { kind, postings, effectiveOn, reference, claim, reversesReference }: Entered,
  before: readonly Entry[],
) {
  const named = before.find((entry) => entry.reference === reversesReference);
  return entryDraft({
    ...{ kind, postings, actor: '见凭证', requestId: 'golden', effectiveOn: localDate(effectiveOn) },
    ...(claim === undefined ? {} : { claimId: claimIdOfNumber(claim) }),
    ...(reversesReference === undefined || named === undefined
      ? { ...(reference === undefined ? {} : { reference }) }
      : { reverses: named.seq, postings: turnedRound(named.postings) }),
  });
}

function ownEntries({ kind, day, amount, document, reversed }: (typeof OWN)[number]): Entered[] {
  const accounts = {
    appropriate: ['fiscal', 'available'],
    'earn-interest': ['interest', 'available'],
    return: ['available', 'treasury'],
  } as const;
  const [from, to] = accounts[kind];
  const booked = { ...days(day), kind, postings: [posting(from, to, paperFen(amount))], reference: document };
  return reversed === undefined ? [booked] : [booked, reversal(reversed, document)];
}

function claimEntries(claim: (typeof CLAIMS)[number], number: number): Entered[] {
  const { submitted, released, approved, paid, recovered = [], clawedBack, paymentReversed } = claim;
  const decidedFen = paperFen(submitted[1]);
  const approvedFen = paperFen(approved?.[1] ?? '0');
  const entries: Entered[] = [
    { ...days(submitted[0]), kind: 'reserve', postings: [posting('available', 'reserved', decidedFen)] },
  ];
  if (released !== undefined) {
    entries.push({
      ...days(released),
      kind: 'release',
      postings: [posting('reserved', 'available', decidedFen)],
    });
  }
  if (approved !== undefined) {
    const rest =
      decidedFen === approvedFen
        ? []
        : [posting('reserved', 'available', subtractFen(decidedFen, approvedFen))];
    const postings = [posting('reserved', 'payable', approvedFen), ...rest];
    entries.push({ ...days(approved[0]), kind: 'approve', postings });
  }
  if (paid !== undefined) {
    const postings = [posting('payable', 'claimants', approvedFen)];
    entries.push({ ...days(paid[0]), kind: 'pay', postings, reference: paid[1] });
  }
  if (paymentReversed !== undefined && paid !== undefined) entries.push(reversal(paymentReversed, paid[1]));
  for (const [day, amount, reference] of recovered) {
    const postings = [posting('recoveries', 'available', paperFen(amount))];
    entries.push({ ...days(day), kind: 'recover', postings, reference });
  }
  if (clawedBack !== undefined) {
    const postings = [posting('claimants', 'available', paperFen(clawedBack[1]))];
    entries.push({ ...days(clawedBack[0]), kind: 'claw-back', postings, reference: clawedBack[2] });
  }
  return entries.map((entry) => ({ ...entry, claim: number }));
}

function reversal(day: string, reversesReference: string): Entered {
  return { ...days(day), kind: 'reverse', postings: [], reversesReference };
}

function days(onPaper: string) {
  const [effectiveOn = '', recordedOn = effectiveOn] = onPaper.split(' ').map(dayOf);
  return { effectiveOn, recordedOn };
}

function dayOf(text: string): string {
  return text.length === 'MM-DD'.length ? `2026-${text}` : text;
}
