import type { ExposureId } from '../../domain/identifiers/ids.ts';
import { institutionIdOf } from '../../domain/identifiers/ids.ts';
import type { WorkMessage } from '../../functions/http/work-queue.ts';
import type { Answered, Asked } from './claimant-process.ts';
import { fileLoans, LOSS_FEN } from './filed-claims.ts';
import { spread } from './figures.ts';
import { startChild } from './talk.ts';
import { startWorkPlace } from './work-place.ts';

const PROCESSES = 8;
const CLIENTS = 64;
const CLAIMS = Number(process.env['BENCH_CLAIMS'] ?? 640);

/** Claims of 64 clients over eight processes on one pool: racing each other alone, and with the queue behind them. */
export async function benchContention(): Promise<void> {
  const place = await startWorkPlace();
  const { run, endpoint, queue, dataDir } = place;
  const sendOn = (message: unknown) => queue.send(message as WorkMessage);
  const claimants = Array.from({ length: PROCESSES }, () =>
    startChild('claimant-process', dataDir, [endpoint, dataDir], sendOn),
  );
  const today = await run.api.day();
  const institutionId = institutionIdOf('demo-bank', run.platform.sha256);
  console.log(
    `${String(CLIENTS)} clients over ${String(PROCESSES)} processes, ${String(CLAIMS)} claims on one pool`,
  );
  for (const how of ['racing', 'queueing'] as const) {
    const loans = (await fileLoans(run, CLAIMS)) as ExposureId[];
    await place.told();
    const started = performance.now();
    const answers = await Promise.all(
      claimants.map(async (claimant, index) => {
        const exposures = loans.filter((_loan, number) => number % PROCESSES === index);
        const common = { institutionId, exposures, today, lossFen: LOSS_FEN };
        const asked: Asked = { how, clients: CLIENTS / PROCESSES, ...common };
        return (await claimant.ask(asked)) as Answered;
      }),
    );
    const seconds = (performance.now() - started) / 1_000;
    tell(how, seconds, [...answers, { ...(await place.told()), timesMs: [], toldToRetry: 0, refused: 0 }]);
  }
  for (const claimant of claimants) claimant.stop();
  await place.stop();
}

function tell(how: string, seconds: number, answers: readonly Answered[]): void {
  const sum = (of: (answer: Answered) => number) => answers.reduce((total, answer) => total + of(answer), 0);
  const [units, lost, retried] = [
    sum((one) => one.writeUnits),
    sum((one) => one.cancelled),
    sum((one) => one.toldToRetry),
  ];
  console.log(
    `  ${how.padEnd(9)} ${(CLAIMS / seconds).toFixed(0)} a second; ${spread(answers.flatMap(({ timesMs }) => timesMs))}`,
  );
  console.log(
    `            ${(lost / CLAIMS).toFixed(2)} races lost and ${(units / CLAIMS).toFixed(1)} write units for each claim; told to retry: ${retried}`,
  );
}
