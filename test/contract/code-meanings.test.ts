import { expect, test } from 'vitest';
import { ASSERTION_CODES, FIELD_CODES } from '../../functions/documentation/code-meanings/field-codes.ts';
import { FILE_FAULT_TEXTS } from '../../functions/batches/file-fault-texts.ts';
import { CELL_CODES } from '../../functions/documentation/code-meanings/cell-codes.ts';
import { PROBLEMS } from '../../functions/http/problem-catalogue.ts';
import { linesOf, typeScriptUnder } from '../architecture/source-files.ts';

/** Where requests are read: whatever looks like a code here is one of a problem, of a field, or of the log. */
const READING = ['functions', 'domain/books', 'domain/calendar', 'domain/identifiers', 'domain/money'];
/** Told about requests there, or of what came of them, and of none, or written where nobody sends any; the places of a row that a CSV has look like codes. */
const TELLING = /^functions\/(contract\/|documentation\/|event-telling\/|export-writer\/|http\/csv-)/;
const OF_THE_LOG = ['request.answered', 'request.fault', 'auth.attempt-failed', 'queue.message-unknown'];
const OF_THE_LEDGER = ['ledger.inflow-too-large', 'ledger.period-closed'];
const OF_AN_EVENT = ['webhook.test'];

test('every code that a field can have is explained, and no other is', () => {
  const found = typeScriptUnder(...READING)
    .filter((path) => !TELLING.test(path))
    .flatMap((path) => linesOf(path))
    .flatMap((line) => [...line.matchAll(/'([a-z0-9-]+\.[a-z0-9-]+)'/g)].map(([, code = '']) => code));
  const tables = [FIELD_CODES, ASSERTION_CODES, CELL_CODES, FILE_FAULT_TEXTS];
  const explained = new Set(tables.flatMap((table) => Object.keys(table)));
  const others = new Set([...Object.keys(PROBLEMS), ...OF_THE_LOG, ...OF_THE_LEDGER, ...OF_AN_EVENT]);
  expect([...new Set(found)].filter((code) => !explained.has(code) && !others.has(code))).toEqual([]);
  expect([...explained].filter((code) => !found.includes(code))).toEqual([]);
});
