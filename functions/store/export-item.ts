import type { Instant } from '../../domain/calendar/instant.ts';
import type { LocalDate } from '../../domain/calendar/local-date.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Sha256Hex } from '../../domain/digest.ts';
import type { Language } from '../../domain/explain/language.ts';
import type { ExportId } from '../../domain/identifiers/ids.ts';
import type { PoolId } from '../../domain/pools/pool.ts';
import { checkpointFromItem, packFileFromItem, type Checkpoint, type PackFile } from './checkpoint-item.ts';
import type { Item, Store } from './dynamo.ts';
import { exportKey } from './keys.ts';
import { readItem } from './read-items.ts';
import type { Write } from './transact.ts';

export const EXPORT_STATUSES = ['queued', 'running', 'done', 'failed', 'cancelled', 'expired'] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

/** The forms that a pack can have beside the lines of the raw entries, which every pack has. */
export const PACK_FORMATS = ['csv', 'xlsx', 'pdf', 'beancount', 'hledger', 'gb-t-24589'] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];

/** What a pack is of. Two requests for the same are answered by the same bytes. */
export type PackRequest = {
  readonly poolId: PoolId;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** The days on which its entries were recorded, where it was asked for by them. */
  readonly period: { readonly from: LocalDate; readonly to: LocalDate } | null;
  readonly formats: readonly PackFormat[];
  readonly language: Language;
};

export type ExportChange = {
  readonly action: 'cancel' | 'retry';
  readonly at: Instant;
  readonly request: RequestMark;
};

/** A pack that somebody asked for, and what has become of it; nobody else ever sees it. */
export type Export = {
  readonly id: ExportId;
  readonly person: string;
  readonly asked: PackRequest;
  /** Digest of what a pack is of, by which a second one is known for the same. */
  readonly packDigest: Sha256Hex;
  readonly recordedAt: Instant;
  readonly request: RequestMark;
  readonly status: ExportStatus;
  readonly changes: readonly ExportChange[];
  /** How often somebody has begun or gone on to write it. */
  readonly attempts: number;
  /** Until when whoever writes it has it to themselves, by the real clock. */
  readonly leaseUntil: Instant | null;
  readonly checkpoint: Checkpoint | null;
  /** Null until it is done. */
  readonly result: PackResult | null;
  /** Whether anything of it is kept; what is over leaves nothing. */
  readonly isKept: boolean;
  readonly version: number;
};

export type PackResult = {
  readonly files: readonly PackFile[];
  readonly manifestSha256: Sha256Hex;
  readonly keyId: string;
  readonly doneAt: Instant;
  /** From when on it can no longer be downloaded. */
  readonly expiresAt: Instant;
};

/** The list of somebody's exports. It stands in the index of institutions, for it too is a list that is one's own. */
export function exportsOf(person: string): string {
  return `EXPORT#${person}`;
}

/** Those that there still is something to do for: to write them, or to take away what is kept of them. */
export const OPEN_EXPORTS = 'EXPORT';

export async function readExport(store: Store, id: ExportId): Promise<Export | null> {
  const item = await readItem(store, exportKey(id));
  return item === null ? null : exportFromItem(item);
}

/** Writes an export, on condition that it is as it was when it had this version; none of it is there before the first. */
export function exportWrite(store: Store, written: Export): Write<'export'> {
  const seen = written.version - 1;
  const condition =
    seen === 0
      ? { ConditionExpression: 'attribute_not_exists(PK)' }
      : {
          ConditionExpression: '#version = :seen',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':seen': seen },
        };
  return {
    name: 'export',
    action: { put: { TableName: store.registerTable, Item: exportToItem(written), ...condition } },
  };
}

function exportToItem(written: Export): Record<string, unknown> {
  const { id, person, recordedAt, status, asked, isKept } = written;
  const isOpen = isKept || status === 'queued' || status === 'running';
  return {
    ...exportKey(id),
    ...(isOpen ? { kindKey: OPEN_EXPORTS } : {}),
    ...{ institutionKey: exportsOf(person), listKey: `${recordedAt}#${id}`, poolId: asked.poolId },
    ...written,
  };
}

export function exportFromItem(item: Item): Export {
  const asked = item['asked'] as Item;
  const checkpoint = item['checkpoint'] as Item | null;
  const result = item['result'] as Item | null;
  return {
    id: item['id'] as ExportId,
    person: item['person'] as string,
    asked: {
      ...(asked as PackRequest),
      firstSeq: Number(asked['firstSeq']),
      lastSeq: Number(asked['lastSeq']),
    },
    packDigest: item['packDigest'] as Sha256Hex,
    recordedAt: item['recordedAt'] as Instant,
    request: item['request'] as RequestMark,
    status: item['status'] as ExportStatus,
    changes: item['changes'] as readonly ExportChange[],
    attempts: Number(item['attempts']),
    leaseUntil: item['leaseUntil'] as Instant | null,
    checkpoint: checkpoint === null ? null : checkpointFromItem(checkpoint),
    result:
      result === null
        ? null
        : { ...(result as PackResult), files: (result['files'] as Item[]).map(packFileFromItem) },
    isKept: item['isKept'] as boolean,
    version: Number(item['version']),
  };
}
