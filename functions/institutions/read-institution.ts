import { assert } from '../../domain/assert.ts';
import { lossRatioBp } from '../../domain/institutions/stop-line.ts';
import type { Answer } from '../http/answer.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { institutionFactFromItem } from '../store/institution-facts.ts';
import { institutionPartition, standingKey } from '../store/keys.ts';
import { readNewestFacts } from '../store/read-facts.ts';
import { readItem } from '../store/read-items.ts';
import { standingFromItem } from '../store/standing-item.ts';
import { factBody } from './fact-body.ts';
import { institutionBody } from './institution-body.ts';
import { readVisibleInstitution } from './read-visible-institution.ts';

/** Whoever needs what happened before these reads the journal. */
const FACTS_MAX = 50;

/** An institution with its agreements, how it stands, and the newest facts of it. */
export async function readInstitution(request: Request, platform: Platform): Promise<Answer> {
  const institution = await readVisibleInstitution(request, platform);
  if (institution === null) return { problem: 'institution.not-found' };
  const { store } = platform;
  const { id, agreements } = institution;
  const [item, factItems] = await Promise.all([
    readItem(store, standingKey(id)),
    readNewestFacts(store, institutionPartition(id), FACTS_MAX),
  ]);
  assert(item !== null, `institution ${id} is registered with a standing`);
  const { standing } = standingFromItem(item);
  const { filedFen, outstandingFen, compensatedFen, suspension, warnedAt } = standing;
  const ratioBp = lossRatioBp(standing);
  const facts = factItems.map((one) => factBody(institutionFactFromItem(one)));
  return {
    status: 200,
    body: () => ({
      ...institutionBody(institution),
      agreements,
      standing: { filedFen, outstandingFen, compensatedFen, ratioBp, suspension, warnedAt },
      facts,
    }),
  };
}
