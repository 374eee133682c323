import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** Files of many exposures or claims. */
export const BATCH_GUIDES = {
  'batch.not-found': guide(
    {
      zh: '编号有误，或者该批次属于其他机构：两者的答复相同，以免泄露他人的批次。',
      en: 'The id is wrong, or the batch is another institution’s: the answer is the same, so that nothing of others leaks.',
    },
    {
      zh: '请核对编号；本机构的批次见 GET /v1/batches。',
      en: 'Check the id; GET /v1/batches lists your own.',
    },
  ),
  'batch.template-not-found': guide(
    {
      zh: '模板按行的内容分为两种：备案项目和补偿申请。',
      en: 'There is a template for each thing that rows can be: exposures and claims.',
    },
    {
      zh: '请查询 /v1/batch-templates/exposures 或 /v1/batch-templates/claims。',
      en: 'Ask for /v1/batch-templates/exposures or /v1/batch-templates/claims.',
    },
  ),
  'batch.file-refused': guide(
    {
      zh: '整个文件读不出来，或者列标题不能确定每一列的含义和单位。平台从不猜测：编码和格式以 Content-Type 为准，单位以列标题为准。个别行的错误不在此列，它们是该行的处理结果。',
      en: 'The file as a whole cannot be read, or its headings do not say what each column is and in which unit. Nothing is guessed: the encoding and the format are those of Content-Type, a unit is that of the heading. What is wrong with single rows is not told here: it is the result of each.',
    },
    {
      zh: '未作任何处理，Idempotency-Key 未被占用。请按 errors 中的位置（RFC 7111：#row=行，#cell=行,列，均从 1 起）和 detail 更正后重新提交；列标题以 GET /v1/batch-templates/{exposures|claims} 的模板为准。',
      en: 'Nothing was done, and the Idempotency-Key is still free. Mend what detail says at the places in errors (RFC 7111: #row= a row, #cell= row,column, both from 1), and send the file again. GET /v1/batch-templates/{exposures|claims} has the headings.',
    },
  ),
  'batch.file-too-large': guide(
    {
      zh: '一次答复以 6 MB 为限。文件加上每行的原因后超过了这一限度，而请求未声明可接收压缩内容。',
      en: 'An answer has 6 MB at most. With the reasons of every row the file comes to more, and the request does not say that it takes it packed.',
    },
    {
      zh: '请带 Accept-Encoding: gzip 重新请求（curl 用 --compressed），或用 GET /v1/batches/{id}/results 逐页查询。',
      en: 'Ask again with Accept-Encoding: gzip (curl: --compressed), or read GET /v1/batches/{id}/results page by page.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
