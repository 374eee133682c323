import { ACCOUNTS, noBalances, type Balances } from './accounts.ts';
import { Claims } from './claims.ts';
import { Closes } from './closes.ts';
import { applyEntry, balancesText, decidedText, parseEntry, whyLineDiffers, type Entry } from './entry.ts';
import { insist } from './fault.ts';
import { takeLine, type LineSource } from './line-source.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import type { Tools } from './pack.ts';
import type { Parameters } from './decide.ts';
import { Reversals } from './reversals.ts';
import { sheetsOf, type Sheet } from './sheets.ts';
import { Totals } from './totals.ts';

/** An entry that was noted before, by its number and hash: in an earlier pack, in a letter, on paper. */
export type Anchor = { readonly seq: number; readonly hash: string };

export type Sources = {
  readonly entries: LineSource;
  readonly claims: LineSource;
  readonly reversals: LineSource;
  readonly sheets: ReadonlyMap<string, LineSource>;
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
  private readonly sheets: readonly (readonly [Sheet, LineSource])[];
  private hash: string;
  private recordedAt: string;

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
    this.claims = new Claims(policies, manifest.firstSeq);
    this.reversals = new Reversals(manifest.firstSeq);
    this.closes = new Closes(manifest.firstSeq);
    this.sheets = sheetsOf(manifest).flatMap((sheet) => {
      const source = sources.sheets.get(sheet.name);
      return source === undefined ? [] : [[sheet, source] as const];
    });
    this.hash = manifest.opening.hash;
    this.recordedAt = manifest.opening.recordedAt ?? '';
  }

  /** `tell` hears how many entries were followed, now and then. */
  async follow(tell: (entries: number) => void): Promise<void> {
    const { firstSeq, lastSeq, opening } = this.manifest;
    this.checkAnchor(opening.seq, opening.hash);
    for (const [sheet, source] of this.sheets)
      await expectLines(source, sheet.head(this.manifest, this.opening));
    for (let seq = firstSeq; seq <= lastSeq; seq += 1) {
      const line = this.sources.entries.take() ?? (await this.sources.entries.takeLater());
      insist(line !== null, 'entry.seq', `entry ${String(seq)}`);
      await this.followEntry(line, seq);
      if (seq % 10_000 === 0) tell(seq - firstSeq + 1);
    }
    await this.finish();
  }

  private async followEntry(line: string, seq: number): Promise<void> {
    const at = `entry ${String(seq)}`;
    const decided = decidedText(line, at);
    const entry = parseEntry(decided, at);
    insist(entry.seq === seq, 'entry.seq', at, String(entry.seq));
    insist(entry.pool === this.manifest.pool, 'entry.pool', at, entry.pool);
    insist(entry.previousHash === this.hash, 'entry.chain', at);
    insist(entry.recordedAt >= this.recordedAt, 'entry.time', at);
    const headroomFen = this.balances.available;
    applyEntry(entry, this.balances, at);
    const hash = this.tools.sha256Text(decided);
    if (line !== `{"balances":${balancesText(this.balances)},"decided":${decided},"hash":"${hash}"}`)
      throw whyLineDiffers(line, entry, hash, at);
    this.closes.follow(entry, at);
    await this.reversals.check(entry, this.sources.reversals, at);
    this.reversals.note(entry);
    if (entry.claimId !== undefined) await this.followClaim(entry, headroomFen, at);
    else insist(!NEEDS_CLAIM.has(entry.kind), 'entry.claim', at);
    for (const [sheet, source] of this.sheets) {
      for (const expected of sheet.entry(entry, hash, this.balances, this.manifest.language)) {
        const found = source.take() ?? (await source.takeLater());
        insist(found === expected, 'sheet.differs', `${source.name}: ${at}`, found ?? '');
      }
    }
    this.totals.add(entry);
    this.hash = hash;
    this.recordedAt = entry.recordedAt;
    this.checkAnchor(seq, hash);
  }

  private async followClaim(entry: Entry, headroomFen: number, at: string): Promise<void> {
    const { claimId = '' } = entry;
    if (!this.claims.knows(claimId)) {
      const line = await takeLine(this.sources.claims);
      insist(line !== null, 'entry.claim', at, claimId);
      const claim = this.claims.add(line, claimId);
      for (const [sheet, source] of this.sheets) await expectLines(source, sheet.claim(claim));
    }
    this.claims.book(entry, headroomFen, at);
  }

  private checkAnchor(seq: number, hash: string): void {
    const noted = this.anchors.get(seq);
    insist(noted === undefined || noted === hash, 'anchor.differs', `entry ${String(seq)}`);
  }

  private async finish(): Promise<void> {
    const { manifest, claims, totals, sources } = this;
    claims.finish();
    const ends = { opening: this.opening, closing: this.balances, totals: totals.byAccount() };
    for (const [sheet, source] of this.sheets) await expectLines(source, sheet.tail(manifest, ends));
    const all = [sources.entries, sources.claims, sources.reversals, ...sources.sheets.values()];
    for (const source of all) insist((await takeLine(source)) === null, extraCode(source.name), source.name);
    totals.check(manifest, this.opening, this.balances);
    const { seq, hash, recordedAt } = manifest.closing;
    const isEnd = seq === manifest.lastSeq && hash === this.hash && recordedAt === this.recordedAt;
    insist(isEnd, 'manifest.range', MANIFEST);
    const counts = {
      entries: manifest.lastSeq - manifest.firstSeq + 1,
      postings: totals.postings,
      claims: sources.claims.taken,
      reversals: sources.reversals.taken,
      policies: manifest.policies.length,
    };
    insist(JSON.stringify(manifest.counts) === JSON.stringify(counts), 'manifest.counts', MANIFEST);
    const unused = manifest.policies.map(({ id }) => id).join() !== [...claims.policiesNamed].join();
    insist(!unused, 'policy.unused', 'policies.jsonl');
  }
}

/** Entries that no pool makes by itself. */
const NEEDS_CLAIM = new Set(['reserve', 'release', 'approve', 'pay', 'recover', 'claw-back']);

function extraCode(name: string) {
  if (name === 'entries.jsonl') return 'entry.seq';
  if (name === 'claims.jsonl') return 'claim.order';
  return name === 'reversals.jsonl' ? 'reversal.order' : 'sheet.differs';
}

async function expectLines(source: LineSource, expected: readonly string[]): Promise<void> {
  for (const line of expected) {
    const found = await takeLine(source);
    insist(found === line, 'sheet.differs', `${source.name}:${String(source.taken)}`, found ?? '');
  }
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
