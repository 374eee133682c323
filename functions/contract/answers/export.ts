import * as z from 'zod/mini';
import { LANGUAGES } from '../../../domain/explain/language.ts';
import { EXPORT_STATUSES, PACK_FORMATS } from '../../store/export-item.ts';
import { named } from '../described.ts';
import { idForm } from '../forms.ts';
import { described } from '../described.ts';
import { count, date, digest, instant, poolId, text } from '../wire.ts';

const exportId = described(z.string(), { id: 'ExportId', ...idForm('xpt', 26) });
export const exportStatus = named('ExportStatus', z.enum(EXPORT_STATUSES));

const asked = {
  id: exportId,
  status: exportStatus,
  pool: poolId,
  range: z.strictObject({ firstSeq: count, lastSeq: count }),
  period: z.nullable(z.strictObject({ from: date, to: date })),
  formats: z.array(z.enum(PACK_FORMATS)),
  language: z.enum(LANGUAGES),
  recordedAt: instant,
};

export const exportAnswer = named('Export', z.strictObject(asked));

const listed = {
  ...asked,
  progress: z.strictObject({ entriesDone: count, entriesTotal: count }),
  expiresAt: z.nullable(instant),
};

export const listedExportAnswer = named('ListedExport', z.strictObject(listed));

const file = named(
  'PackFile',
  z.strictObject({ name: text, bytes: count, lines: count, sha256: digest, sm3: digest, url: text }),
);

/** A link is followed with these headers and not after `until`. */
const download = z.strictObject({
  headers: z.strictObject({ 'x-riskpool-holder': text }),
  until: instant,
});

export const readExportAnswer = named(
  'ReadExport',
  z.strictObject({
    ...listed,
    pack: z.nullable(
      z.strictObject({ manifestSha256: digest, keyId: digest, files: z.array(file), download }),
    ),
  }),
);

export const signingKeysAnswer = named(
  'SigningKeys',
  z.strictObject({
    keys: z.array(
      z.strictObject({
        keyId: digest,
        algorithm: z.literal('Ed25519'),
        publicKey: text,
        signsFrom: instant,
        signsUntil: z.nullable(instant),
      }),
    ),
  }),
);
