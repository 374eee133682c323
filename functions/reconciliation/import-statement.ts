/**
 * Import a statement of the custody account. Input: the bank's file, as a CSV or a workbook. Output: 201 and
 * how many of its lines are new; those that were imported before are known for what they are.
 * 1. The same request sent again is answered as it was then.
 * 2. Read the file by the columns that were recorded for the bank, whole or not at all.
 * 3. Add the lines that are not there yet, then note the request. Half done, it is done when it is sent again.
 */
import * as z from 'zod/mini';
import { bankImportIdOf, bankLineIdOf } from '../../domain/identifiers/ids.ts';
import { assert } from '../../domain/assert.ts';
import { sha256Hex, type Sha256 } from '../../domain/digest.ts';
import { isPoolId, type PoolId } from '../../domain/pools/pool.ts';
import type { BankAccount } from '../../domain/reconciliation/bank-account.ts';
import { reject, type Result } from '../../domain/result.ts';
import type { Answer } from '../http/answer.ts';
import { textField } from '../http/field-schemas.ts';
import { invalid } from '../http/page.ts';
import type { Platform } from '../http/platform.ts';
import type { FieldError } from '../http/problem.ts';
import type { SentFile } from '../http/read-file.ts';
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

const FILE_NAME_LENGTH_MAX = 120;

/** What comes beside the file, which is the body. */
export const bankStatementQuery = z.strictObject({
  bank: bankField,
  fileName: z.optional(textField(FILE_NAME_LENGTH_MAX)),
});

export async function importStatement(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const asked = bankStatementQuery.safeParse(request.query);
  if (!asked.success) return invalid(asked.error.issues.map(parameterFault));
  const { bank, fileName = null } = asked.data;
  const { file } = request;
  assert(file !== undefined, 'the operation takes a file');
  const { store, sha256, pause, now } = platform;
  const { format, encoding } = file;
  const said = { bank, fileName, format, encoding, sha256: sha256Hex(file.bytes, sha256) };
  const mark = requestMark({ ...request, json: said }, sha256);
  const key = bankRequestKey(poolId, mark.key);
  const [standing, accountItem] = await Promise.all([
    readItem(store, key),
    readItem(store, bankAccountKey(poolId, bank)),
  ]);
  if (standing !== null) {
    const earlier = earlierOutcome(standing, mark);
    return earlier === 'reused'
      ? { problem: 'idempotency.key-reused' }
      : { ...answerOf(earlier), isReplay: true };
  }
  if (accountItem === null) return { problem: 'bank-account.none' };
  const account = accountFromItem(accountItem);
  const read = readFile(file, account);
  if (!read.ok) return { problem: 'bank-statement.refused', errors: read.refusal };
  const importId = bankImportIdOf(mark.key, sha256);
  const lines = identified(poolId, account, read.value.rows, sha256).map((line) => ({
    ...{ ...line, importId, importedAt: now() },
  }));
  const counts = await addBankLines(store, poolId, lines, pause);
  const days = read.value.rows.map(({ bookedOn }) => bookedOn).sort();
  const outcome = {
    ...{ pool: poolId, id: importId, bank, fileName },
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

type Issue = z.core.$ZodIssue;

function parameterFault(issue: Issue) {
  return issue.code === 'unrecognized_keys'
    ? { name: issue.keys[0] ?? '', code: 'parameter.unknown' }
    : { name: String(issue.path[0]), code: 'parameter.malformed' };
}

function readFile(
  { bytes, format, encoding }: SentFile,
  { columns }: BankAccount,
): Result<BankRows, readonly FieldError[]> {
  const sheet = format === 'xlsx' ? readXlsx(bytes) : readCsv(bytes, encoding ?? 'utf-8');
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
