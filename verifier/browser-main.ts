import { BROWSER_TOOLS, packOfFiles, type ChosenFile } from './browser-tools.ts';
import { failedText, passedText, type Told } from './verdict-text.ts';
import { verify } from './verify.ts';

/** As much of a page as this needs. */
type Element = {
  textContent: string;
  className: string;
  hidden: boolean;
  value: number;
  readonly files: ArrayLike<ChosenFile & { readonly text: () => Promise<string> }> | null;
  readonly focus: () => void;
  readonly scrollIntoView: (options: { readonly block: 'nearest' }) => void;
  readonly addEventListener: (event: string, listener: () => void) => void;
};
type Page = { readonly getElementById: (id: string) => Element | null };
type State = keyof typeof TITLES;

const TITLES = {
  asked: '尚缺文件 · Something is missing',
  working: '正在核验 · Verifying',
  passed: '通过 · Passed',
  failed: '不通过 · Failed',
  unfinished: '未能核验 · Not verified',
};

const page = (globalThis as unknown as { readonly document: Page }).document;

/** Often enough to be seen to move, seldom enough to cost nothing. */
const TELL_EVERY_MS = 100;

function element(id: string): Element {
  const found = page.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}

function show(state: State, { zh, en, facts }: Told): void {
  const result = element('result');
  result.className = state;
  element('result-title').textContent = TITLES[state];
  element('result-zh').textContent = zh;
  element('result-en').textContent = en;
  element('result-facts').textContent = facts.join('\n');
  element('progress').hidden = state !== 'working';
  result.scrollIntoView({ block: 'nearest' });
}

function ask(id: 'pack' | 'keys', zh: string, en: string): void {
  show('asked', { zh, en, facts: [] });
  element(id).focus();
}

/** Shows how far it has come, and lets the page be painted and used in between. */
function progress(): (share: number) => Promise<void> {
  let toldAt = performance.now();
  return async (share) => {
    if (performance.now() - toldAt < TELL_EVERY_MS) return;
    element('progress').value = share;
    await new Promise((resolve) => setTimeout(resolve));
    toldAt = performance.now();
  };
}

async function run(): Promise<void> {
  const files = Array.from(element('pack').files ?? []);
  const [keys] = Array.from(element('keys').files ?? []);
  if (files.length === 0) {
    ask('pack', '请先选择导出包文件夹。', 'Choose the folder of the pack first.');
    return;
  }
  if (keys === undefined) {
    ask('keys', '请先选择公钥文件。', 'Choose the file with the keys first.');
    return;
  }
  element('progress').value = 0;
  show('working', { zh: '较大的包需要几分钟。', en: 'A large pack takes some minutes.', facts: [] });
  const before = Array.from(element('previous').files ?? []);
  const previous = before.length === 0 ? null : packOfFiles(before, () => Promise.resolve());
  const options = { keysText: await keys.text(), anchors: [], previous };
  const verdict = await verify(packOfFiles(files, progress()), BROWSER_TOOLS, options);
  if (verdict.passed) show('passed', passedText(verdict.manifest, verdict.keyId));
  else show('failed', failedText(verdict.fault));
}

/** A button that is switched off would lose the focus of whoever pressed it: while one runs, it does nothing. */
let isRunning = false;

element('verify').addEventListener('click', () => {
  if (isRunning) return;
  isRunning = true;
  run()
    .finally(() => {
      isRunning = false;
    })
    .catch((error: unknown) => {
      show('unfinished', {
        zh: '核验未能完成，包是否相符尚不可知。浏览器须为 Chrome 137、Firefox 129、Safari 17 或更新版本。',
        en: 'The verification could not be completed, so nothing is known of the pack. It takes Chrome 137, Firefox 129, Safari 17 or later.',
        facts: [String(error)],
      });
    });
});
