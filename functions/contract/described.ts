import * as z from 'zod/mini';
import { publicKey, publicKeyField } from '../administration/public-key-field.ts';
import { changedParameters } from '../http/policy-fields.ts';
import { CREDIT_CODE, DATE, idForm, INSTANT, SHA256 } from './forms.ts';
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

/** A shape of which more may come: whoever reads an answer treats what they do not know by what all have in common. */
export function openEnded<Schema extends z.ZodMiniType>(id: string, schema: Schema): Schema {
  return described(schema, { id, 'x-open': true });
}

export function described<Schema extends z.ZodMiniType>(schema: Schema, description: Description): Schema {
  DESCRIPTIONS.add(schema, description);
  return schema;
}

// These fields are read by functions of the domain, and a function has no form of its own in a document.
described(dateField, DATE);
described(instantField, INSTANT);
described(creditCodeField, CREDIT_CODE);
described(sha256Field, SHA256);
described(exposureIdField, idForm('exp', 36));
described(institutionIdField, idForm('ins', 26));

// It is looked at for a private part first, whatever else it is.
const { $schema: _dialect, ...publicKeySchema } = z.toJSONSchema(publicKey, { io: 'input' });
described(publicKeyField, { id: 'PublicKey', ...publicKeySchema });

named('ChangedParameters', changedParameters);
