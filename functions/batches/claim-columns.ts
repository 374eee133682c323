import { EVIDENCE_MAX, type LossEvent } from '../../domain/claims/loss.ts';
import type { Texts } from '../../domain/explain/language.ts';
import { choice, column, type Column } from './column.ts';

const EVENT_WORDS: Readonly<Record<LossEvent, Texts>> = {
  overdue: { zh: '逾期', en: 'overdue' },
  bankruptcy: { zh: '破产', en: 'bankruptcy' },
  'listed-transfer': { zh: '公开挂牌转让', en: 'listed transfer' },
};

/** How many papers the template has room for; a file may have columns for more. */
export const TEMPLATE_PAPERS = 2;

/** The exposure is named by the contract number, which the bank knows, or by its id. */
export function claimColumns(papers: number = EVIDENCE_MAX): readonly Column[] {
  return [
    column('合同编号', 'Contract number', 'exposure/contractNo', 'text', false),
    column('备案编号', 'Exposure id', 'exposure/id', 'text', false),
    column('损失事由', 'Event', 'loss/event', choice(EVENT_WORDS)),
    column('发生日期', 'Occurred on', 'loss/occurredOn', 'day'),
    column('逾期天数', 'Overdue days', 'loss/overdueDays', 'count', false),
    column('损失金额', 'Loss', 'loss/lossFen', 'amount'),
    column('已收回金额', 'Received', 'loss/receivedFen', 'amount'),
    column('其他补偿', 'Other compensation', 'loss/otherCompensationFen', 'amount', false),
    column('重报序号', 'Sent again', 'again', 'count', false),
    ...Array.from({ length: papers }, (_, index) => paperColumns(index)).flat(),
  ];
}

/** One paper. Whichever of its columns is filled in makes the others required; that is left to the request's own schema. */
function paperColumns(index: number): Column[] {
  const number = String(index + 1);
  const path = `evidence/${String(index)}`;
  return [
    column(`材料${number}类型`, `Paper ${number} kind`, `${path}/kind`, 'text', false),
    column(`材料${number}文件名`, `Paper ${number} file`, `${path}/fileName`, 'text', false),
    column(`材料${number}SHA-256`, `Paper ${number} SHA-256`, `${path}/sha256`, 'text', false),
    column(`材料${number}字节数`, `Paper ${number} bytes`, `${path}/bytes`, 'count', false),
  ];
}
