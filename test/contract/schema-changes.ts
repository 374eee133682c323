import type { Schema } from './document.ts';

/** The shapes that stand under a name, in either document. */
export type Shapes = {
  readonly older: Readonly<Record<string, Schema>>;
  readonly newer: Readonly<Record<string, Schema>>;
};

type Members = Readonly<Record<string, Schema>>;
type Choice = {
  readonly schema: Schema;
  readonly shapes: Members;
  /** One of several of which more were announced. */
  readonly isOpen?: boolean;
};
/** Where in a value something changed, and what. */
type Change = { readonly at: string; readonly what: string };

/** Finds what changed from an older schema to a newer one, each told with the place that it is told of. */
export type SchemaCheck = (older: Schema, newer: Schema, place: string) => string[];

/**
 * What may be sent can only grow: every value of the older schema is one of the newer. What is answered can only shrink,
 * but for members that are new, and for choices where more were announced: whoever reads an answer passes over what they
 * do not know, and counts on what was there.
 */
export function schemaChecks({ older: then, newer: now }: Shapes): {
  readonly narrowed: SchemaCheck;
  readonly widened: SchemaCheck;
} {
  const request = comparison({ isRequest: true, verdict: 'is not taken any more' });
  const answer = comparison({ isRequest: false, verdict: 'is new in the answer' });
  return {
    narrowed: (older, newer, place) =>
      told(request.compare(choiceOf(older, then), choiceOf(newer, now)), place),
    widened: (older, newer, place) =>
      told(answer.compare(choiceOf(newer, now), choiceOf(older, then)), place),
  };
}

function choiceOf(schema: Schema, shapes: Members): Choice {
  return { schema, shapes };
}

function told(changes: readonly Change[], place: string): string[] {
  return changes.map(({ at, what }) => `${place}${at}: ${what}`);
}

type Side = { readonly isRequest: boolean; readonly verdict: string };

/** Compares an inner schema with an outer one, each pair once, for shapes stand in many places. */
function comparison({ isRequest, verdict }: Side) {
  const known = new Map<Schema, Map<Schema, readonly Change[]>>();

  const compare = (inner: Choice, outer: Choice): readonly Change[] => {
    const from = followed(inner);
    const to = followed(outer);
    const earlier = known.get(from.schema)?.get(to.schema);
    if (earlier !== undefined) return earlier;
    const candidates = choicesOf(to);
    const changes = choicesOf(from).flatMap((choice) => compareChoice(choice, candidates));
    known.set(from.schema, (known.get(from.schema) ?? new Map()).set(to.schema, changes));
    return changes;
  };

  const compareChoice = (choice: Choice, candidates: readonly Choice[]): readonly Change[] => {
    const [only, ...others] = candidates.filter((candidate) => isSameKind(choice, candidate));
    if (only === undefined) {
      const isAnnounced = !isRequest && choice.isOpen === true;
      return isAnnounced ? [] : [{ at: '', what: `${nameOf(choice.schema)} ${verdict}` }];
    }
    const changes = compareOne(choice, only);
    const isFound = changes.length === 0 || others.some((other) => compareOne(choice, other).length === 0);
    return isFound ? [] : changes;
  };

  const compareOne = (inner: Choice, outer: Choice): readonly Change[] => [
    ...valueChanges(inner.schema, outer.schema),
    ...limitChanges(inner.schema, outer.schema, verdict),
    ...memberChanges(inner, outer),
    ...itemChanges(inner, outer),
  ];

  const valueChanges = (inner: Schema, outer: Schema): Change[] => {
    const allowed = valuesOf(outer);
    if (allowed === null || (!isRequest && inner['x-open'] === true)) return [];
    const values = valuesOf(inner) ?? [`any ${nameOf(inner)}`];
    return values
      .filter((value) => !allowed.includes(value))
      .map((value) => ({ at: '', what: `${JSON.stringify(value)} ${verdict}` }));
  };

  const memberChanges = (inner: Choice, outer: Choice): Change[] => {
    const members = membersOf(inner.schema);
    const allowed = membersOf(outer.schema);
    const demanded = requiredOf(outer.schema)
      .filter((name) => !requiredOf(inner.schema).includes(name))
      .map((name) => ({ at: `/${name}`, what: isRequest ? 'is asked for' : 'may be missing' }));
    const unknown = isRequest
      ? Object.keys(members).filter(
          (name) => allowed[name] === undefined && outer.schema['additionalProperties'] === false,
        )
      : Object.keys(allowed).filter((name) => members[name] === undefined);
    const gone = unknown.map((name) => ({ at: `/${name}`, what: isRequest ? verdict : 'is gone' }));
    const changed = Object.entries(members).flatMap(([name, schema]) => {
      const other = allowed[name];
      return other === undefined ? [] : within(`/${name}`, { ...inner, schema }, { ...outer, schema: other });
    });
    return [...demanded, ...gone, ...changed];
  };

  const itemChanges = (inner: Choice, outer: Choice): Change[] => {
    const { items } = inner.schema;
    const { items: allowed } = outer.schema;
    if (!isSchema(items) || !isSchema(allowed)) return [];
    return within('[]', { ...inner, schema: items }, { ...outer, schema: allowed });
  };

  const within = (place: string, inner: Choice, outer: Choice): Change[] =>
    compare(inner, outer).map(({ at, what }) => ({ at: `${place}${at}`, what }));

  return { compare };
}

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'format'];

