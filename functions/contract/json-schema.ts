import * as z from 'zod/mini';
import { DESCRIPTIONS } from './described.ts';

export type Json = Readonly<Record<string, unknown>>;
/** What stands in the document once, under a name of its own, as it is met. */
export type Components = {
  readonly schemas: Record<string, Json>;
  readonly responses: Record<string, Json>;
};

type Made = Json & { readonly $defs?: Readonly<Record<string, Json>> };

/** A schema as JSON Schema (2020-12), as it is sent or as it is answered. What has a name goes to the components, once. */
export function jsonSchema(schema: z.ZodMiniType, io: 'input' | 'output', { schemas }: Components): Json {
  const made = z.toJSONSchema(schema, {
    ...{ metadata: DESCRIPTIONS, io, unrepresentable: 'any' },
    override: ({ jsonSchema: one }) => {
      // Members may come to an answer; a contract that forbade them would break whoever validates by it.
      if (io === 'output' && one.additionalProperties === false) delete one.additionalProperties;
    },
  });
  const text = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema, $defs = {}, ...own } = JSON.parse(text) as Made;
  for (const [id, { id: _id, ...definition }] of Object.entries($defs)) schemas[id] ??= definition;
  const { id, ...unnamed } = own;
  if (typeof id !== 'string') return own;
  schemas[id] ??= unnamed;
  return { $ref: `#/components/schemas/${id}` };
}
