import type { Texts } from '../../domain/explain/language.ts';

export type ProblemKind = { readonly status: number; readonly title: Texts; readonly detail: Texts };

export function kind(status: number, title: Texts, detail: Texts): ProblemKind {
  return { status, title, detail };
}
