import { canonicalJson, type Canonical } from '../../domain/canonical-json.ts';
import { sha256Hex, utf8, type Sha256, type Sha256Hex } from '../../domain/digest.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Request } from './request.ts';

/** Tells a request sent again from another one: by who sent it under which key, and by what it asks. */
export function requestMark(request: Request, sha256: Sha256): RequestMark {
  const { operation, id, json, caller, idempotencyKey } = request;
  return {
    key: digest([operation, caller.clientId, idempotencyKey], sha256),
    digest: digest([operation, id, canonicalOf(json)], sha256),
  };
}

function digest(value: Canonical, sha256: Sha256): Sha256Hex {
  return sha256Hex(utf8(canonicalJson(value)), sha256);
}

/** The body as it came, whatever the order of its members: all of its numbers are whole by now. */
function canonicalOf(json: unknown): Canonical {
  if (typeof json === 'number') return BigInt(json);
  if (typeof json === 'string' || typeof json === 'boolean' || json === null) return json;
  if (Array.isArray(json)) return json.map(canonicalOf);
  return Object.fromEntries(Object.entries(json ?? {}).map(([key, value]) => [key, canonicalOf(value)]));
}
