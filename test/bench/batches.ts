import { claimRow, csvFile, loanRow, type CsvRow } from '../builders/batch-files.ts';
import { claim, creditCode } from '../builders/bodies.ts';
import type { SentFile } from '../http/api.ts';
import { xlsxOf } from './batch-workbook.ts';
import { countUnits } from './count-units.ts';
import { storeAt } from './process-platform.ts';
import { startWorkPlace, type WorkPlace } from './work-place.ts';

const ROWS = Number(process.env['BENCH_ROWS'] ?? 10_000);
const ALONE = Math.min(500, ROWS);
/** ¥100: no pool runs out, of headroom or of leverage. */
const PRINCIPAL = '100.00';
const LOSS_FEN = 10_000;

type Measured = { readonly rowsPerSecond: number; readonly unitsPerRow: number };

/** A month-end as one file after another, worked by a process of its own, beside the same rows sent one by one. */
export async function benchBatches(): Promise<void> {
  const place = await startWorkPlace();
  const today = await place.run.api.day();
  const csvLoans = loans(today, 0);
  const xlsxLoans = loans(today, ROWS);
  const aloneLoans = loans(today, 2 * ROWS).slice(0, ALONE);
  await workFile(place, 'filings, CSV', 'exposure', csvFile(csvLoans));
  await workFile(place, 'filings, XLSX', 'exposure', xlsxOf(xlsxLoans));
  await workFile(place, 'filings, CSV', 'exposure', csvFile(aloneLoans));
  const alone = await claimAlone(place, aloneLoans, today);
  const csv = await workFile(place, 'claims, CSV', 'claim', csvFile(claimsOn(csvLoans, today)));
  const xlsx = await workFile(place, 'claims, XLSX', 'claim', xlsxOf(claimsOn(xlsxLoans, today)));
  for (const [name, batch] of [
    ['CSV', csv],
    ['XLSX', xlsx],
  ] as const) {
    const faster = (batch.rowsPerSecond / alone.rowsPerSecond).toFixed(1);
    const dearer = (batch.unitsPerRow - alone.unitsPerRow).toFixed(3);
    console.log(
      `  ${name} beside one by one:  ${faster} times as fast, ${dearer} write units more for each claim`,
    );
  }
  const { peakBytes } = await place.told();
  console.log(`  the worker’s peak memory: ${(peakBytes / 1024 ** 2).toFixed(0)} MB`);
  await place.stop();
}

function loans(today: string, from: number): CsvRow[] {
  return Array.from({ length: ROWS }, (_, index) =>
    loanRow(today, {
      合同编号: `JK-${String(from + index)}`,
      统一社会信用代码: creditCode(from + index),
      '贷款本金（元）': PRINCIPAL,
    }),
  );
}

function claimsOn(rows: readonly CsvRow[], today: string): CsvRow[] {
  return rows.map((row) => claimRow(row['合同编号'] ?? '', today, { '损失金额（元）': PRINCIPAL }));
}

async function workFile(
  { run, queue, told }: WorkPlace,
  name: string,
  kind: 'exposure' | 'claim',
  file: SentFile,
): Promise<Measured> {
  await told();
  const started = performance.now();
  const sent = await run.api.sendFile('demo-bank', `/v1/${kind}-batches`, file);
  if (sent.status !== 202) throw new Error(sent.text);
  await queue.drained();
  const seconds = (performance.now() - started) / 1_000;
  const { body } = await run.api.get('demo-bank', sent.headers.get('location') ?? '');
  if (body.counts.accepted !== body.rows) throw new Error(JSON.stringify(body));
  const { writeUnits, batchUnits, transactions } = await told();
  const measured = { rowsPerSecond: body.rows / seconds, unitsPerRow: writeUnits / body.rows };
  const kept = (batchUnits / body.rows).toFixed(2);
  console.log(
    `${name.padEnd(14)} ${String(body.rows)} rows: ${measured.rowsPerSecond.toFixed(0)} a second in ${transactions} transactions, ${measured.unitsPerRow.toFixed(2)} write units each (and ${kept} for its result)`,
  );
  return measured;
}

/** The same claims by an institution that sends them one by one, each after the answer to the one before. */
async function claimAlone(
  { run, endpoint }: WorkPlace,
  rows: readonly CsvRow[],
  today: string,
): Promise<Measured> {
  const ids = await exposureIds(run.api, rows.length);
  const units = countUnits(run.platform.store, storeAt(endpoint));
  const started = performance.now();
  for (const id of ids) {
    const body = claim(id, today, { lossFen: LOSS_FEN });
    const reply = await run.api.post('demo-bank', '/v1/claims', body, { key: id });
    if (reply.status !== 201) throw new Error(reply.text);
  }
  const seconds = (performance.now() - started) / 1_000;
  const { writeUnits } = units.take();
  const measured = { rowsPerSecond: rows.length / seconds, unitsPerRow: writeUnits / rows.length };
  console.log(
    `claims, one by one ${String(rows.length)}:  ${measured.rowsPerSecond.toFixed(0)} a second, ${measured.unitsPerRow.toFixed(2)} write units each`,
  );
  return measured;
}

/** The newest that were filed. */
async function exposureIds(api: WorkPlace['run']['api'], count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor = ''; ids.length < count;) {
    const page = await api.get('demo-bank', `/v1/exposures?limit=100${cursor}`);
    ids.push(...page.body.data.map(({ id }: { id: string }) => id));
    cursor = `&cursor=${page.body.nextCursor}`;
  }
  return ids.slice(0, count);
}
