import { expect, test } from 'vitest';
import { filesUnder, linesOf, SOURCE_FOLDERS, typeScriptUnder } from './source-files.ts';

const LINES_MAX = 300;
const LINES_USUAL = 150;
const USUAL_SHARE_MIN = 0.85;

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+(-[a-z0-9]+)*)*$/;
const SAYS_NOTHING = /^(index|utils?|helpers?|common|misc|shared|types)[.]/;

const sources = typeScriptUnder(...SOURCE_FOLDERS);
const code = [...sources, ...typeScriptUnder('test')];

test(`no file of code is longer than ${String(LINES_MAX)} lines`, () => {
  const reason = 'A file holds one idea, and an idea this long is several';
  expect(longerThan(LINES_MAX, code), reason).toEqual([]);
});

test(`nearly every source file is shorter than ${String(LINES_USUAL)} lines`, () => {
  const longer = longerThan(LINES_USUAL - 1, sources);
  const shortShare = 1 - longer.length / sources.length;
  const reason = `A file is read in one go; too many are not:\n${longer.join('\n')}`;
  expect(shortShare, reason).toBeGreaterThanOrEqual(USUAL_SHARE_MIN);
});

test('every file of code is named in kebab-case', () => {
  const offenders = [...SOURCE_FOLDERS, 'test'].flatMap(filesUnder).filter((path) => !isKebabCase(path));
  expect(offenders, 'One way of writing names works on every file system').toEqual([]);
});

test('every file of code is named for what it holds', () => {
  const offenders = code.filter((path) => SAYS_NOTHING.test(baseName(path)));
  expect(offenders, 'A name that fits everything gathers everything').toEqual([]);
});

function longerThan(linesMax: number, paths: readonly string[]): readonly string[] {
  return paths
    .map((path) => ({ path, lines: linesOf(path).length }))
    .filter(({ lines }) => lines > linesMax)
    .map(({ path, lines }) => `${path}: ${String(lines)} lines`);
}

function isKebabCase(path: string): boolean {
  return path.split('/').every((name) => KEBAB_CASE.test(name));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
