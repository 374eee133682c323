/** What prints, as it is deployed: in one file, with its letters beside it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { emptyHead } from '../../domain/ledger/entry.ts';
import { beginning, withPage } from '../../functions/export-writer/add-up.ts';
import type { Lines, MadeFile, PackFrame } from '../../functions/export-writer/pack-page.ts';
import { FUNCTIONS } from '../../infra/functions.ts';
import { appended, entryDraft } from '../builders/journal.ts';
import { bundleInto } from './bundle.ts';

const SOURCE = 'functions/export-writer/formats/pdf.ts';
const folder = mkdtempSync(join(tmpdir(), 'riskpool-printing-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function printed({ make }: MadeFile): Promise<Buffer> {
  const opening = emptyHead('guidance');
  const entries = [appended(opening, entryDraft(), instant('2026-11-28T00:00:00Z'))];
  const people = [{ preparedBy: 'demo-manager', checkedBy: null, bookedBy: 'demo-manager' }];
  const page = { entries, claims: [], reversals: [], people };
  const closing = withPage(beginning(opening), page);
  const asked = { poolId: 'guidance', firstSeq: 1, lastSeq: 1, period: null } as const;
  const frame: PackFrame = {
    ...{ opening, closing, policies: [] },
    asked: { ...asked, formats: ['pdf'], language: 'zh' },
  };
  const pieces: Uint8Array[] = [];
  const read = async function* (part: Lines) {
    const lines = part.page(page, frame.asked).map((line) => line + part.newline);
    yield await Promise.resolve(Buffer.from(lines.join('')));
  };
  for await (const piece of make(frame, read)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('prints the same from its bundle as from its source', async () => {
  const file = join(folder, 'index.mjs');
  bundleInto(file, SOURCE);
  const fonts = FUNCTIONS['export-writer'].besideCode;
  cpSync(fonts, join(folder, 'fonts'), { recursive: true });
  type Made = { readonly PRINTED_STATEMENTS: MadeFile };
  const bundled = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Made;
  const source = await import('../../functions/export-writer/formats/pdf.ts');
  const bytes = await printed(bundled.PRINTED_STATEMENTS);
  expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
  expect(bytes.equals(await printed(source.PRINTED_STATEMENTS))).toBe(true);
});
