import { ACCOUNTS, noBalances, type Balances } from './accounts.ts';
import { BalancesText } from './balances-text.ts';
import { Claims } from './claims.ts';
import { Closes } from './closes.ts';
import { parseEntry, partsOf, type Entry } from './entry.ts';
import { insist } from './fault.ts';
import { takeLine, type LineSource } from './line-source.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import { applyEntry } from './movement.ts';
import type { Tools } from './pack.ts';
import type { Parameters } from './decide.ts';
import { checkPeriod } from './period.ts';
import { Reversals } from './reversals.ts';
import type { SheetCheck } from './sheet-check.ts';
import { sheetsOf, type ClaimRow, type Sheet, type SheetRow } from './sheets.ts';
import { Totals } from './totals.ts';

/** An entry that was noted before, by its number and hash: in an earlier pack, in a letter, on paper. */
export type Anchor = { readonly seq: number; readonly hash: string };

export type Sources = {
  readonly entries: LineSource;
  readonly claims: LineSource;
  readonly reversals: LineSource;
  /** How each sheet of the pack is held against what it must hold. */
  readonly sheets: (name: string) => SheetCheck;
};

/** Follows the journal from entry to entry, and beside it everything that must say the same. */
export class Journal {
  private readonly manifest: Manifest;
  private readonly sources: Sources;
  private readonly tools: Tools;
  private readonly anchors: ReadonlyMap<number, string>;
  private readonly balances: Balances;
  private readonly opening: Balances;
  private readonly claims: Claims;
  private readonly reversals: Reversals;
  private readonly closes: Closes;
  private readonly totals = new Totals();
  private readonly balancesText: BalancesText;
  private readonly sheets: readonly (readonly [Sheet, SheetCheck])[];
  /** Those with something for every entry. */
  private readonly rows: readonly (readonly [SheetRow, SheetCheck])[];
  /** Those with something for every claim. */
  private readonly claimRows: readonly (readonly [ClaimRow, SheetCheck])[];
  /** What could still be promised before the entry at hand. */
  private headroomFen = 0;
  private hash: string;
  private recordedAt: string;
  private firstRecordedAt = '';

  constructor(
    manifest: Manifest,
    policies: ReadonlyMap<string, Parameters>,
    sources: Sources,
    tools: Tools,
    anchors: readonly Anchor[],
  ) {
    this.manifest = manifest;
    this.sources = sources;
    this.tools = tools;
    this.anchors = new Map(anchors.map(({ seq, hash }) => [seq, hash]));
    this.opening = openingOf(manifest);
    this.balances = { ...this.opening };
    this.balancesText = new BalancesText(this.opening);
    this.claims = new Claims(policies, manifest.firstSeq);
    this.reversals = new Reversals(manifest.firstSeq);
    this.closes = new Closes(manifest.firstSeq);
    this.sheets = sheetsOf(manifest).map((sheet) => [sheet, sources.sheets(sheet.name)]);
    this.rows = this.sheets.flatMap(([{ entry }, check]) =>
      entry === null ? [] : [[entry, check] as const],
    );
    this.claimRows = this.sheets.flatMap(([{ claim }, check]) =>
      claim === null ? [] : [[claim, check] as const],
    );
    this.hash = manifest.opening.hash;
    this.recordedAt = manifest.opening.recordedAt ?? '';
  }

  async follow(): Promise<void> {
    const { firstSeq, lastSeq, opening } = this.manifest;
    this.checkAnchor(opening.seq, opening.hash);
    for (const [sheet, check] of this.sheets)
      await check.expect(linesText(sheet.head(this.manifest, this.opening)));
    for (let seq = firstSeq; seq <= lastSeq; seq += 1) {
      const line = this.sources.entries.take() ?? (await this.sources.entries.takeLater());
      insist(line !== null, 'entry.seq', seq);
      const entry = this.followEntry(line, seq);
      if (entry.reverses !== undefined) await this.reversals.check(entry, this.sources.reversals, seq);
      if (entry.claimId !== undefined) {
        if (!this.claims.knows(entry.claimId)) await this.takeClaim(entry.claimId, seq);
        this.claims.book(entry, this.headroomFen, seq);
      }
      for (const [row, check] of this.rows) {
        const waiting = check.expect(row(entry, this.hash, this.balances, this.manifest.language));
        if (waiting !== null) await waiting;
      }
    }
    await this.finish();
  }

