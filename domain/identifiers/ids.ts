import type { BatchKind } from '../batches/batch-kind.ts';
import { type Sha256, type Sha256Hex, utf8 } from '../digest.ts';
import { encodeBase32 } from './base32.ts';
import type { CreditCode } from './credit-code.ts';

export type InstitutionId = `ins_${string}` & { readonly __id: 'Institution' };
export type ExposureId = `exp_${string}` & { readonly __id: 'Exposure' };
export type ClaimId = `clm_${string}` & { readonly __id: 'Claim' };
export type MatchApplicationId = `mat_${string}` & { readonly __id: 'MatchApplication' };
export type EventId = `evt_${string}` & { readonly __id: 'Event' };
export type BookingId = `bkg_${string}` & { readonly __id: 'Booking' };
export type BatchId = `bat_${string}` & { readonly __id: 'Batch' };
export type WebhookEndpointId = `whe_${string}` & { readonly __id: 'WebhookEndpoint' };
export type BankLineId = `bln_${string}` & { readonly __id: 'BankLine' };
export type BankImportId = `bim_${string}` & { readonly __id: 'BankImport' };
export type BankMatchId = `bma_${string}` & { readonly __id: 'BankMatch' };
export type PrincipalId = `prn_${string}` & { readonly __id: 'Principal' };
export type ExportId = `xpt_${string}` & { readonly __id: 'Export' };

/** `cli_…` where an administrator registered it; the demo's have names that people can type. */
export type ClientId = string & { readonly __id: 'Client' };

/** The first part of an exposure's id; all exposures in one enterprise share it. */
export type EnterpriseTag = string & { readonly __id: 'EnterpriseTag' };

const ENTERPRISE_TAG_LENGTH = 16;
const EXPOSURE_OWN_LENGTH = 20;
const PLAIN_LENGTH = 26;

const INSTITUTION_ID = /^ins_[0-9a-hjkmnp-tv-z]{26}$/;
const EXPOSURE_ID = /^exp_[0-9a-hjkmnp-tv-z]{36}$/;
const CLAIM_ID = /^clm_[0-9a-hjkmnp-tv-z]{26}$/;
const MATCH_APPLICATION_ID = /^mat_[0-9a-hjkmnp-tv-z]{26}$/;
const BOOKING_ID = /^bkg_[0-9a-hjkmnp-tv-z]{26}$/;
const BATCH_ID = /^bat_[0-9a-hjkmnp-tv-z]{26}$/;
const BANK_LINE_ID = /^bln_[0-9a-hjkmnp-tv-z]{26}$/;
const BANK_MATCH_ID = /^bma_[0-9a-hjkmnp-tv-z]{26}$/;
const PRINCIPAL_ID = /^prn_[0-9a-hjkmnp-tv-z]{26}$/;
const EXPORT_ID = /^xpt_[0-9a-hjkmnp-tv-z]{26}$/;
const WEBHOOK_ENDPOINT_ID = /^whe_[0-9a-hjkmnp-tv-z]{26}$/;
const CLIENT_ID = /^[\w.-]{1,64}$/;

export function isInstitutionId(text: string): text is InstitutionId {
  return INSTITUTION_ID.test(text);
}

export function isExposureId(text: string): text is ExposureId {
  return EXPOSURE_ID.test(text);
}

export function isClaimId(text: string): text is ClaimId {
  return CLAIM_ID.test(text);
}

export function isMatchApplicationId(text: string): text is MatchApplicationId {
  return MATCH_APPLICATION_ID.test(text);
}

export function isBookingId(text: string): text is BookingId {
  return BOOKING_ID.test(text);
}

export function isBatchId(text: string): text is BatchId {
  return BATCH_ID.test(text);
}

export function isBankLineId(text: string): text is BankLineId {
  return BANK_LINE_ID.test(text);
}

export function isBankMatchId(text: string): text is BankMatchId {
  return BANK_MATCH_ID.test(text);
}

export function isPrincipalId(text: string): text is PrincipalId {
  return PRINCIPAL_ID.test(text);
}

export function isExportId(text: string): text is ExportId {
  return EXPORT_ID.test(text);
}

export function isWebhookEndpointId(text: string): text is WebhookEndpointId {
  return WEBHOOK_ENDPOINT_ID.test(text);
}

export function isClientId(text: string): text is ClientId {
  return CLIENT_ID.test(text);
}

export function institutionIdOf(name: string, sha256: Sha256): InstitutionId {
  return `ins_${digestText(['institution', name], sha256, PLAIN_LENGTH)}` as InstitutionId;
}

/**
 * The same institution sending the same key again means the same claim, so the id is the idempotency record:
 * a second write of it loses on the primary key.
 */
export function claimIdOf(institutionId: InstitutionId, idempotencyKey: string, sha256: Sha256): ClaimId {
  return `clm_${digestText(['claim', institutionId, idempotencyKey], sha256, PLAIN_LENGTH)}` as ClaimId;
}

