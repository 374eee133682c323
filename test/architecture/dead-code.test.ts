import { relative } from 'node:path';
import ts from 'typescript';
import { analyzeTsConfig } from 'ts-unused-exports';
import { expect, test } from 'vitest';
import { linesOf, typeScriptUnder } from './source-files.ts';

/** What something outside the code calls: Lambda, the CDK, npm. */
const ENTRY_POINTS = /^(functions\/[^/]+\/lambda|infra\/app|local\/main|verifier\/(node|browser)-main)[.]ts$/;

/**
 * What the domain owes its users before any of our own functions calls it: the check of a journal that auditors and
 * tests run, and the amount in 万元 and 大写 that statements print.
 */
const OFFERED =
  /^domain\/(ledger\/first-broken-link|money\/(format-yuan|parse-yuan|uppercase-amount|split))[.]ts$/;

/** Tests are not among them, so what only tests use counts as unused. */
const files = typeScriptUnder('domain', 'events', 'functions', 'infra', 'local', 'verifier');

type NamesByPath = Readonly<Record<string, readonly { readonly exportName: string }[]>>;

test('everything that is exported is used by code that runs', () => {
  const offenders = exportsImportedNowhere()
    .filter(({ path }) => !ENTRY_POINTS.test(path) && !OFFERED.test(path))
    .filter(({ path, name }) => !isUsedBesideItsDeclaration(path, name))
    .map(({ path, name }) => `${path}: ${name}`);
  const reason = 'Code that nothing uses is read, changed and believed all the same; delete it';
  expect(offenders, reason).toEqual([]);
});

function exportsImportedNowhere() {
  // The package's declarations name the type of its answer without exporting it.
  const { unusedExports } = analyzeTsConfig('./tsconfig.json', [...files]) as { unusedExports: NamesByPath };
  return Object.entries(unusedExports).flatMap(([path, names]) =>
    names.map(({ exportName }) => ({ path: relative('.', path), name: exportName })),
  );
}

/** The type of a parameter, say, which a caller never needs to name but may. */
function isUsedBesideItsDeclaration(path: string, name: string): boolean {
  const file = ts.createSourceFile(path, linesOf(path).join('\n'), ts.ScriptTarget.Latest);
  return file.statements.some((statement) => !declares(statement, name) && mentions(statement, name));
}

function declares(statement: ts.Statement, name: string): boolean {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some((declared) => isNamed(declared.name, name));
  }
  const declared = statement as ts.Statement & { readonly name?: ts.Node };
  return declared.name !== undefined && isNamed(declared.name, name);
}

function mentions(node: ts.Node, name: string): boolean {
  return isNamed(node, name) || (ts.forEachChild(node, (child) => mentions(child, name)) ?? false);
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
