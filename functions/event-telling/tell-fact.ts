import { assert } from '../../domain/assert.ts';
import type { InstitutionId } from '../../domain/identifiers/ids.ts';
import type { InstitutionFact } from '../../domain/institutions/institution-fact.ts';
import type { LinePassed } from '../../domain/institutions/standing.ts';
import { lossRatioBp } from '../../domain/institutions/stop-line.ts';
import { parsePolicyVersionId } from '../../domain/policies/policy-version-id.ts';
import { institutionFactFromItem } from '../store/institution-facts.ts';
import type { Key } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { tellOnce } from './tell-all.ts';
import { tellable, type Saying } from './tellable.ts';
import type { Teller } from './teller.ts';

/** Tells a fact of an institution: that it reached a line, that it is suspended for it, or may file again. */
export async function tellFact(teller: Teller, key: Key, institutionId: InstitutionId): Promise<void> {
  const item = await readItem(teller.store, key);
  assert(item !== null, 'a fact stays one');
  const fact = institutionFactFromItem(item);
  const subject = `${key.PK}#${key.SK}`;
  const occasion = { subject, number: 1, recordedAt: fact.at, institutionId };
  const events = sayingsOf(fact).map((saying) => tellable(teller, occasion, saying));
  if (events.length > 0) await tellOnce(teller, { marks: [{ subject, from: 0, to: 1 }], events });
}

/** An agreement is news to nobody who signed it. */
function sayingsOf(fact: InstitutionFact): Saying[] {
  switch (fact.kind) {
    case 'warned':
      return [{ type: 'stop-line.warned', data: lineData(fact) }];
    case 'suspended': {
      const { policyVersion } = fact;
      return [
        { type: 'stop-line.tripped', data: lineData(fact) },
        { type: 'institution.suspended', data: { cause: 'stop-line', policyVersion } },
      ];
    }
    case 'resumed': {
      const { reason, compensatedFen, filedFen } = fact;
      return [{ type: 'institution.resumed', data: { reason, compensatedFen, filedFen } }];
    }
    case 'agreed':
      return [];
  }
}

function lineData(passed: LinePassed) {
  const { compensatedFen, filedFen, lineBp, policyVersion, entrySeq: seq } = passed;
  const version = parsePolicyVersionId(policyVersion);
  const ratioBp = lossRatioBp(passed);
  assert(version !== null && ratioBp !== null, 'a line is of a policy version, and of what was filed');
  return { compensatedFen, filedFen, ratioBp, lineBp, policyVersion, entry: { pool: version.poolId, seq } };
}
