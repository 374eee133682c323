/** Writes `cases.md` anew from the cases beside it. */
import { writeFileSync } from 'node:fs';
import { ALL_CASES } from './all-cases.ts';
import { casesTable } from './cases-table.ts';

writeFileSync(new URL('cases.md', import.meta.url), casesTable(ALL_CASES));
