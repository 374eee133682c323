import * as z from 'zod/mini';
import { DESCRIPTIONS } from './described.ts';

export type Json = Readonly<Record<string, unknown>>;
/** The shapes that stand under a name of their own, as they are met. */
export type Components = Record<string, Json>;

/** A schema as JSON Schema (2020-12), as it is sent or as it is answered. What has a name goes to the components, once. */
export function jsonSchema(schema: z.ZodMiniType, io: 'input' | 'output', components: Components): Json {
  const made = z.toJSONSchema(schema, { metadata: DESCRIPTIONS, io, unrepresentable: 'any' });
  const text = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema, $defs = {}, ...own } = JSON.parse(text) as Json & { readonly $defs?: Components };
  for (const [id, { id: _id, ...definition }] of Object.entries($defs)) components[id] ??= definition;
  const { id, ...unnamed } = own;
  if (typeof id !== 'string') return own;
  components[id] ??= unnamed;
  return { $ref: `#/components/schemas/${id}` };
}
