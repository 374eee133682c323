import type { Texts } from '../../domain/explain/language.ts';

/** What a column holds, and in which words or unit. */
export type ColumnType =
  | { readonly kind: 'text' | 'day' | 'count' | 'rate' | 'amount' }
  | { readonly kind: 'choice'; readonly words: Readonly<Record<string, Texts>> };

/** One column of a file: what it is called, and where what it holds stands in the body of the request. */
export type Column = {
  readonly name: Texts;
  readonly path: readonly string[];
  readonly type: ColumnType;
  readonly isRequired: boolean;
};

export const AMOUNT_UNITS = ['yuan', 'fen'] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

const UNIT_NAMES: Readonly<Record<AmountUnit, Texts>> = {
  yuan: { zh: '（元）', en: ' (yuan)' },
  fen: { zh: '（分）', en: ' (fen)' },
};
const PERCENT: Texts = { zh: '（%）', en: ' (%)' };
const NO_UNIT: Texts = { zh: '', en: '' };

/** A heading that a column may have; of an amount there is one for each unit, and the first is that of the template. */
export type Heading = { readonly text: Texts; readonly unit: AmountUnit | null };

export function headingsOf({ name, type }: Column): readonly [Heading, ...Heading[]] {
  const heading = (suffix: Texts, unit: AmountUnit | null): Heading => ({
    text: { zh: name.zh + suffix.zh, en: name.en + suffix.en },
    unit,
  });
  if (type.kind === 'amount') return [heading(UNIT_NAMES.yuan, 'yuan'), heading(UNIT_NAMES.fen, 'fen')];
  return [heading(type.kind === 'rate' ? PERCENT : NO_UNIT, null)];
}

export function column(
  zh: string,
  en: string,
  path: string,
  type: ColumnType | (ColumnType['kind'] & ('text' | 'day' | 'count' | 'rate' | 'amount')),
  isRequired = true,
): Column {
  return {
    name: { zh, en },
    path: path.split('/'),
    type: typeof type === 'string' ? { kind: type } : type,
    isRequired,
  };
}

export function choice(words: Readonly<Record<string, Texts>>): ColumnType {
  return { kind: 'choice', words };
}
