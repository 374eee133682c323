/**
 * Import a statement of the custody account. Input: the bank's file, as a CSV or a workbook, in base64. Output: 201 and
 * how many of its lines are new; those that were imported before are known for what they are.
 * 1. The same request sent again is answered as it was then.
 * 2. Read the file by the columns that were recorded for the bank, whole or not at all.
 * 3. Add the lines that are not there yet, then note the request. Half done, it is done when it is sent again.
 */
import * as z from 'zod/mini';
import { bankImportIdOf, bankLineIdOf } from '../../domain/identifiers/ids.ts';
import type { Sha256 } from '../../domain/digest.ts';
import { isPoolId, type PoolId } from '../../domain/pools/pool.ts';
import type { BankAccount } from '../../domain/reconciliation/bank-account.ts';
import { reject, type Result } from '../../domain/result.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { FieldError } from '../http/problem.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { readCsv } from '../sheets/read-csv.ts';
import { readXlsx } from '../sheets/read-xlsx.ts';
import { accountFromItem, addBankLines, type StoredLine } from '../store/bank-item.ts';
import { bankAccountKey, bankRequestKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { earlierOutcome, requestWrite } from '../store/request-item.ts';
import { transact } from '../store/transact.ts';
import type { Item } from '../store/dynamo.ts';
import { readBankRows, type BankRow, type BankRows } from './read-bank-rows.ts';
import { bankField } from './record-account.ts';

/** What a body of JSON has room for; a month of a busy account is a tenth of it. */
const CONTENT_LENGTH_MAX = 250_000;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export const bankStatementRequest = z.strictObject({
  bank: bankField,
  fileName: textField(120),
  format: z.enum(['csv', 'xlsx']),
  encoding: z._default(z.enum(['utf-8', 'gb18030']), 'utf-8'),
  content: z.string().check(z.maxLength(CONTENT_LENGTH_MAX), z.regex(BASE64)),
});

type StatementRequest = z.infer<typeof bankStatementRequest>;

export async function importStatement(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const checked = checkFields(bankStatementRequest, request.json);
  if ('problem' in checked) return checked;
  const { store, sha256, pause, now } = platform;
  const mark = requestMark(request, sha256);
  const key = bankRequestKey(poolId, mark.key);
  const [standing, accountItem] = await Promise.all([
    readItem(store, key),
    readItem(store, bankAccountKey(poolId, checked.value.bank)),
  ]);
  if (standing !== null) {
    const earlier = earlierOutcome(standing, mark);
    return earlier === 'reused'
      ? { problem: 'idempotency.key-reused' }
      : { ...answerOf(earlier), isReplay: true };
  }
  if (accountItem === null) return { problem: 'bank-account.none' };
  const account = accountFromItem(accountItem);
  const read = readFile(checked.value, account);
  if (!read.ok) return { problem: 'bank-statement.refused', errors: read.refusal };
  const importId = bankImportIdOf(mark.key, sha256);
  const lines = identified(poolId, account, read.value.rows, sha256).map((line) => ({
    ...{ ...line, importId, importedAt: now() },
  }));
  const counts = await addBankLines(store, poolId, lines, pause);
  const days = read.value.rows.map(({ bookedOn }) => bookedOn).sort();
  const outcome = {
    ...{ pool: poolId, id: importId, bank: account.bank, fileName: checked.value.fileName },
    ...{ from: days[0], to: days.at(-1), ...counts, sumRows: read.value.sumRows },
    ...{ importedBy: request.caller.person, importedAt: now() },
  };
  const noted = await transact(store, [requestWrite(store, key, mark, outcome)]);
  if (noted.kind === 'committed') return answerOf(outcome);
  const earlier = await readItem(store, key);
  return earlier === null
    ? { problem: 'ledger.busy', headers: { 'retry-after': '1' } }
    : { ...answerOf(earlierOutcome(earlier, mark) as Item), isReplay: true };
}

function readFile(
  { format, encoding, content }: StatementRequest,
  { columns }: BankAccount,
): Result<BankRows, readonly FieldError[]> {
  const bytes = Buffer.from(content, 'base64');
  const sheet = format === 'xlsx' ? readXlsx(bytes) : readCsv(bytes, encoding);
  if (sheet.ok) return readBankRows(sheet.value, columns);
  const { code, row } = sheet.refusal;
  return reject([{ pointer: row === null ? '' : `#row=${String(row)}`, code }]);
}

/** A line is known by all that it says, and by how many like it stand above it. */
function identified(
  poolId: PoolId,
  { bank }: BankAccount,
  rows: readonly BankRow[],
  sha256: Sha256,
): readonly Omit<StoredLine, 'importId' | 'importedAt'>[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { bookedOn, amountFen, reference, summary, counterparty, balanceFen } = row;
    const said = [bookedOn, amountFen, reference, summary, counterparty, balanceFen].map((part) =>
      String(part ?? ''),
    );
    const like = JSON.stringify(said);
    const above = seen.get(like) ?? 0;
    seen.set(like, above + 1);
    return { ...row, id: bankLineIdOf([poolId, bank, ...said, String(above)], sha256), bank };
  });
}

/** Member by member, so that it is told in the same order however the database has it. */
function answerOf(outcome: Item): Answer {
  const { pool, id, bank, fileName, from, to, imported, duplicates, sumRows, importedBy, importedAt } =
    outcome;
  const file = { pool, id, bank, fileName, from, to };
  return {
    status: 201,
    body: () => ({ ...file, imported, duplicates, sumRows, importedBy, importedAt }),
  };
}
