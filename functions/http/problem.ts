import type { Language, Texts } from '../../domain/explain/language.ts';
import type { Basis } from '../../domain/policies/policy.ts';
import { PROBLEMS, type ProblemCode } from './problem-catalogue.ts';

/** Something wrong with one field, found by its JSON Pointer (RFC 6901). */
export type FieldError = { readonly pointer: string; readonly code: string };

export type RuleSource = { readonly clause: Texts; readonly basis: Basis };

/** A rule that stands in the way, with the figures that say so. */
export type RuleRefusal = {
  readonly code: string;
  readonly text: (language: Language) => string;
  readonly figures: Readonly<Record<string, unknown>>;
  /** Where the policy has the rule from, for a rule of the policy. */
  readonly source?: RuleSource | null;
};

/** What a handler answers when it does not do what was asked. */
export type Problem = {
  readonly problem: ProblemCode;
  /** What is told in the detail beyond the catalogue's own words. */
  readonly detail?: Texts;
  readonly errors?: readonly FieldError[];
  readonly refusals?: readonly RuleRefusal[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the body, such as RFC 6749's `error`, or the id of what was recorded. */
  readonly members?: Readonly<Record<string, unknown>>;
};

/** The body of a problem by RFC 9457, in the reader's language. */
export function problemBody(
  problem: Problem,
  language: Language,
  requestId: string,
): Record<string, unknown> {
  const { status, title, detail } = PROBLEMS[problem.problem];
  return {
    ...problem.members,
    type: `/problems/${problem.problem}`,
    title: title[language],
    status,
    detail: (problem.detail ?? detail)[language],
    code: problem.problem,
    requestId,
    ...(problem.errors === undefined ? {} : { errors: problem.errors }),
    ...(problem.refusals === undefined
      ? {}
      : {
          refusals: problem.refusals.map(({ code, text, figures, source }) => ({
            code,
            text: text(language),
            ...(source === undefined || source === null
              ? {}
              : { clause: source.clause[language], basis: source.basis }),
            ...figures,
          })),
        }),
  };
}
