import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPERATIONS } from '../../functions/http/operations.ts';
import { CODE_TABLES } from '../../functions/documentation/code-meanings/code-tables.ts';
import { PROBLEM_GUIDES } from '../../functions/documentation/problem-guides/problem-guides.ts';
import { PROBLEMS, type ProblemCode } from '../../functions/http/problem-catalogue.ts';
import { documentIn } from '../contract/document.ts';
import { expectProblemReply } from './problem.ts';
import { startTestRun, type TestRun } from './run.ts';

let run: TestRun;

beforeAll(async () => {
  run = await startTestRun();
});

afterAll(async () => {
  await run.stop();
});

const read = (path: string, language = 'en') => run.api.send('GET', path, { 'accept-language': language });

test('the contract is anybody’s to read, without a token', async () => {
  const { status, body, headers } = await read('/openapi.json');
  expect(status).toBe(200);
  expect(body).toEqual(JSON.parse(JSON.stringify(documentIn('en'))));
  expect(headers.get('content-language')).toBe('en');
});

test('it is told in the language that the reader likes, or asks for', async () => {
  const byHeader = await read('/openapi.json', 'zh');
  const byQuery = await read('/openapi.json?lang=zh');
  expect(byHeader.body).toEqual(JSON.parse(JSON.stringify(documentIn('zh'))));
  expect(byQuery.body).toEqual(byHeader.body);
  expect(byQuery.headers.get('content-language')).toBe('zh-CN');
  expect(byQuery.headers.get('vary')).toBe('accept-language');
});

test('a language that is not spoken, and a parameter that is not known, are refused', async () => {
  for (const path of ['/openapi.json', '/docs', '/problems/pool.not-found']) {
    expectProblemReply(await read(`${path}?lang=fr`), 400, 'request.invalid');
    expectProblemReply(await read(`${path}?colour=red`), 400, 'request.invalid');
  }
});

test.each(['zh', 'en'])('the page in %s tells every operation, with its problems', async (language) => {
  const { status, body, headers } = await read(`/docs?lang=${language}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  for (const [name, { method, path }] of Object.entries(OPERATIONS)) {
    expect(body).toContain(`id="${name}"`);
    expect(body).toContain(`<code>${method} ${path}</code>`);
  }
  expect(body).toContain(`href="/problems/claim.refused?lang=${language}"`);
  expect(body).toContain(`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`);
});

test('every link within the page leads somewhere', async () => {
  const { body } = await read('/docs');
  const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

test('a page loads nothing and runs nothing, and only its own stylesheet counts', async () => {
  const { body, headers } = await read('/docs');
  const [, style = ''] = /<style>([^]*)<\/style>/.exec(body) ?? [];
  const digest = createHash('sha256').update(style).digest('base64');
  expect(headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  expect(body).not.toMatch(/<script|<link|<img|<iframe|\bon\w+=|style="|https?:/);
});

test('every problem code has a page that tells what it means, in either language', async () => {
  for (const [code, { title }] of Object.entries(PROBLEMS)) {
    for (const language of ['zh', 'en'] as const) {
      const { status, body } = await read(`/problems/${code}`, language);
      expect(status).toBe(200);
      expect(body).toContain(code);
      expect(body).toContain(title[language]);
      const { why, toDo } = PROBLEM_GUIDES[code as ProblemCode];
      for (const text of [why, toDo]) expect(body).toContain(`<p>${escaped(text[language])}</p>`);
      expect(body).toContain(`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`);
      expect(body).toContain(`<a href="/docs?lang=${language}">`);
    }
  }
});

test('the codes within a problem are explained on its page', async () => {
  const told = {
    'request.invalid': 'field.missing',
    'auth.client-invalid': 'assertion.used',
    'batch.file-refused': 'heading.unknown',
    'exposure.ineligible': 'filing.too-late',
    'claim.refused': 'cap.pool-exceeded',
    'bank-statement.refused': 'file.not-xlsx',
    'policy.incoherent': 'rates.all-above-whole',
    'reversal.no-longer-possible': 'retaking.cap-exceeded',
  } satisfies Record<keyof typeof CODE_TABLES, string>;
  for (const [problem, code] of Object.entries(told)) {
    const { body } = await read(`/problems/${problem}`);
    expect(body).toContain(`<th scope="row"><code>${code}</code></th>`);
  }
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

test('there is no page of a problem that there is not', async () => {
  for (const code of ['claim.lost', '__proto__', 'toString', '%3Cscript%3E']) {
    expectProblemReply(await read(`/problems/${code}`), 404, 'route.not-found');
  }
});
