import { expect, test } from 'vitest';
import { filesUnder, placesOf, SOURCE_FOLDERS, typeScriptUnder } from './source-files.ts';

/** What is never written where. The linter knows some of these too; here nothing switches them off. */
const BANNED = [
  {
    sentence: 'the domain never turns money into a floating-point number',
    pattern: /\bparseFloat\b|\bNumber\(|[.]toFixed\(/,
    reason: 'Amounts are whole fen in bigint; a floating-point number loses some of them without a word',
    paths: typeScriptUnder('domain'),
  },
  {
    sentence: 'the domain never asks for the time or for chance',
    pattern: /\bDate[.]now\b|\bnew Date\(\)|\bMath[.]random\b/,
    reason: 'A decision must come out the same when it is computed again years later',
    paths: typeScriptUnder('domain'),
  },
  {
    sentence: 'no source file uses the type any',
    pattern: /(?::|\bas|[<|,=])\s*any\b(?! [a-z])/,
    reason: 'It switches the type check off for everything it touches',
    paths: typeScriptUnder(...SOURCE_FOLDERS),
  },
  {
    sentence: 'no check is switched off without a reason',
    pattern: /(?:\/\/|\/\*)\s*(?:eslint-disable(?!.* -- \S)|@ts-(?:ignore|nocheck)|@ts-expect-error(?! \S))/,
    reason: 'Write it as `eslint-disable-next-line rule -- reason` or `@ts-expect-error reason`',
    paths: typeScriptUnder(...SOURCE_FOLDERS, 'test'),
  },
  {
    sentence: 'nothing is left for later without a reason',
    pattern: /(?:\/\/|\*|#|<!--)\s*(?:TODO|FIXME|XXX)\b(?!\s*\([^)]+\))/,
    reason: 'Write it as `TODO (what it waits for): …`',
    paths: filesUnder('.'),
  },
  {
    sentence: 'no resource is named for one partition of AWS',
    pattern: /\barn:aws(?:-cn)?:/,
    reason: 'The same code deploys to aws and to aws-cn; let the stack fill in the partition',
    paths: typeScriptUnder('infra', 'functions', 'local'),
  },
  {
    sentence: 'no file names a path of one machine',
    pattern: /(?<![\w.~/-])\/(?:home|root|Users|work|workspace)\/\w|\b[A-Z]:\\\\?Users\\/,
    reason: 'It is there on no other machine',
    paths: filesUnder('.'),
  },
  {
    sentence: 'no file names a package registry',
    pattern: /https?:\/\/[^\s"'`]*(?:registry|npmjs|npmmirror|artifactory|nexus|verdaccio)|^registry\s*=/i,
    reason: 'Each installs from the registry of their own choice; the lock pins contents, not addresses',
    paths: filesUnder('.'),
  },
];

for (const { sentence, pattern, reason, paths } of BANNED) {
  test(sentence, () => {
    expect(placesOf(pattern, paths), reason).toEqual([]);
  });
}
