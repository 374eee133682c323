import type { LocalDate } from '../calendar/local-date.ts';
import type { Sha256Hex } from '../digest.ts';
import { accept, reject, type Result } from '../result.ts';
import type { ConfirmedPolicy, PolicyAct, PolicyVersion } from './policy-version.ts';

/** Why a version cannot be confirmed. */
export type ConfirmationRefusal =
  | { readonly code: 'policy.already-confirmed' }
  | { readonly code: 'policy.same-person' }
  | { readonly code: 'policy.digest-differs' }
  | { readonly code: 'policy.too-late'; readonly effectiveFrom: LocalDate; readonly today: LocalDate };

/**
 * Puts a proposal in force from its first day. Somebody else than its proposer does so, names what they have read, and
 * does it before that day, so that no day ever had two policies.
 */
export function confirmPolicy(
  version: PolicyVersion,
  confirmation: PolicyAct,
  { digestRead, today }: { readonly digestRead: Sha256Hex; readonly today: LocalDate },
): Result<ConfirmedPolicy, ConfirmationRefusal> {
  if (version.status !== 'proposed') return reject({ code: 'policy.already-confirmed' });
  if (version.proposal.actor === confirmation.actor) return reject({ code: 'policy.same-person' });
  if (version.digest !== digestRead) return reject({ code: 'policy.digest-differs' });
  const { effectiveFrom } = version.policy;
  if (effectiveFrom <= today) return reject({ code: 'policy.too-late', effectiveFrom, today });
  return accept({ ...version, status: 'confirmed', confirmation });
}