/** What happened is one event however often it is told: its kind, what it happened to, and as how many-th there. */
export function eventIdOf(kind: string, subject: string, number: number, sha256: Sha256): EventId {
  return `evt_${digestText(['event', kind, subject, String(number)], sha256, PLAIN_LENGTH)}` as EventId;
}

/** The same institution sending the same file for the same purpose again means the same batch. */
export function batchIdOf(
  institutionId: InstitutionId,
  kind: BatchKind,
  fileSha256: Sha256Hex,
  sha256: Sha256,
): BatchId {
  return `bat_${digestText(['batch', institutionId, kind, fileSha256], sha256, PLAIN_LENGTH)}` as BatchId;
}

/** The same caller sending the same key again means the same export. */
export function exportIdOf(clientId: string, idempotencyKey: string, sha256: Sha256): ExportId {
  return `xpt_${digestText(['export', clientId, idempotencyKey], sha256, PLAIN_LENGTH)}` as ExportId;
}

/** The same institution sending the same key again means the same endpoint. */
export function webhookEndpointIdOf(
  institutionId: InstitutionId,
  idempotencyKey: string,
  sha256: Sha256,
): WebhookEndpointId {
  const parts = ['webhook-endpoint', institutionId, idempotencyKey];
  return `whe_${digestText(parts, sha256, PLAIN_LENGTH)}` as WebhookEndpointId;
}

/** The same administrator sending the same key again means the same client. */
export function clientIdOf(administrator: string, idempotencyKey: string, sha256: Sha256): ClientId {
  return `cli_${digestText(['client', administrator, idempotencyKey], sha256, PLAIN_LENGTH)}` as ClientId;
}

/** The same request sent again proposes the same booking. */
export function bookingIdOf(requestKey: string, sha256: Sha256): BookingId {
  return `bkg_${digestText(['booking', requestKey], sha256, PLAIN_LENGTH)}` as BookingId;
}

/**
 * A line of a bank's statement is known by all that it says, and by how many lines like it stand before it in its file: so
 * it is the same when it comes again in another file, and another when the bank has it twice.
 */
export function bankLineIdOf(parts: readonly string[], sha256: Sha256): BankLineId {
  return `bln_${digestText(['bank-line', ...parts], sha256, PLAIN_LENGTH)}` as BankLineId;
}

export function bankImportIdOf(requestKey: string, sha256: Sha256): BankImportId {
  return `bim_${digestText(['bank-import', requestKey], sha256, PLAIN_LENGTH)}` as BankImportId;
}

export function bankMatchIdOf(requestKey: string, sha256: Sha256): BankMatchId {
  return `bma_${digestText(['bank-match', requestKey], sha256, PLAIN_LENGTH)}` as BankMatchId;
}

/** One person of one issuer is one principal, so nobody is registered twice and holds what they must not together. */
export function principalIdOf(issuer: string, subject: string, sha256: Sha256): PrincipalId {
  return `prn_${digestText(['principal', issuer, subject], sha256, PLAIN_LENGTH)}` as PrincipalId;
}

/**
 * The application that a claim's first, second … approval makes: the same approval makes the same one, and one that
 * follows a reversal makes another.
 */
export function matchApplicationIdOf(
  claimId: ClaimId,
  approvalNumber: number,
  sha256: Sha256,
): MatchApplicationId {
  const parts = ['match-application', claimId, String(approvalNumber)];
  return `mat_${digestText(parts, sha256, PLAIN_LENGTH)}` as MatchApplicationId;
}

/**
 * An exposure's id opens with its enterprise's tag, so that a claim, which names only its exposure, lets the
 * enterprise's usage be read in the same round trip. Were two enterprises ever to share a tag (80 bits), they
 * would share a cap: tighter, never looser.
 */
export function exposureIdOf(
  creditCode: CreditCode,
  institutionId: InstitutionId,
  idempotencyKey: string,
  sha256: Sha256,
): ExposureId {
  const own = digestText(['exposure', institutionId, idempotencyKey], sha256, EXPOSURE_OWN_LENGTH);
  return `exp_${enterpriseTagOf(creditCode, sha256)}${own}` as ExposureId;
}

export function enterpriseTagOf(creditCode: CreditCode, sha256: Sha256): EnterpriseTag {
  return digestText(['enterprise', creditCode], sha256, ENTERPRISE_TAG_LENGTH) as EnterpriseTag;
}

export function enterpriseTagIn(exposureId: ExposureId): EnterpriseTag {
  return exposureId.slice('exp_'.length, 'exp_'.length + ENTERPRISE_TAG_LENGTH) as EnterpriseTag;
}

/** The parts are joined as JSON, so that no two different lists of parts give the same text. */
function digestText(parts: readonly string[], sha256: Sha256, length: number): string {
  return encodeBase32(sha256(utf8(JSON.stringify(parts)))).slice(0, length);
}
