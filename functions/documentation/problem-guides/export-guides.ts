import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** Exports of a pool’s entries. */
export const EXPORT_GUIDES = {
  'export.not-found': guide(
    {
      zh: '没有此编号的导出，或该导出由他人申请。导出只对申请人本人可见，换一个岗位或客户端登录的同一人仍可见。',
      en: 'There is no export of that id, or it is somebody else’s. Only the person who asked for one sees it, under whatever client.',
    },
    {
      zh: '未作任何记录。请从 GET /v1/exports 查得编号；需要相同内容的，以相同参数自行申请，所得文件逐字节相同。',
      en: 'Nothing was recorded. Find the id in GET /v1/exports. To have the same as somebody else, ask for the same: the files are equal to the byte.',
    },
  ),
  'export.range-empty': guide(
    {
      zh: '期间按分录登记之日（北京时间）划定。所选各日没有登记任何分录，或该资金池尚无分录。',
      en: 'A period is of the days, in Shanghai, on which entries were recorded. None were on those days, or the pool has none yet.',
    },
    {
      zh: '未作任何记录。请查看 GET /v1/pools/{id}/entries 中的 recordedAt，改选期间后以新的 Idempotency-Key 重发。',
      en: 'Nothing was recorded. See recordedAt in GET /v1/pools/{id}/entries, choose other days, and send it with a new Idempotency-Key.',
    },
  ),
  'export.wrong-state': guide(
    {
      zh: '排队或进行中的导出可以取消；失败、已取消或已过期的可以重新生成，至多 20 次。其现状见 exportStatus。',
      en: 'What is queued or running can be cancelled; what failed, was cancelled or has expired can be written again, twenty times at most. exportStatus says how it stands.',
    },
    {
      zh: '未作任何记录。请查询该导出；已完成的无需再办，可直接下载。',
      en: 'Nothing was recorded. Read the export; once it is done there is nothing left to do but to download it.',
    },
  ),
  'export.too-many-under-way': guide(
    {
      zh: '导出依次生成。每人同时进行中的以 5 个为限，以免他人久候。',
      en: 'Exports are written one after the other. Nobody has more than five under way, so that nobody keeps the others waiting.',
    },
    {
      zh: '未作任何记录。请待其中一个完成，或予以取消，然后以同一 Idempotency-Key 重发。',
      en: 'Nothing was recorded. Wait until one is done, or cancel one, and send this again with the same Idempotency-Key.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
