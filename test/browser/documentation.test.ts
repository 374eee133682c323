/** The documentation as a browser shows it. Skipped where there is no Chromium; `.ci/run` installs one. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestRun, type TestRun } from '../http/run.ts';
import { BROWSER_TITLE, CHROMIUM, CHROMIUM_OPTIONS, isChromiumThere } from './chromium.ts';

const exec = promisify(execFile);
const DOM_BYTES_MAX = 8 * 1024 * 1024;

let run: TestRun;
const profile = mkdtempSync(join(tmpdir(), 'riskpool-browser-'));

beforeAll(async () => {
  if (isChromiumThere) run = await startTestRun();
});

afterAll(async () => {
  if (isChromiumThere) await run.stop();
  rmSync(profile, { recursive: true, force: true });
});

/** A page once it is loaded, and all that the browser complained of meanwhile. */
async function open(path: string): Promise<{ dom: string; complaints: string[] }> {
  const options = [...CHROMIUM_OPTIONS, `--user-data-dir=${profile}`, '--dump-dom', `${run.url}${path}`];
  const { stdout, stderr } = await exec(CHROMIUM, options, { maxBuffer: DOM_BYTES_MAX });
  const complaints = stderr.split('\n').filter((line) => line.includes(':CONSOLE'));
  return { dom: stdout, complaints };
}

describe.skipIf(!isChromiumThere)(BROWSER_TITLE, { timeout: 120_000 }, () => {
  test.each([
    ['/docs?lang=zh', 'zh-CN', '接口文档'],
    ['/docs?lang=en', 'en', '/v1/claims/{id}/approve'],
    ['/problems/claim.refused?lang=zh', 'zh-CN', 'loss.overdue-too-short'],
    ['/problems/claim.refused?lang=en', 'en', 'What to do'],
  ])('%s is shown with its own style, and nothing in it is refused', async (path, language, text) => {
    const { dom, complaints } = await open(path);
    expect(complaints).toEqual([]);
    expect(dom).toContain(`<html lang="${language}"`);
    expect(dom).toContain('<style>');
    expect(dom).toContain(text);
  });
});
