import type { Language } from '../../domain/explain/language.ts';
import type { Problem } from '../http/problem.ts';
import type { FileFault } from '../sheets/sheet.ts';
import { FILE_FAULT_TEXTS } from './file-fault-texts.ts';

/** As many as somebody mends at once. */
const FAULTS_TOLD_MAX = 50;
const HEADINGS_TOLD_MAX = 10;

/** One problem for all that keeps a file from being taken in: where each thing is, and what to do. */
export function fileRefused(faults: readonly FileFault[]): Problem {
  const told = faults.slice(0, FAULTS_TOLD_MAX);
  return {
    problem: 'batch.file-refused',
    detail: { zh: detailIn(told, 'zh'), en: detailIn(told, 'en') },
    errors: told.map((fault) => ({ pointer: placeOf(fault), code: fault.code })),
  };
}

/** By RFC 7111, which has a fragment for the rows, columns and cells of a CSV; a workbook’s first sheet is told alike. */
function placeOf({ row, column }: FileFault): string {
  if (row === null) return '';
  return column === null ? `#row=${String(row)}` : `#cell=${String(row)},${String(column)}`;
}

/** Each kind of fault once, with the headings that it is about. */
function detailIn(faults: readonly FileFault[], language: Language): string {
  const codes = [...new Set(faults.map(({ code }) => code))];
  const sentences = codes.map((code) => {
    const headings = faults.flatMap((fault) =>
      fault.code === code && fault.heading !== undefined ? [`“${fault.heading}”`] : [],
    );
    const text = FILE_FAULT_TEXTS[code][language];
    const list = headings.slice(0, HEADINGS_TOLD_MAX).join(language === 'zh' ? '、' : ', ');
    if (headings.length === 0) return language === 'zh' ? `${text}。` : `${text}.`;
    return language === 'zh' ? `${text}：${list}。` : `${text}: ${list}.`;
  });
  return sentences.join(language === 'zh' ? '' : ' ');
}
