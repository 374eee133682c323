import type { Texts } from '../../../domain/explain/language.ts';

/** What the catalogue has no room for: what rule or circumstance is behind a problem, and what its reader does now. */
export type ProblemGuide = { readonly why: Texts; readonly toDo: Texts };

export function guide(why: Texts, toDo: Texts): ProblemGuide {
  return { why, toDo };
}
