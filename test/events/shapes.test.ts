import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { EVENT_TYPES } from '../../events/event-types.ts';
import { eventSchema } from '../../events/event-type.ts';

/**
 * What was told under a version is what readers wrote their programs for. Where this fails, the change is another version
 * of the event, told beside the one before; `--update` is for new events and new versions alone.
 */
test('the JSON of every event is as it was promised', async () => {
  const shapes = Object.fromEntries(
    EVENT_TYPES.map((type) => {
      const { $schema: _dialect, ...shape } = z.toJSONSchema(eventSchema(type));
      return [`${type.name}@${String(type.version)}`, shape];
    }),
  );
  await expect(`${JSON.stringify(shapes, null, 2)}\n`).toMatchFileSnapshot('shapes.json');
});

test('every event has a file of its own, under its name', () => {
  const ours = ['event-type.ts', 'event-types.ts', 'fields.ts'];
  const files = readdirSync('events').filter((file) => !ours.includes(file));
  expect(files.sort()).toEqual(EVENT_TYPES.map(({ name }) => `${name.replace('.', '-')}.ts`).sort());
});

test('no two events have one name', () => {
  expect(new Set(EVENT_TYPES.map(({ name }) => name)).size).toBe(EVENT_TYPES.length);
});
