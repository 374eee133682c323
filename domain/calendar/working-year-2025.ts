import { localDate } from './local-date.ts';
import type { WorkingYear } from './working-year.ts';

/** Checked against the notice as Xinhua released it in full on 2024-11-12, and its number against reprints. */
export const WORKING_YEAR_2025: WorkingYear = {
  year: 2025,
  holidays: [
    // 元旦: 1 January
    '2025-01-01',
    // 春节: 28 January to 4 February
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-02-03',
    '2025-02-04',
    // 清明节: 4 to 6 April
    '2025-04-04',
    // 劳动节: 1 to 5 May
    '2025-05-01',
    '2025-05-02',
    '2025-05-05',
    // 端午节: 31 May to 2 June
    '2025-06-02',
    // 国庆节、中秋节: 1 to 8 October
    '2025-10-01',
    '2025-10-02',
    '2025-10-03',
    '2025-10-06',
    '2025-10-07',
    '2025-10-08',
  ].map((text) => localDate(text)),
  workingWeekends: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'].map((text) =>
    localDate(text),
  ),
  source: {
    zh: '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）',
    en: 'Notice of the General Office of the State Council on the holidays of 2025 (国办发明电〔2024〕12号)',
  },
};