  /** What an entry says of itself, and what the one before it says of it. */
  private followEntry(line: string, seq: number): Entry {
    const at = seq;
    const { balances, decided, hash } = partsOf(line, at);
    const entry = parseEntry(decided, at);
    insist(entry.seq === seq, 'entry.seq', at, entry.seq);
    insist(entry.pool === this.manifest.pool, 'entry.pool', at, entry.pool);
    insist(entry.previousHash === this.hash, 'entry.chain', at);
    insist(entry.recordedAt >= this.recordedAt, 'entry.time', at);
    this.headroomFen = this.balances.available;
    applyEntry(entry, this.balances, at);
    insist(hash === this.tools.sha256Text(decided), 'entry.hash', at);
    this.balancesText.follow(entry.postings, this.balances);
    insist(balances === this.balancesText.text(), 'entry.balances', at, entry.kind);
    insist(entry.claimId !== undefined || !NEEDS_CLAIM.has(entry.kind), 'entry.claim', at);
    insist((entry.reverses === undefined) === (entry.kind !== 'reverse'), 'entry.reversal', at);
    this.closes.follow(entry, at);
    this.reversals.note(entry);
    this.totals.add(entry);
    this.hash = hash;
    this.recordedAt = entry.recordedAt;
    if (seq === this.manifest.firstSeq) this.firstRecordedAt = entry.recordedAt;
    this.checkAnchor(seq, hash);
    return entry;
  }

  /** The claim with its decision and its steps, which the file has in the order in which entries first name them. */
  private async takeClaim(id: string, at: number): Promise<void> {
    const line = this.sources.claims.take() ?? (await this.sources.claims.takeLater());
    insist(line !== null, 'entry.claim', at, id);
    const claim = this.claims.add(line, id);
    for (const [row, check] of this.claimRows) {
      const waiting = check.expect(row(claim));
      if (waiting !== null) await waiting;
    }
  }

  private checkAnchor(seq: number, hash: string): void {
    const noted = this.anchors.get(seq);
    insist(noted === undefined || noted === hash, 'anchor.differs', seq);
  }

  private async finish(): Promise<void> {
    const { manifest, claims, totals, sources } = this;
    claims.finish();
    const ends = { opening: this.opening, closing: this.balances, totals: totals.byAccount() };
    for (const source of [sources.entries, sources.claims, sources.reversals])
      insist((await takeLine(source)) === null, extraCode(source.name), source.name);
    totals.check(manifest, this.opening, this.balances);
    const { seq, hash, recordedAt } = manifest.closing;
    const isEnd = seq === manifest.lastSeq && hash === this.hash && recordedAt === this.recordedAt;
    insist(isEnd, 'manifest.range', MANIFEST);
    checkPeriod(manifest, this.firstRecordedAt);
    const counts = {
      entries: manifest.lastSeq - manifest.firstSeq + 1,
      postings: totals.postings,
      claims: sources.claims.taken,
      reversals: sources.reversals.taken,
      policies: manifest.policies.length,
    };
    insist(JSON.stringify(manifest.counts) === JSON.stringify(counts), 'manifest.counts', MANIFEST);
    for (const [sheet, check] of this.sheets) {
      await check.expect(linesText(sheet.tail(manifest, ends)));
      await check.finish();
    }
    const unused = manifest.policies.map(({ id }) => id).join() !== [...claims.policiesNamed].join();
    insist(!unused, 'policy.unused', 'policies.jsonl');
  }
}

/** Entries that no pool makes by itself. */
const NEEDS_CLAIM = new Set(['reserve', 'release', 'approve', 'pay', 'recover', 'claw-back']);

function extraCode(name: string) {
  if (name === 'entries.jsonl') return 'entry.seq';
  return name === 'claims.jsonl' ? 'claim.order' : 'reversal.order';
}

function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** What the accounts held before the pack, as its manifest says; the first entry's balances then say the same or not. */
function openingOf({ accounts, firstSeq }: Manifest): Balances {
  const balances = noBalances();
  for (const account of ACCOUNTS) {
    const openingFen = Number(accounts.find((one) => one.account === account)?.openingFen);
    insist(Number.isSafeInteger(openingFen), 'manifest.form', MANIFEST, account);
    insist(firstSeq > 1 || openingFen === 0, 'manifest.totals', MANIFEST, account);
    balances[account] = openingFen;
  }
  return balances;
}
