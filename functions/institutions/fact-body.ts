import type { InstitutionFact } from '../../domain/institutions/institution-fact.ts';
import { lossRatioBp } from '../../domain/institutions/stop-line.ts';

/** A fact as the API tells it; one of figures with the ratio that they make. */
export function factBody(fact: InstitutionFact) {
  return fact.kind === 'agreed' ? fact : { ...fact, ratioBp: lossRatioBp(fact) };
}
