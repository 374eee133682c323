import { canonicalJson, canonicalOf, type Canonical } from '../../domain/canonical-json.ts';
import { sha256Hex, utf8, type Sha256, type Sha256Hex } from '../../domain/digest.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Request } from './request.ts';

/**
 * Tells a request sent again from another one: by who sent it under which key, and by what it asks, whatever the order
 * of the body's members.
 */
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
