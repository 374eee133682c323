/** Writes `cases.md` and the year's statements anew from the data beside them. */
import { writeFileSync } from 'node:fs';
import { ALL_CASES } from './all-cases.ts';
import { journalOfTheYear } from './books/journal-of-the-year.ts';
import { statementsTable } from './books/statements-table.ts';
import { casesTable } from './cases-table.ts';

writeFileSync(new URL('cases.md', import.meta.url), casesTable(ALL_CASES));
writeFileSync(new URL('books/statements.md', import.meta.url), statementsTable(journalOfTheYear()));
