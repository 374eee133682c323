import { operationsOf, type Content, type OpenapiDocument, type Operation, type Schema } from './document.ts';
import { narrowed, widened, type Shapes } from './schema-changes.ts';

/**
 * Every change from an older contract to a newer one that could break whoever was written for the older: something is
 * gone, more is demanded, less is taken, or what comes back can be what it could not be before.
 */
export function breakingChanges(older: OpenapiDocument, newer: OpenapiDocument): string[] {
  const shapes: Shapes = { older: older.components.schemas, newer: newer.components.schemas };
  const newest = new Map(operationsOf(newer).map((one) => [`${one.method} ${one.path}`, one.operation]));
  return operationsOf(older).flatMap(({ method, path, operation }) => {
    const place = `${method.toUpperCase()} ${path}`;
    const now = newest.get(`${method} ${path}`);
    if (now === undefined) return [`${place}: the operation is gone`];
    return [
      ...rolesLost(operation, now),
      ...parameterChanges(operation, now, shapes),
      ...bodyChanges(operation, now, shapes),
      ...responseChanges(operation, now, shapes),
    ].map((change) => `${place}: ${change}`);
  });
}

function rolesLost(older: Operation, newer: Operation): string[] {
  const now = newer['x-roles'];
  const then = older['x-roles'];
  if (then === undefined) return now === undefined ? [] : ['a token is asked for'];
  if (now === undefined) return [];
  return then.filter((role) => !now.includes(role)).map((role) => `role ${role} may not call it any more`);
}

function parameterChanges(older: Operation, newer: Operation, shapes: Shapes): string[] {
  const { parameters: then = [] } = older;
  const { parameters: now = [] } = newer;
  const demanded = now
    .filter(({ name, required }) => required && !then.some((one) => one.name === name && one.required))
    .map(({ name }) => `parameter ${name} is asked for`);
  const changed = then.flatMap(({ name, schema }) => {
    const found = now.find((one) => one.name === name);
    if (found === undefined) return [`parameter ${name} is gone`];
    return narrowed(schema, found.schema, shapes, `parameter ${name}`);
  });
  return [...demanded, ...changed];
}

function bodyChanges(
  { requestBody: then }: Operation,
  { requestBody: now }: Operation,
  shapes: Shapes,
): string[] {
  if (now === undefined) return then === undefined ? [] : ['the body is gone'];
  if (then === undefined) return now.required ? ['a body is asked for'] : [];
  const demanded = now.required && !then.required ? ['the body cannot be left out any more'] : [];
  return [...demanded, ...contentChanges(then.content, now.content, shapes, narrowed, 'body')];
}

function responseChanges(older: Operation, newer: Operation, shapes: Shapes): string[] {
  return Object.entries(older.responses).flatMap(([status, then]) => {
    const now = newer.responses[status];
    const codes = (then['x-codes'] ?? []).flatMap((code) => movedCode(code, status, newer));
    if (now === undefined) return then['x-codes'] === undefined ? [`status ${status} is gone`] : codes;
    return [...codes, ...contentChanges(then.content, now.content, shapes, widened, `answer ${status}`)];
  });
}

/** A problem may come to be impossible, but not under another status. */
function movedCode(code: string, status: string, newer: Operation): string[] {
  const found = Object.entries(newer.responses).find(([, response]) => response['x-codes']?.includes(code));
  return found === undefined || found[0] === status
    ? []
    : [`problem ${code} has status ${found[0]} instead of ${status}`];
}

function contentChanges(
  then: Content,
  now: Content,
  shapes: Shapes,
  compare: (older: Schema, newer: Schema, shapes: Shapes, place: string) => string[],
  place: string,
): string[] {
  return Object.entries(then).flatMap(([type, { schema }]) => {
    const found = now[type];
    return found === undefined
      ? [`${place} as ${type} is gone`]
      : compare(schema, found.schema, shapes, place);
  });
}
