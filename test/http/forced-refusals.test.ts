import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLAIM_REFUSAL_WORDS, FILING_REFUSAL_WORDS } from '../golden/words-on-paper.ts';
import { refusalCodes } from './institution-steps.ts';
import { readRefusalChapter, takeSteps } from './refusal-steps.ts';
import { startTestRun, type TestRun } from './run.ts';

/** Some rows file a hundred loans first. */
const PATIENT = { timeout: 120_000 };

const { bodies, rows } = readRefusalChapter(readFileSync('docs/integrators.md', 'utf8'));

test('the guide has one row for every refusal of a filing and of a claim, and no other', () => {
  const codes = [...Object.keys(FILING_REFUSAL_WORDS), ...Object.keys(CLAIM_REFUSAL_WORDS)];
  expect(rows.map(({ code }) => code).sort()).toEqual(codes.sort());
});

test('the Chinese guide forces each refusal by the same steps', () => {
  expect(readRefusalChapter(readFileSync('docs/integrators.zh-CN.md', 'utf8'))).toEqual({ bodies, rows });
});

async function expectForced(run: TestRun, { code, steps }: (typeof rows)[number]) {
  const reply = await takeSteps(run, bodies, steps);
  expect(reply.status, JSON.stringify(reply.body)).toBe(422);
  expect(refusalCodes(reply)).toEqual([code]);
}

describe('what is refused at once leaves a sandbox as empty as it was, and one serves for all', () => {
  let run: TestRun;

  beforeAll(async () => {
    run = await startTestRun();
  });

  afterAll(async () => {
    await run.stop();
  });

  test.each(rows.filter(({ steps }) => steps.length === 1))('$code', (row) => expectForced(run, row));
});

describe('in an empty sandbox, the steps of the guide force the refusal', () => {
  test.each(rows.filter(({ steps }) => steps.length > 1))('$code', PATIENT, async (row) => {
    const run = await startTestRun();
    try {
      await expectForced(run, row);
    } finally {
      await run.stop();
    }
  });
});
