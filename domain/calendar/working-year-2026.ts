import { localDate } from './local-date.ts';
import type { WorkingYear } from './working-year.ts';

/** Checked against the notice as Xinhua released it in full on 2025-11-04, and its number against a reprint. */
export const WORKING_YEAR_2026: WorkingYear = {
  year: 2026,
  holidays: [
    // 元旦: 1 to 3 January
    '2026-01-01',
    '2026-01-02',
    // 春节: 15 to 23 February
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-02-23',
    // 清明节: 4 to 6 April
    '2026-04-06',
    // 劳动节: 1 to 5 May
    '2026-05-01',
    '2026-05-04',
    '2026-05-05',
    // 端午节: 19 to 21 June
    '2026-06-19',
    // 中秋节: 25 to 27 September
    '2026-09-25',
    // 国庆节: 1 to 7 October
    '2026-10-01',
    '2026-10-02',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
  ].map((text) => localDate(text)),
  workingWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'].map(
    (text) => localDate(text),
  ),
  source: {
    zh: '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）',
    en: 'Notice of the General Office of the State Council on the holidays of 2026 (国办发明电〔2025〕7号)',
  },
};
