import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { FILE_TYPES } from '../../../functions/http/read-file.ts';
import type { SentFile } from '../../http/api.ts';
import { custodyAccount, csvStatement } from '../../builders/bank-file.ts';
import { done, posting, type Ask, type Provocation, type Stage } from './stage.ts';
import { appropriation } from './transport.ts';

const POOL = '/v1/pools/compensation';

/** Bank and ledger. */
export const RECONCILIATION_PROVOCATIONS = {
  'bank-account.none': (stage) => importing(stage, csvStatement([]), 'nobody'),
  'bank-statement.refused': async (stage) => {
    await account(stage);
    return importing(stage, { ...csvStatement([]), type: FILE_TYPES.xlsx });
  },
  'bank-match.not-found': (stage) => confirming(stage, `bma_${'0'.repeat(26)}`),
  'bank-match.not-unmatched': async (stage) => {
    await account(stage);
    const body = { lineIds: [`bln_${'0'.repeat(26)}`], entrySeqs: [1], reason: '核对' };
    return posting(stage, 'demo-finance', `${POOL}/bank-matches`, body);
  },
  'bank-match.sums-differ': async (stage) => {
    const { lineId, seq } = await lineAndEntry(stage, 200);
    return posting(stage, 'demo-finance', `${POOL}/bank-matches`, match(lineId, seq));
  },
  'bank-match.already-matched': async (stage) => {
    const matchId = await proposed(stage);
    await done(confirming(stage, matchId));
    return confirming(stage, matchId);
  },
  'bank-match.same-person': async (stage) => confirming(stage, await proposed(stage), 'demo-finance'),
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

function importing({ run }: Stage, file: SentFile, bank = '徐州银行'): Ask {
  const path = `${POOL}/bank-statements?bank=${encodeURIComponent(bank)}`;
  return (language) => run.api.sendFile('demo-finance', path, file, { language });
}

async function account(stage: Stage): Promise<void> {
  const body = custodyAccount({ startsOn: await stage.run.api.day() });
  await done(posting(stage, 'demo-finance', `${POOL}/bank-accounts`, body));
}

/** A line of ¥1.00 or more that names nothing, and an entry of ¥1.00. */
async function lineAndEntry(stage: Stage, lineFen: number) {
  await account(stage);
  const body = await appropriation(stage, 100);
  const { seq } = (await done(posting(stage, 'demo-manager', `${POOL}/appropriations`, body))).body;
  serial += 1;
  const row = { day: body.effectiveOn, in: lineFen, summary: `转账 ${String(serial)}` };
  await done(importing(stage, csvStatement([row])));
  const { data } = (await stage.run.api.get('demo-finance', `${POOL}/bank-lines?limit=100`)).body;
  const line = data.find((one: { summary: string }) => one.summary === row.summary);
  return { lineId: String(line.id), seq: Number(seq) };
}

let serial = 0;

function match(lineId: string, seq: number) {
  return { lineIds: [lineId], entrySeqs: [seq], reason: '银行摘要有误' };
}

async function proposed(stage: Stage): Promise<string> {
  const { lineId, seq } = await lineAndEntry(stage, 100);
  const propose = posting(stage, 'demo-finance', `${POOL}/bank-matches`, match(lineId, seq));
  return (await done(propose)).body.id;
}

function confirming(stage: Stage, matchId: string, client = 'demo-finance-2'): Ask {
  return posting(stage, client, `${POOL}/bank-matches/confirm`, { matchId });
}
