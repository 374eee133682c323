import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import type { Answer } from '../http/answer.ts';
import { listBody } from '../http/list-body.ts';
import { readCursor, readLimit, unknownParameters } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { OpenRequest } from '../http/request.ts';
import { listItems } from '../store/list-items.ts';
import { noticeFromItem, NOTICES, type Notice } from '../store/notice-item.ts';

/** Lists the notices that run today, those that end last first. */
export async function listNotices({ query }: OpenRequest, { store, now }: Platform): Promise<Answer> {
  const unknown = unknownParameters(query, ['limit', 'cursor']);
  if (unknown !== null) return unknown;
  const limit = readLimit(query);
  if ('problem' in limit) return limit;
  const cursor = readCursor(query, { kindKey: NOTICES });
  if ('problem' in cursor) return cursor;
  const page = await listItems(store, {
    index: 'byKind',
    partition: NOTICES,
    from: shanghaiDateOf(now()),
    to: null,
    oneOf: {},
    limit: limit.limit,
    after: cursor.after,
  });
  const data = page.items.map((item) => noticeBody(noticeFromItem(item)));
  return { status: 200, body: () => listBody(data, page.next) };
}

function noticeBody(notice: Notice) {
  const { claimId, poolId, claimantName, enterpriseName, creditCode, amountFen } = notice;
  return {
    ...{ claimId, pool: poolId, claimant: claimantName },
    enterprise: { name: enterpriseName, creditCode },
    ...{ amountFen, from: notice.from, to: notice.to, isObjectionOpen: notice.isObjectionOpen },
  };
}
