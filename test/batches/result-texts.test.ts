import { expect, test } from 'vitest';
import { faultText } from '../../functions/batches/result-texts.ts';

test('a word that a column does not take is answered with those that it takes', () => {
  const fault = { column: '担保方式', code: 'field.not-allowed' };
  expect(faultText(fault, 'zh')).toBe(
    '取值不在允许之列：信用、知识产权质押、应收账款质押、股权质押、保证、抵押',
  );
  expect(faultText({ ...fault, column: 'Event' }, 'en')).toBe(
    'The value is none of those allowed: overdue, bankruptcy, listed transfer',
  );
});

test('what is wrong with another column is told without any', () => {
  expect(faultText({ column: '放款日期', code: 'date.malformed' }, 'zh')).not.toContain('：');
  expect(faultText({ column: '县区代码', code: 'field.not-allowed' }, 'en')).toBe(
    'The value is none of those allowed',
  );
});
