import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '../../domain/explain/language.ts';
import { PROBLEMS, type ProblemCode } from '../../functions/http/problem-catalogue.ts';
import { expectProblemReply } from '../http/problem.ts';
import { PROVOCATIONS } from './provocations/provocations.ts';
import { openStage, type Stage } from './provocations/stage.ts';

/** Answered on the socket before there is a request to read a language from, and so in the platform’s first one. */
const ANSWERED_UNHEARD: ReadonlySet<ProblemCode> = new Set(['request.timeout']);

const CODES = Object.keys(PROVOCATIONS) as ProblemCode[];
const provoked = new Set<ProblemCode>();
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
  console.info(`${String(provoked.size)} of ${String(Object.keys(PROBLEMS).length)} problem codes provoked`);
});

test.each(CODES)('%s comes about, and says so in the language that is asked for', async (code) => {
  const ask = await PROVOCATIONS[code](stage);
  for (const [asked, language] of [
    ['zh-CN', 'zh'],
    ['en-GB, zh;q=0.5', 'en'],
  ] as const) {
    const heard: Language = ANSWERED_UNHEARD.has(code) ? 'zh' : language;
    const reply = await ask(asked);
    expectProblemReply(reply, PROBLEMS[code].status, code);
    expect(reply.headers.get('content-language')).toBe(heard === 'zh' ? 'zh-CN' : 'en');
    expect(reply.body.title).toBe(PROBLEMS[code].title[heard]);
    expect(reply.body.detail).not.toBe('');
  }
  provoked.add(code);
});
