import { operationsOf, type Content, type OpenapiDocument, type Operation } from './document.ts';
import { schemaChecks, type SchemaCheck } from './schema-changes.ts';

/**
 * Every change from an older contract to a newer one that could break whoever was written for the older: something is
 * gone, more is demanded, less is taken, or what comes back can be what it could not be before.
 */
export function breakingChanges(older: OpenapiDocument, newer: OpenapiDocument): string[] {
  const shapes = { older: older.components.schemas, newer: newer.components.schemas };
  const { narrowed, widened } = schemaChecks(shapes);
  const newest = new Map(operationsOf(newer).map((one) => [`${one.method} ${one.path}`, one.operation]));
  return operationsOf(older).flatMap(({ method, path, operation }) => {
    const place = `${method.toUpperCase()} ${path}`;
    const now = newest.get(`${method} ${path}`);
    if (now === undefined) return [`${place}: the operation is gone`];
    return [
      ...rolesLost(operation, now),
      ...parameterChanges(operation, now, narrowed),
      ...bodyChanges(operation, now, narrowed),
      ...responseChanges(operation, now, widened),
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

function parameterChanges(older: Operation, newer: Operation, narrowed: SchemaCheck): string[] {
  const { parameters: then = [] } = older;
  const { parameters: now = [] } = newer;
  const demanded = now
    .filter(({ name, required }) => required && !then.some((one) => one.name === name && one.required))
    .map(({ name }) => `parameter ${name} is asked for`);
  const changed = then.flatMap(({ name, schema }) => {
    const found = now.find((one) => one.name === name);
    if (found === undefined) return [`parameter ${name} is gone`];
    return narrowed(schema, found.schema, `parameter ${name}`);
  });
  return [...demanded, ...changed];
}

function bodyChanges(
  { requestBody: then }: Operation,
  { requestBody: now }: Operation,
  narrowed: SchemaCheck,
): string[] {
  if (now === undefined) return then === undefined ? [] : ['the body is gone'];
  if (then === undefined) return now.required ? ['a body is asked for'] : [];
  const demanded = now.required && !then.required ? ['the body cannot be left out any more'] : [];
  return [...demanded, ...contentChanges(then.content, now.content, narrowed, 'body')];
}

function responseChanges(older: Operation, newer: Operation, widened: SchemaCheck): string[] {
  return Object.entries(older.responses).flatMap(([status, then]) => {
    const now = newer.responses[status];
    const codes = (then['x-codes'] ?? []).flatMap((code) => movedCode(code, status, newer));
    if (now === undefined) return then['x-codes'] === undefined ? [`status ${status} is gone`] : codes;
    return [...codes, ...contentChanges(then.content, now.content, widened, `answer ${status}`)];
  });
}

/** A problem may come to be impossible, but not under another status. */
function movedCode(code: string, status: string, newer: Operation): string[] {
  const found = Object.entries(newer.responses).find(([, response]) => response['x-codes']?.includes(code));
  return found === undefined || found[0] === status
    ? []
    : [`problem ${code} has status ${found[0]} instead of ${status}`];
}

function contentChanges(then: Content, now: Content, check: SchemaCheck, place: string): string[] {
  return Object.entries(then).flatMap(([type, { schema }]) => {
    const found = now[type];
    return found === undefined ? [`${place} as ${type} is gone`] : check(schema, found.schema, place);
  });
}
