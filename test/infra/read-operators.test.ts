import { expect, test } from 'vitest';
import { readOperators } from '../../infra/read-operators.ts';

const OPERATORS = { issuer: 'https://login.example', audience: 'riskpool', firstAdministrator: 'wang' };

test('operators are read from cdk.json as they stand, and from the command line as JSON', () => {
  expect(readOperators(OPERATORS)).toEqual(OPERATORS);
  expect(readOperators(JSON.stringify(OPERATORS))).toEqual(OPERATORS);
  const { firstAdministrator: _nobody, ...two } = OPERATORS;
  expect(readOperators(two)).toEqual(two);
  expect(readOperators(undefined)).toBeNull();
});

test.each([
  '{issuer: https://login.example}',
  '',
  'null',
  '"https://login.example"',
  '{}',
  '{"issuer": "https://login.example"}',
  '{"issuer": 1, "audience": "riskpool"}',
  '{"issuer": "https://login.example", "audience": "riskpool", "firstAdministrator": 7}',
])('operators that are malformed stop the deployment, which says what is wanted: %j', (text) => {
  expect(() => readOperators(text)).toThrow('the context “operators” must be {"issuer"');
});
