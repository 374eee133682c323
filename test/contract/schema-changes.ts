import type { Schema } from './document.ts';

/** The shapes that stand under a name, in either document. */
export type Shapes = {
  readonly older: Readonly<Record<string, Schema>>;
  readonly newer: Readonly<Record<string, Schema>>;
};

type Members = Readonly<Record<string, Schema>>;

/** What of the values of the older schema the newer one takes no longer: what may be sent can only grow. */
export function narrowed(older: Schema, newer: Schema, shapes: Shapes, place: string): string[] {
  return missingValues(older, newer, shapes.older, shapes.newer, place, 'is not taken any more');
}

/**
 * What the newer schema can be that the older could not: what is answered can only shrink. A member that is new may
 * come, for whoever reads an answer passes over what they do not know; one that was always there must stay.
 */
export function widened(older: Schema, newer: Schema, shapes: Shapes, place: string): string[] {
  return missingValues(newer, older, shapes.newer, shapes.older, place, 'is new in the answer');
}

/**
 * Whether every value of the inner schema is one of the outer. What cannot be told apart from the schemas alone counts
 * as breaking, so that somebody looks at it.
 */
function missingValues(
  inner: Schema,
  outer: Schema,
  innerShapes: Members,
  outerShapes: Members,
  place: string,
  verdict: string,
): string[] {
  const compare = (from: Schema, to: Schema, at: string): string[] => {
    const innerChoices = choicesOf(from, innerShapes);
    const outerChoices = choicesOf(to, outerShapes);
    return innerChoices.flatMap((choice) => {
      const attempts = outerChoices.map((candidate) => compareOne(choice, candidate, at));
      if (attempts.some((mistakes) => mistakes.length === 0)) return [];
      const nearest = attempts.filter((_, index) => isSameKind(choice, outerChoices[index]));
      return nearest.length === 1 ? (nearest[0] ?? []) : [`${at}: ${nameOf(choice)} ${verdict}`];
    });
  };
  const compareOne = (from: Schema, to: Schema, at: string): string[] => {
    if (valuesOf(to) !== null || valuesOf(from) !== null) return valueChanges(from, to, at);
    if (to['type'] !== undefined && to['type'] !== from['type']) return [`${at}: ${nameOf(from)} ${verdict}`];
    return [...limitChanges(from, to, at), ...memberChanges(from, to, at), ...itemChanges(from, to, at)];
  };
  const valueChanges = (from: Schema, to: Schema, at: string): string[] => {
    const allowed = valuesOf(to);
    const values = valuesOf(from);
    if (allowed === null)
      return to['type'] === undefined || to['type'] === from['type']
        ? []
        : [`${at}: ${nameOf(from)} ${verdict}`];
    if (values === null) return [`${at}: any ${nameOf(from)} ${verdict}`];
    return values
      .filter((value) => !allowed.includes(value))
      .map((value) => `${at}: ${JSON.stringify(value)} ${verdict}`);
  };
  const limitChanges = (from: Schema, to: Schema, at: string): string[] =>
    LIMITS.filter((limit) => isBeyond(limit, from[limit], to[limit])).map(
      (limit) => `${at}: ${limit} ${String(from[limit] ?? 'none')} beside ${String(to[limit])} ${verdict}`,
    );
  const memberChanges = (from: Schema, to: Schema, at: string): string[] => {
    const members = membersOf(from);
    const allowed = membersOf(to);
    const isRequest = verdict === 'is not taken any more';
    const gone = requiredOf(to)
      .filter((name) => !requiredOf(from).includes(name))
      .map((name) => `${at}/${name}: ${isRequest ? 'is asked for' : 'may be missing'}`);
    const changed = Object.entries(members).flatMap(([name, member]) => {
      const other = allowed[name];
      if (other !== undefined) return compare(member, other, `${at}/${name}`);
      return isRequest && to['additionalProperties'] === false ? [`${at}/${name}: ${verdict}`] : [];
    });
    const lost = isRequest
      ? []
      : Object.keys(allowed)
          .filter((name) => members[name] === undefined && !requiredOf(to).includes(name))
          .map((name) => `${at}/${name}: is gone`);
    return [...gone, ...changed, ...lost];
  };
  const itemChanges = (from: Schema, to: Schema, at: string): string[] =>
    isSchema(from['items']) && isSchema(to['items']) ? compare(from['items'], to['items'], `${at}[]`) : [];
  return compare(inner, outer, place);
}

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'format'];

/** Whether a value within the one limit can lie beyond the other. */
function isBeyond(limit: string, inner: unknown, outer: unknown): boolean {
  if (outer === undefined || inner === outer) return false;
  if (typeof outer !== 'number' || typeof inner !== 'number') return true;
  return limit.startsWith('min') ? inner < outer : inner > outer;
}

/** The schemas of which a value has to be one; names are followed. */
function choicesOf(schema: Schema, shapes: Members): Schema[] {
  const { $ref } = schema;
  if (typeof $ref === 'string') {
    const shape = shapes[$ref.slice($ref.lastIndexOf('/') + 1)];
    return shape === undefined ? [] : choicesOf(shape, shapes);
  }
  const choices = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(choices) ? (choices as Schema[]).flatMap((one) => choicesOf(one, shapes)) : [schema];
}

/** Of several objects, those that are told apart by the same value of the same member. */
function isSameKind(one: Schema, other: Schema | undefined): boolean {
  if (other === undefined || one['type'] !== other['type']) return false;
  const consts = Object.entries(membersOf(one)).filter(([, member]) => valuesOf(member) !== null);
  return consts.every(([name, member]) => {
    const values = valuesOf(membersOf(other)[name] ?? {});
    return values === null || (valuesOf(member) ?? []).some((value) => values.includes(value));
  });
}

function valuesOf(schema: Schema): readonly unknown[] | null {
  if ('const' in schema) return [schema['const']];
  return Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : null;
}

function membersOf(schema: Schema): Members {
  return isSchema(schema['properties']) ? (schema['properties'] as Members) : {};
}

function requiredOf(schema: Schema): readonly string[] {
  return Array.isArray(schema['required']) ? (schema['required'] as string[]) : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}

function nameOf(schema: Schema): string {
  if ('const' in schema) return JSON.stringify(schema['const']);
  const told = Object.entries(membersOf(schema)).find(([, member]) => 'const' in member);
  return told === undefined ? String(schema['type'] ?? 'anything') : JSON.stringify(told[1]['const']);
}
