import type { Claim } from './claim.ts';
import type { Draws } from './claim-course.ts';
import type { Parameters } from './decide.ts';
import { insist } from './fault.ts';

/**
 * What is promised against each nested cap, added up from the entries and held against what every decision says that it
 * saw. A pack that begins later than the journal learns what went before from the first decision that tells it.
 */
type Count = { base: number | null; change: number };

export class Usage {
  /** Of the caps that claims share, and of the exposures. */
  private readonly caps = new Map<string, Count>();
  private readonly exposures = new Map<string, Count>();
  private readonly openOn = new Map<string, string>();
  private readonly beginsWithJournal: boolean;

  constructor(beginsWithJournal: boolean) {
    this.beginsWithJournal = beginsWithJournal;
  }

  /** Before a claim is counted: the usage that its decision saw is what the entries come to. */
  checkSeen(claim: Claim, policy: Parameters): void {
    const { usage, exposureId } = claim;
    for (const { key, seen } of capsOf(claim, policy))
      insist(isSeen(this.countOf(this.caps, key), seen), 'cap.usage', claim.id, key);
    const drawn = this.countOf(this.exposures, exposureId);
    insist(isSeen(drawn, usage.claimedFen), 'exposure.principal', claim.id, exposureId);
  }

  /** Counts what a step takes or gives back, and insists that every limit still holds. */
  count(claim: Claim, policy: Parameters, changeFen: number, draws: Draws): void {
    for (const { key, limit } of capsOf(claim, policy)) {
      const now = added(this.countOf(this.caps, key), changeFen);
      insist(changeFen <= 0 || now === null || now <= limit, 'cap.exceeded', claim.id, key);
      insist(now === null || now >= 0, 'cap.usage', claim.id, key);
    }
    this.draw(claim, draws);
  }

  private draw({ id, exposureId, loss, exposure }: Claim, draws: Draws): void {
    if (draws === 'taken' || draws === 'retaken') {
      const claimed = added(this.countOf(this.exposures, exposureId), loss.lossFen);
      insist(claimed === null || claimed <= exposure.principalFen, 'exposure.principal', id);
    }
    if (draws === 'released') added(this.countOf(this.exposures, exposureId), -loss.lossFen);
    if (draws === 'taken' || draws === 'retaken' || draws === 'reopened') {
      const open = this.openOn.get(exposureId);
      insist(open === undefined || open === id, 'exposure.open-claim', id, open);
      this.openOn.set(exposureId, id);
    }
    if (draws === 'settled' || draws === 'released') this.openOn.delete(exposureId);
  }

  private countOf(counts: Map<string, Count>, key: string): Count {
    const known = counts.get(key);
    if (known !== undefined) return known;
    const count = { base: this.beginsWithJournal ? 0 : null, change: 0 };
    counts.set(key, count);
    return count;
  }
}

/** Whether a decision saw what the entries come to; where they cannot tell, it is the decision that does. */
function isSeen(count: Count, seen: number): boolean {
  count.base ??= seen - count.change;
  return count.base + count.change === seen;
}

function added(count: Count, changeFen: number): number | null {
  count.change += changeFen;
  return count.base === null ? null : count.base + count.change;
}

type Cap = { readonly key: string; readonly seen: number; readonly limit: number };

/** The nested caps that a claim counts against, which are those that its policy has. */
function capsOf({ creditCode, institutionId, decidedOn, usage }: Claim, policy: Parameters): readonly Cap[] {
  const perEnterprise = policy.cityCapPerEnterpriseFen.value;
  const perYear = policy.cityCapPerInstitutionYearFen.value;
  const caps: Cap[] = [];
  if (perEnterprise !== null)
    caps.push({ key: `enterprise ${creditCode}`, seen: usage.enterpriseFen, limit: perEnterprise });
  if (perYear !== null) {
    const key = `institution ${institutionId} ${decidedOn.slice(0, 4)}`;
    caps.push({ key, seen: usage.institutionYearFen, limit: perYear });
  }
  return caps;
}
