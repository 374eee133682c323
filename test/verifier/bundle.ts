import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';

export const SCRIPT_PATH = 'docs/verifier/riskpool-verify.mjs';
export const PAGE_PATH = 'docs/verifier/riskpool-verify.html';

const NOTICE =
  '// riskpool-verify: verifies an export pack offline. Made from verifier/ by `npm run verifier`. Apache-2.0.';

/** The verifier for Node, in one file that needs nothing else. */
export function verifierScript(): string {
  const bundled = bundle('verifier/node-main.ts', 'node', 'node20', false);
  return `#!/usr/bin/env node\n${NOTICE}\n${bundled}`;
}

/** The same as a page that needs nothing else, may load nothing else, and talks to nobody. */
export function verifierPage(): string {
  const script = bundle('verifier/browser-main.ts', 'browser', 'es2022', true).trimEnd();
  const style = readFileSync('verifier/page.css', 'utf8').trimEnd();
  const policy = `default-src 'none'; script-src ${sourceOf(script)}; style-src ${sourceOf(style)}`;
  return readFileSync('verifier/page.html', 'utf8')
    .replace('{{policy}}', () => policy)
    .replace(/(<style>)[^<]*/, (_all, tag: string) => tag + style)
    .replace(/(<script>)[^<]*/, (_all, tag: string) => tag + script);
}

function bundle(entry: string, platform: 'node' | 'browser', target: string, minify: boolean): string {
  const { outputFiles } = buildSync({
    ...{ entryPoints: [entry], bundle: true, write: false, charset: 'utf8', legalComments: 'none' },
    ...{ platform, target, minify, format: platform === 'node' ? 'esm' : 'iife' },
  });
  return outputFiles[0]?.text ?? '';
}

function sourceOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}
