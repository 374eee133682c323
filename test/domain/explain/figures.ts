import { formatYuan } from '../../../domain/money/format-yuan.ts';
import { fen } from '../../../domain/money/fen.ts';

/** Words of closed sets, told in each language rather than as they are stored. */
const TOLD_IN_WORDS = [
  'code',
  'rule',
  'event',
  'kind',
  'institutionKind',
  'tier',
  'trait',
  'place',
  'payer',
  'stage',
  'cap',
];

/** How every figure of a step or a refusal must stand in its text. */
export function figuresOf(told: object): string[] {
  return Object.entries(told)
    .filter(([name]) => !TOLD_IN_WORDS.includes(name))
    .flatMap(([name, value]: [string, unknown]) => {
      if (Array.isArray(value)) return value.flatMap(figuresOf);
      if (typeof value === 'bigint') return `¥${formatYuan(fen(value))}`;
      return name.endsWith('Bp') ? `${String(Number(value) / 100)}%` : String(value);
    });
}

export const CHINESE = /\p{Script=Han}/u;
/** What a template leaves behind when it was given nothing. */
export const LEFT_BLANK = /undefined|null|NaN|\[object/;
