import type { Schema } from './document.ts';

/** The shapes that stand under a name, in either document. */
export type Shapes = {
  readonly older: Readonly<Record<string, Schema>>;
  readonly newer: Readonly<Record<string, Schema>>;
};

type Members = Readonly<Record<string, Schema>>;
type Choice = { readonly schema: Schema; readonly shapes: Members };
/** Where in a value something changed, and what. */
type Change = { readonly at: string; readonly what: string };

/** What may be sent can only grow: every value of the older schema is one of the newer. */
export function narrowed(older: Schema, newer: Schema, shapes: Shapes, place: string): string[] {
  const side = { isRequest: true, verdict: 'is not taken any more' };
  return told(comparison(side).compare(choiceOf(older, shapes.older), choiceOf(newer, shapes.newer)), place);
}

/**
 * What is answered can only shrink, but for members that are new: whoever reads an answer passes over what they do not
 * know, and counts on what was always there.
 */
export function widened(older: Schema, newer: Schema, shapes: Shapes, place: string): string[] {
  const side = { isRequest: false, verdict: 'is new in the answer' };
  return told(comparison(side).compare(choiceOf(newer, shapes.newer), choiceOf(older, shapes.older)), place);
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
    const earlier = known.get(inner.schema)?.get(outer.schema);
    if (earlier !== undefined) return earlier;
    const changes = choicesOf(inner).flatMap((choice) => compareChoice(choice, choicesOf(outer)));
    known.set(inner.schema, (known.get(inner.schema) ?? new Map()).set(outer.schema, changes));
    return changes;
  };

  const compareChoice = (choice: Choice, candidates: readonly Choice[]): readonly Change[] => {
    const [only, ...others] = candidates.filter((candidate) => isSameKind(choice, candidate));
    if (only === undefined) return [{ at: '', what: `${nameOf(choice.schema)} ${verdict}` }];
    const changes = compareOne(choice, only);
    const isFound = changes.length === 0 || others.some((other) => compareOne(choice, other).length === 0);
    return isFound ? [] : changes;
  };

  const compareOne = (inner: Choice, outer: Choice): readonly Change[] => [
    ...valueChanges(inner.schema, outer.schema),
    ...limitChanges(inner.schema, outer.schema),
    ...memberChanges(inner, outer),
    ...itemChanges(inner, outer),
  ];

  const valueChanges = (inner: Schema, outer: Schema): Change[] => {
    const allowed = valuesOf(outer);
    if (allowed === null) return [];
    const values = valuesOf(inner) ?? [`any ${nameOf(inner)}`];
    return values
      .filter((value) => !allowed.includes(value))
      .map((value) => ({ at: '', what: `${JSON.stringify(value)} ${verdict}` }));
  };

  const limitChanges = (inner: Schema, outer: Schema): Change[] =>
    LIMITS.filter((limit) => isBeyond(limit, inner[limit], outer[limit])).map((limit) => ({
      ...{
        at: '',
        what: `${limit} ${String(inner[limit] ?? 'none')} beside ${String(outer[limit])} ${verdict}`,
      },
    }));

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

/** Whether a value within the one limit can lie beyond the other. */
function isBeyond(limit: string, inner: unknown, outer: unknown): boolean {
  if (outer === undefined || inner === outer) return false;
  if (typeof outer !== 'number' || typeof inner !== 'number') return true;
  return limit.startsWith('min') ? inner < outer : inner > outer;
}

/** The schemas of which a value has to be one; names are followed. */
function choicesOf({ schema, shapes }: Choice): Choice[] {
  const { $ref } = schema;
  if (typeof $ref === 'string') {
    const shape = shapes[$ref.slice($ref.lastIndexOf('/') + 1)];
    return shape === undefined ? [] : choicesOf({ schema: shape, shapes });
  }
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (!Array.isArray(choices)) return [{ schema, shapes }];
  return (choices as Schema[]).flatMap((one) => choicesOf({ schema: one, shapes }));
}

/** Of one type; and of several objects, those that are told apart by the same value of the same member. */
function isSameKind({ schema: inner }: Choice, { schema: outer }: Choice): boolean {
  if (outer['type'] !== undefined && inner['type'] !== outer['type']) return false;
  return Object.entries(membersOf(inner)).every(([name, member]) => {
    const values = valuesOf(member);
    const others = valuesOf(membersOf(outer)[name] ?? {});
    return values === null || others === null || values.some((value) => others.includes(value));
  });
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
  return 'const' in value ? JSON.stringify(value['const']) : String(schema['type'] ?? 'anything');
}
