import { BROWSER_TOOLS, packOfFiles, type ChosenFile } from './browser-tools.ts';
import { failedText, passedText } from './verdict-text.ts';
import { verify } from './verify.ts';

/** As much of a page as this needs. */
type Element = {
  textContent: string;
  className: string;
  readonly files: ArrayLike<ChosenFile & { readonly text: () => Promise<string> }> | null;
  readonly addEventListener: (event: string, listener: () => void) => void;
};
type Page = { readonly getElementById: (id: string) => Element | null };

const page = (globalThis as unknown as { readonly document: Page }).document;

function element(id: string): Element {
  const found = page.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}

function show(state: 'working' | 'passed' | 'failed', text: string): void {
  const result = element('result');
  result.className = state;
  result.textContent = text;
}

async function run(): Promise<void> {
  const files = Array.from(element('pack').files ?? []);
  const [keys] = Array.from(element('keys').files ?? []);
  if (files.length === 0 || keys === undefined) {
    show(
      'failed',
      '请选择导出包文件夹和公钥文件。\nChoose the folder of the pack, and the file with the keys.',
    );
    return;
  }
  show('working', '正在核验…\nVerifying…');
  const verdict = await verify(packOfFiles(files), BROWSER_TOOLS, {
    ...{ keysText: await keys.text(), anchors: [] },
    tell: (entries) => {
      show('working', `正在核验… ${String(entries)} 条分录\nVerifying… ${String(entries)} entries`);
    },
  });
  if (verdict.passed) show('passed', passedText(verdict.manifest, verdict.keyId));
  else show('failed', failedText(verdict.fault));
}

element('verify').addEventListener('click', () => {
  run().catch((error: unknown) => {
    show('failed', `核验未能完成。\nThe verification could not be completed.\n${String(error)}`);
  });
});