function limitChanges(inner: Schema, outer: Schema, verdict: string): Change[] {
  return LIMITS.filter((limit) => isBeyond(limit, inner[limit], outer[limit])).map((limit) => ({
    at: '',
    what: `${limit} ${wordFor(inner[limit])} beside ${wordFor(outer[limit])} ${verdict}`,
  }));
}

/** Whether a value within the one limit can lie beyond the other. */
function isBeyond(limit: string, inner: unknown, outer: unknown): boolean {
  if (outer === undefined || inner === outer) return false;
  if (typeof outer !== 'number' || typeof inner !== 'number') return true;
  return limit.startsWith('min') ? inner < outer : inner > outer;
}

/** What stands under a name, where a schema is one. */
function followed({ schema, shapes }: Choice): Choice {
  const { $ref } = schema;
  if (typeof $ref !== 'string') return { schema, shapes };
  return followed({ schema: shapes[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}, shapes });
}

/** The schemas of which a value has to be one. */
function choicesOf(choice: Choice): Choice[] {
  const { schema, shapes } = followed(choice);
  const choices = schema['anyOf'] ?? schema['oneOf'];
  const isOpen = choice.isOpen === true || schema['x-open'] === true;
  if (!Array.isArray(choices)) return [{ schema, shapes, isOpen }];
  return (choices as Schema[]).flatMap((one) => choicesOf({ schema: one, shapes, isOpen }));
}

/** Of one type; and of several objects, those that are told apart by the same value of the same member. */
function isSameKind({ schema: inner }: Choice, { schema: outer }: Choice): boolean {
  if (!typesOf(inner).every((type) => isOfType(type, outer))) return false;
  return Object.entries(membersOf(inner)).every(([name, member]) => {
    const values = valuesOf(member);
    const others = valuesOf(membersOf(outer)[name] ?? {});
    return values === null || others === null || values.some((value) => others.includes(value));
  });
}

/** A type may stand beside others, as null often does. */
function typesOf({ type }: Schema): readonly unknown[] {
  return type === undefined ? [] : [type].flat();
}

function isOfType(type: unknown, outer: Schema): boolean {
  return typesOf(outer).length === 0 || typesOf(outer).includes(type);
}

function valuesOf(schema: Schema): readonly unknown[] | null {
  if ('const' in schema) return [schema['const']];
  return Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : null;
}

function membersOf({ properties }: Schema): Members {
  return isSchema(properties) ? (properties as Members) : {};
}

function requiredOf({ required }: Schema): readonly string[] {
  return Array.isArray(required) ? (required as string[]) : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}

function nameOf(schema: Schema): string {
  const [first] = Object.values(membersOf(schema)).filter((member) => 'const' in member);
  const value = first ?? schema;
  return 'const' in value ? JSON.stringify(value['const']) : wordFor(schema['type']);
}

function wordFor(keyword: unknown): string {
  return keyword === undefined ? 'anything' : [keyword].flat().map(String).join(' or ');
}
