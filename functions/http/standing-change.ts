import { assert } from '../../domain/assert.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { StepEffects } from '../../domain/claims/step-rule.ts';
import type { Step } from '../../domain/claims/step.ts';
import type { InstitutionFact } from '../../domain/institutions/institution-fact.ts';
import { compensate } from '../../domain/institutions/stop-line.ts';
import { institutionFactWrite } from '../store/institution-facts.ts';
import { standingKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { judgedStandingWrite, standingFromItem } from '../store/standing-item.ts';
import type { Write } from '../store/transact.ts';
import type { Platform } from './platform.ts';

/** What is written of the institution's standing together with a step. */
export type StandingWriter = (step: Step) => readonly Write<string>[];

/**
 * Reads the standing that a step changes, and the stop-line in force today. A line that the step crosses becomes a fact
 * in the step's own transaction; a standing that has moved meanwhile makes the step be asked again. `moved` is one that
 * shows already what the step is to do: somebody else has just done it.
 */
export async function readStandingChange(
  { institutionId, poolId }: LiveClaim,
  { compensatedChangeFen }: StepEffects,
  { store, policies, now }: Platform,
): Promise<StandingWriter | 'moved'> {
  if (compensatedChangeFen === 0n) return () => [];
  const [item, policy] = await Promise.all([
    readItem(store, standingKey(institutionId)),
    policies.inForce(poolId, shanghaiDateOf(now())),
  ]);
  assert(item !== null, `institution ${institutionId} is compensated without a standing`);
  const { standing, version } = standingFromItem(item);
  if (standing.compensatedFen + compensatedChangeFen < 0n) return 'moved';
  return ({ at, actor, entrySeq }) => {
    assert(entrySeq !== null, 'what is compensated moves money');
    const change = compensate(standing, compensatedChangeFen, policy, { seq: entrySeq, at });
    const { warned, suspended } = change;
    const facts: InstitutionFact[] = [];
    if (warned !== null) facts.push({ kind: 'warned', actor, ...warned });
    if (suspended !== null) facts.push({ kind: 'suspended', actor, ...suspended });
    return [
      judgedStandingWrite(store, institutionId, change.standing, version),
      ...facts.map((fact) => institutionFactWrite(store, institutionId, fact, String(entrySeq))),
    ];
  };
}
