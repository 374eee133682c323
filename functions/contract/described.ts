import * as z from 'zod/mini';
import { publicKey, publicKeyField } from '../administration/public-key-field.ts';
import { changedParameters } from '../http/policy-fields.ts';
import {
  creditCodeField,
  dateField,
  exposureIdField,
  instantField,
  institutionIdField,
  sha256Field,
} from '../http/field-schemas.ts';

/** What a schema is called in the published contract, and what of its JSON Schema it cannot say by itself. */
type Description = { readonly id?: string; readonly [keyword: string]: unknown };

export const DESCRIPTIONS = z.registry<Description>();

/** A shape that stands in the published contract once, under a name of its own. */
export function named<Schema extends z.ZodMiniType>(id: string, schema: Schema): Schema {
  return described(schema, { id });
}

export function described<Schema extends z.ZodMiniType>(schema: Schema, description: Description): Schema {
  DESCRIPTIONS.add(schema, description);
  return schema;
}

// These fields are read by functions of the domain, and a function has no form of its own in a document.
described(dateField, { format: 'date' });
described(instantField, { format: 'date-time' });
described(creditCodeField, { pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' });
described(sha256Field, { pattern: '^[0-9a-f]{64}$' });
described(exposureIdField, { pattern: '^exp_[0-9a-hjkmnp-tv-z]{36}$' });

described(institutionIdField, { pattern: '^ins_[0-9a-hjkmnp-tv-z]{26}$' });

// It is looked at for a private part first, whatever else it is.
const { $schema: _dialect, ...publicKeySchema } = z.toJSONSchema(publicKey, { io: 'input' });
described(publicKeyField, { id: 'PublicKey', ...publicKeySchema });

named('ChangedParameters', changedParameters);
