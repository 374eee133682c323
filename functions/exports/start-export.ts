/**
 * Start an export. Input: a pool, entries by their numbers or the days they were recorded on, forms and a language.
 * Output: 201 and the export, queued. Somebody else, or the same process later, writes it.
 * 1. The same request sent again is answered as it was then.
 * 2. The entries are settled now, so that what is recorded later is in no export that was asked for before.
 */
import { assert } from '../../domain/assert.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { sha256Hex, utf8, type Sha256, type Sha256Hex } from '../../domain/digest.ts';
import { exportIdOf } from '../../domain/identifiers/ids.ts';
import type { RequestMark } from '../../domain/claims/step.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import {
  exportsOf,
  exportWrite,
  PACK_FORMATS,
  readExport,
  type Export,
  type PackRequest,
} from '../store/export-item.ts';
import { listItems } from '../store/list-items.ts';
import type { Store } from '../store/dynamo.ts';
import { transactPatiently } from '../store/transact-patiently.ts';
import { exportBody } from './export-body.ts';
import { exportRequest } from './export-request.ts';
import { findRange, type SeqRange } from './find-range.ts';
import { PACK_FORM } from './pack-form.ts';

/** More at once than anybody looks at, and few enough that nobody keeps the others waiting. */
export const EXPORTS_UNDER_WAY_MAX = 5;

/** Six thousand pages, written well within the hold that a writer has on a pack; who has more prints it by the month. */
export const PRINTED_ENTRIES_MAX = 20_000;

export async function startExport(request: Request, platform: Platform, wake: () => void): Promise<Answer> {
  const checked = checkFields(exportRequest, request.json);
  if ('problem' in checked) return checked;
  const { store, sha256 } = platform;
  const id = exportIdOf(request.caller.clientId, request.idempotencyKey, sha256);
  const mark = requestMark(request, sha256);
  const earlier = await readExport(store, id);
  if (earlier !== null) return replay(earlier, mark);
  const found = await findRange(checked.value, store);
  if ('problem' in found) return found;
  const { formats } = checked.value;
  if (formats.includes('pdf') && entriesIn(found) > PRINTED_ENTRIES_MAX)
    return { problem: 'request.invalid', errors: [{ pointer: '/formats', code: 'pdf.too-many-entries' }] };
  if ((await countUnderWay(store, request.caller.person)) >= EXPORTS_UNDER_WAY_MAX) {
    return { problem: 'export.too-many-under-way' };
  }
  const { pool, period = null, language } = checked.value;
  const inOrder = PACK_FORMATS.filter((format) => formats.includes(format));
  const asked = { poolId: pool, ...found, period, formats: inOrder, language };
  const added = newExport(request, platform, mark, asked);
  const outcome = await transactPatiently(store, platform.pause, [exportWrite(store, added)]);
  wake();
  if (outcome.kind === 'committed') return answerExport(added);
  const standing = await readExport(store, id);
  assert(standing !== null, 'only an export stands in the way of one');
  return replay(standing, mark);
}

function newExport(
  { caller, idempotencyKey }: Request,
  { now, sha256 }: Platform,
  request: RequestMark,
  asked: PackRequest,
): Export {
  return {
    id: exportIdOf(caller.clientId, idempotencyKey, sha256),
    ...{ person: caller.person, asked, packDigest: packDigestOf(asked, sha256), recordedAt: now(), request },
    ...{ status: 'queued', changes: [], attempts: 0, leaseUntil: null, checkpoint: null, result: null },
    ...{ isKept: false, version: 1 },
  };
}

function packDigestOf(
  { poolId, firstSeq, lastSeq, period, formats, language }: PackRequest,
  sha256: Sha256,
): Sha256Hex {
  const seqs = { firstSeq: BigInt(firstSeq), lastSeq: BigInt(lastSeq) };
  return sha256Hex(
    utf8(canonicalJson({ form: PACK_FORM, poolId, ...seqs, period, formats, language })),
    sha256,
  );
}

function entriesIn({ firstSeq, lastSeq }: SeqRange): number {
  return lastSeq - firstSeq + 1;
}

async function countUnderWay(store: Store, person: string): Promise<number> {
  const { items } = await listItems(store, {
    ...{ index: 'byInstitution', partition: exportsOf(person), from: null, to: null, after: null },
    oneOf: { status: ['queued', 'running'] },
    limit: EXPORTS_UNDER_WAY_MAX,
  });
  return items.length;
}

function replay(earlier: Export, mark: RequestMark): Answer {
  if (earlier.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerExport(earlier), isReplay: true };
}

/** As it was when it was asked for, however far it has come since. */
function answerExport(asked: Export) {
  return {
    status: 201,
    body: () => exportBody(asked, 'queued'),
    headers: { location: `/v1/exports/${asked.id}` },
  } as const;
}
