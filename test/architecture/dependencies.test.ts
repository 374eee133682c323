import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, test } from 'vitest';
import { SOURCE_FOLDERS, typeScriptUnder } from './source-files.ts';

const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(
  SOURCE_FOLDERS.filter((folder) => typeScriptUnder(folder).length > 0),
  options,
  undefined,
  { tsConfig: extractTSConfig('./tsconfig.json') },
);
const { modules, summary } = output as ICruiseResult;

test.each(SOURCE_FOLDERS)('every file of %s is judged by the rules below', (folder) => {
  const cruised = modules
    .map(({ source }) => source)
    .filter((source) => source.startsWith(`${folder}/`) && source.endsWith('.ts'));
  const reason = 'dependency-cruiser passes over what it cannot read, and then finds nothing wrong with it';
  expect(cruised.toSorted(), reason).toEqual(typeScriptUnder(folder));
});

test('there are files to judge', () => {
  expect(typeScriptUnder('domain').length).toBeGreaterThan(0);
});

const rules = options.ruleSet?.forbidden ?? [];

test('there are rules to judge by', () => {
  expect(rules.length).toBeGreaterThan(0);
});

for (const { name = '', comment } of rules) {
  test(name.replaceAll('-', ' '), () => {
    const offenders = summary.violations
      .filter(({ rule }) => rule.name === name)
      .map(({ from, to, cycle }) => [from, ...(cycle?.map((step) => step.name) ?? [to])].join(' → '));
    expect(offenders, comment).toEqual([]);
  });
}
