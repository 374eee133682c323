/**
 * Cancel an export, or have it written again. Output: 200 and the export as it then stands. Whoever is writing it finds
 * out before the next segment, and leaves off.
 */
import type { RequestMark } from '../../domain/claims/step.ts';
import { isExportId } from '../../domain/identifiers/ids.ts';
import * as z from 'zod/mini';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import {
  exportWrite,
  readExport,
  type Export,
  type ExportChange,
  type ExportStatus,
} from '../store/export-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transactPatiently } from '../store/transact-patiently.ts';
import { exportBody, statusAt } from './export-body.ts';

export const changeRequest = z.strictObject({});

const ALLOWED_FROM: Readonly<Record<ExportChange['action'], readonly ExportStatus[]>> = {
  cancel: ['queued', 'running'],
  retry: ['failed', 'cancelled', 'expired'],
};
const STATUS_AFTER = { cancel: 'cancelled', retry: 'queued' } as const;

/** Somebody who has tried so often asks for a new one. */
const CHANGES_MAX = 20;
const ROUNDS_MAX = 10;

export async function changeExport(
  request: Request,
  platform: Platform,
  action: ExportChange['action'],
): Promise<Answer> {
  const checked = checkFields(changeRequest, request.json);
  if ('problem' in checked) return checked;
  const { store, now, sha256, pause } = platform;
  const mark = requestMark(request, sha256);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const seen = await readOwnExport(request, platform);
    if (seen === null) return { problem: 'export.not-found' };
    const earlier = earlierAnswer(seen, mark);
    if (earlier !== null) return earlier;
    const status = statusAt(seen, now());
    if (!ALLOWED_FROM[action].includes(status) || seen.changes.length >= CHANGES_MAX) {
      return {
        problem: 'export.wrong-state',
        members: { exportStatus: status, allowedFrom: ALLOWED_FROM[action] },
      };
    }
    const changed = afterChange(seen, { action, at: now(), request: mark });
    const outcome = await transactPatiently(store, pause, [exportWrite(store, changed)]);
    if (outcome.kind === 'committed') return answerChange(changed, action);
    await pause(round);
  }
  throw new StoreFault('an export keeps changing');
}

function afterChange(seen: Export, change: ExportChange): Export {
  const common = { ...seen, changes: [...seen.changes, change], version: seen.version + 1 };
  if (change.action === 'cancel') return { ...common, status: 'cancelled' };
  // What is kept of it may be taken away at any moment, so that it is written from the start.
  return { ...common, status: 'queued', attempts: 0, leaseUntil: null, result: null, checkpoint: null };
}

/** Null where there is none, or where it is somebody else's: to them it is not there. */
export async function readOwnExport({ id, caller }: Request, { store }: Platform): Promise<Export | null> {
  const found = isExportId(id) ? await readExport(store, id) : null;
  return found?.person === caller.person ? found : null;
}

function earlierAnswer(seen: Export, mark: RequestMark): Answer | null {
  const change = seen.changes.find(({ request }) => request.key === mark.key);
  if (change === undefined) return null;
  if (change.request.digest !== mark.digest) return { problem: 'idempotency.key-reused' };
  return { ...answerChange(seen, change.action), isReplay: true };
}

function answerChange(changed: Export, action: ExportChange['action']) {
  return { status: 200, body: () => exportBody(changed, STATUS_AFTER[action]) } as const;
}
