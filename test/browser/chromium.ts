import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

export const CHROMIUM = 'chromium';
export const isChromiumThere = spawnSync(CHROMIUM, ['--version']).status === 0;
export const BROWSER_TITLE = isChromiumThere
  ? 'in a browser'
  : 'in a browser (skipped: Chromium is not installed)';

/** What every run of it is given. */
export const CHROMIUM_OPTIONS = [
  ...['--headless=new', '--disable-gpu', '--disable-dev-shm-usage', '--enable-logging=stderr'],
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each method of the protocol answers its own shape
type Any = any;
type Waiting = { readonly resolve: (result: Any) => void; readonly reject: (error: Error) => void };

/** A page of a browser of its own, led by the DevTools protocol over a pipe. */
export class BrowserPage {
  private readonly profile = mkdtempSync(join(tmpdir(), 'riskpool-browser-'));
  private readonly browser = spawn(
    CHROMIUM,
    [...CHROMIUM_OPTIONS, '--remote-debugging-pipe', `--user-data-dir=${this.profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  private readonly waiting = new Map<number, Waiting>();
  private session: string | undefined;
  private unread = '';
  private last = 0;

  /** A page as wide and as high as it is said, in pixels. */
  static async open(width: number, height: number): Promise<BrowserPage> {
    const page = new BrowserPage();
    (page.browser.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      page.hear(text);
    });
    const { targetInfos } = await page.send('Target.getTargets');
    const { targetId } = targetInfos.find(({ type }: { type: string }) => type === 'page');
    page.session = (await page.send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
    await page.send('Page.enable');
    await page.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height, deviceScaleFactor: 1, mobile: false },
    });
    return page;
  }

  async close(): Promise<void> {
    const closed = once(this.browser, 'exit');
    await this.send('Browser.close');
    await closed;
    rmSync(this.profile, { recursive: true, force: true });
  }

  send(method: string, params: object = {}): Promise<Any> {
    const id = (this.last += 1);
    const message = {
      id,
      method,
      params,
      ...(this.session === undefined ? {} : { sessionId: this.session }),
    };
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      (this.browser.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    });
  }

  /** What an expression comes to in the page, or what it promises. */
  async evaluate(expression: string): Promise<Any> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      ...{ expression, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }

  private hear(text: string): void {
    const messages = (this.unread + text).split('\0');
    this.unread = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as { id: number; result: Any; error: Any };
      const waiting = this.waiting.get(id);
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(JSON.stringify(error)));
      this.waiting.delete(id);
    }
  }
}
