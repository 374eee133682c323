import { expect, test } from 'vitest';
import { CSV_COLUMNS } from '../../functions/http/csv-columns.ts';
import { documentIn, operationsOf, type Schema } from './document.ts';

const DOCUMENT = documentIn('en');
const LISTS = operationsOf(DOCUMENT).filter(
  ({ operation: { responses } }) =>
    responses['200']?.content['text/csv'] !== undefined && 'application/json' in responses['200'].content,
);

test('every list can be had as CSV, and nothing else', () => {
  expect(LISTS.map(({ operation }) => operation.operationId).sort()).toEqual(Object.keys(CSV_COLUMNS).sort());
});

test.each(LISTS)(
  '$operation.operationId: every column is of something that its rows have',
  ({ operation }) => {
    const page = operation.responses['200']?.content['application/json']?.schema ?? {};
    const row = membersOf(page, 'data').flatMap((data) => membersOf(data, '0'));
    const columns: readonly string[] = CSV_COLUMNS[operation.operationId as keyof typeof CSV_COLUMNS];
    for (const path of columns) {
      const found = path
        .split('.')
        .reduce((schemas, step) => schemas.flatMap((one) => membersOf(one, step)), row);
      expect(found, path).not.toEqual([]);
    }
  },
);

/** What a step of a path can lead to: a member, or whatever an array holds. */
function membersOf(schema: Schema, step: string): Schema[] {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    return membersOf(DOCUMENT.components.schemas[reference.split('/').at(-1) ?? ''] ?? {}, step);
  }
  const choices = [schema['anyOf'], schema['oneOf'], schema['allOf']].flatMap(
    (some) => (some ?? []) as Schema[],
  );
  const within = choices.flatMap((choice) => membersOf(choice, step));
  const items = schema['items'] as Schema | undefined;
  if (items !== undefined) return [...within, items];
  const member = (schema['properties'] as Record<string, Schema> | undefined)?.[step];
  return member === undefined ? within : [...within, member];
}
