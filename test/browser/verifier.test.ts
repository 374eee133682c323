/** The verifier as a page, opened from a file as an auditor opens it. Skipped where there is no Chromium; `.ci/run` installs one. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { download, exportOf, signingKeys } from '../exports/pack-desk.ts';
import { makeHistory } from '../exports/rich-history.ts';
import { startTestRun } from '../http/run.ts';
import { PAGE_PATH } from '../verifier/bundle.ts';
import { BROWSER_TITLE, BrowserPage, isChromiumThere } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'riskpool-verifier-page-'));
const packFolder = join(folder, 'pack');
const firstFolder = join(folder, 'first');
const nextFolder = join(folder, 'next');
const keysFile = join(folder, 'riskpool-signing-keys.json');
const SMALL_SCREEN = [360, 740] as const;

/** Notes whatever the page's own policy keeps it from doing. */
const NOTE_REFUSALS = `globalThis.refused = [];
addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI));`;

let page: BrowserPage;

beforeAll(async () => {
  if (!isChromiumThere) return;
  const run = await startTestRun();
  await makeHistory(run);
  const put = async (where: string, asked: object) => {
    const body = { pool: 'compensation', language: 'zh', ...asked };
    const pack = await download(await exportOf(run.api, 'demo-auditor', body));
    mkdirSync(where);
    for (const [name, bytes] of pack) writeFileSync(join(where, name), bytes);
  };
  await put(packFolder, {});
  const lastSeq = Number(JSON.parse(readFileSync(join(packFolder, 'manifest.json'), 'utf8')).lastSeq);
  await put(firstFolder, { range: { firstSeq: 1, lastSeq: 6 } });
  await put(nextFolder, { range: { firstSeq: 7, lastSeq } });
  writeFileSync(keysFile, await signingKeys(run.api));
  await run.stop();
  page = await BrowserPage.open(...SMALL_SCREEN);
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: NOTE_REFUSALS });
}, 120_000);

afterAll(async () => {
  if (isChromiumThere) await page.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<void> {
  await page.send('Page.navigate', { url: pathToFileURL(resolve(PAGE_PATH)).href });
  await page.evaluate(`new Promise((loaded) => {
    if (document.readyState === 'complete') loaded();
    else addEventListener('load', loaded);
  })`);
}

/** A folder is looked through before it is chosen. */
async function choose(id: 'pack' | 'keys' | 'previous', file: string): Promise<void> {
  const { result } = await page.send('Runtime.evaluate', { expression: `document.getElementById('${id}')` });
  await page.evaluate(`void (globalThis.chosen = new Promise((resolve) => {
    document.getElementById('${id}').addEventListener('change', resolve, { once: true });
  }))`);
  await page.send('DOM.setFileInputFiles', { files: [file], objectId: result.objectId });
  await page.evaluate('chosen.then(() => null)');
}

type Shown = { readonly state: string; readonly zh: string; readonly en: string; readonly facts: string };

/** Presses the button, and waits for what is told in the end. */
async function verified(): Promise<Shown> {
  return (await page.evaluate(`new Promise((told) => {
    const result = document.getElementById('result');
    const text = (id) => document.getElementById(id).textContent;
    const look = () => {
      if (result.className === '' || result.className === 'working') return;
      watcher.disconnect();
      told({ state: result.className, zh: text('result-zh'), en: text('result-en'), facts: text('result-facts') });
    };
    const watcher = new MutationObserver(look);
    watcher.observe(result, { attributes: true, childList: true, subtree: true });
    document.getElementById('verify').click();
  })`)) as Shown;
}

/** Done with a file of the pack changed, which is put back afterwards. */
async function spoiled(
  name: string,
  change: (bytes: Buffer) => void,
  act: () => Promise<void>,
): Promise<void> {
  const file = join(packFolder, name);
  const bytes = readFileSync(file);
  const changed = Buffer.from(bytes);
  change(changed);
  writeFileSync(file, changed);
  await act().finally(() => {
    writeFileSync(file, bytes);
  });
}

describe.skipIf(!isChromiumThere)(BROWSER_TITLE, { timeout: 60_000 }, () => {
  test('a pack that is right passes, and the page says so in both languages', async () => {
    await open();
    await choose('pack', packFolder);
    await choose('keys', keysFile);
    const { state, zh, en, facts } = await verified();
    expect({ state, facts }).toEqual({
      state: 'passed',
      facts: expect.stringMatching(/head hash: [0-9a-f]{64}/),
    });
    expect(zh).toMatch(/^通过：市科技成果转化风险补偿专项资金，分录 1–/);
    expect(en).toMatch(/^PASS: compensation, entries 1–/);
  });

  test('a byte that was changed is found, and named in both languages', async () => {
    await spoiled(
      'entries.csv',
      (bytes) => bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500),
      async () => {
        await open();
        await choose('pack', packFolder);
        await choose('keys', keysFile);
        expect(await verified()).toEqual({
          state: 'failed',
          zh: '不通过：文件的 SHA-256 与清单不符。位置：entries.csv',
          en: 'FAIL: the SHA-256 of a file is not that of the manifest. At: entries.csv',
          facts: '[file.sha256]',
        });
      },
    );
  });

  test('a pack is held against the one before it', async () => {
    await open();
    await choose('pack', nextFolder);
    await choose('keys', keysFile);
    await choose('previous', firstFolder);
    expect(await verified()).toMatchObject({ state: 'passed' });
    await choose('previous', packFolder);
    expect(await verified()).toMatchObject({ state: 'failed', facts: '[previous.differs]' });
  });

  test('what was not chosen is asked for, and has the focus', async () => {
    await open();
    expect(await verified()).toMatchObject({ state: 'asked', zh: '请先选择导出包文件夹。' });
    expect(await page.evaluate('document.activeElement.id')).toBe('pack');
    await choose('pack', packFolder);
    expect(await verified()).toMatchObject({ state: 'asked', en: 'Choose the file with the keys first.' });
    expect(await page.evaluate('document.activeElement.id')).toBe('keys');
  });

  test('everything is reached by the keyboard, in the order in which it is asked for', async () => {
    await open();
    const reached: string[] = [];
    for (let presses = 0; presses < 4; presses += 1) {
      const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
      await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
      await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      reached.push((await page.evaluate('document.activeElement.id')) as string);
    }
    expect(reached).toEqual(['pack', 'keys', 'previous', 'verify']);
  });

  test('nothing is wider than a small screen, and nothing was refused or asked of a network', async () => {
    await open();
    await choose('pack', packFolder);
    await choose('keys', keysFile);
    await verified();
    const { scrollWidth, clientWidth } = (await page.evaluate(
      '(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))(document.documentElement)',
    )) as Record<string, number>;
    expect(scrollWidth).toBe(clientWidth);
    expect(await page.evaluate('refused')).toEqual([]);
    expect(await page.evaluate(`performance.getEntriesByType('resource').length`)).toBe(0);
  });
});
