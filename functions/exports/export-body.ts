import type { Instant } from '../../domain/calendar/instant.ts';
import type { Export, ExportStatus } from '../store/export-item.ts';
import { filePath, HOLDER_HEADER, type PackLinks } from './pack-storage.ts';

/** What was asked for, and how it stood when that was answered. */
export function exportBody({ id, asked, recordedAt }: Export, status: ExportStatus) {
  const { poolId, firstSeq, lastSeq, period, formats, language } = asked;
  return {
    ...{ id, status, pool: poolId, range: { firstSeq, lastSeq }, period, formats, language, recordedAt },
  };
}

/** How an export stands at a moment: nobody has to come round for one to be over. */
export function statusAt({ status, result }: Export, now: Instant): ExportStatus {
  return status === 'done' && result !== null && result.expiresAt <= now ? 'expired' : status;
}

/** An export in a list: how far it has come, and without links. */
export function listedBody(one: Export, now: Instant) {
  const { firstSeq, lastSeq } = one.asked;
  const entriesTotal = lastSeq - firstSeq + 1;
  const done = one.checkpoint === null ? 0 : one.checkpoint.seq - firstSeq + 1;
  return {
    ...exportBody(one, statusAt(one, now)),
    progress: { entriesDone: one.result === null ? done : entriesTotal, entriesTotal },
    expiresAt: one.result?.expiresAt ?? null,
  };
}

type Download = { readonly links: PackLinks; readonly holder: string; readonly linksUntil: Instant };

/** An export with its files and, once it is done and until it is over, a link to each of them. */
export async function readBody(one: Export, now: Instant, { links, holder, linksUntil }: Download) {
  const { result } = one;
  if (result === null || statusAt(one, now) !== 'done') return { ...listedBody(one, now), pack: null };
  const files = result.files.map(async (file) => ({
    ...file,
    url: await links.linkTo(filePath(one.id, file.name), holder),
  }));
  const { manifestSha256, keyId } = result;
  const download = { headers: { [HOLDER_HEADER]: holder }, until: linksUntil };
  return {
    ...listedBody(one, now),
    pack: { manifestSha256, keyId, files: await Promise.all(files), download },
  };
}
