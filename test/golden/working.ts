/**
 * Works out an amount, in fen, from its working as it is written on paper: `(2,800,000 − 300,000) × 40%`, with +, −,
 * ×, per cent, brackets and `min(…、…)`. It floors to the fen at the end alone, and knows nothing of the platform, so
 * that the two check each other.
 */
export function workOut(working: string): bigint {
  const tokens = working.match(/min|[\d,]+(?:\.\d+)?%?|[()+−×、]/g) ?? [];
  const rest = [...tokens];
  const value = sum(rest);
  if (rest.length > 0) throw new Error(`${working}: nothing may follow, and ${rest.join(' ')} does`);
  return value / (UNIT / 100n);
}

/** Yuan are counted in hundred-millionths, which a rate in hundredths of a per cent of a whole fen never splits. */
const UNIT = 100_000_000n;

function sum(tokens: string[]): bigint {
  let value = product(tokens);
  while (tokens[0] === '+' || tokens[0] === '−') {
    const sign = tokens.shift() === '+' ? 1n : -1n;
    value += sign * product(tokens);
  }
  return value;
}

function product(tokens: string[]): bigint {
  let value = factor(tokens);
  while (tokens[0] === '×') {
    tokens.shift();
    value = (value * factor(tokens)) / UNIT;
  }
  return value;
}

function factor(tokens: string[]): bigint {
  const token = tokens.shift() ?? '';
  if (token === 'min') return least(tokens);
  if (token === '(') {
    const value = sum(tokens);
    tokens.shift();
    return value;
  }
  return amount(token);
}

function least(tokens: string[]): bigint {
  tokens.shift();
  let value = sum(tokens);
  while (tokens.shift() === '、') {
    const other = sum(tokens);
    if (other < value) value = other;
  }
  return value;
}

function amount(token: string): bigint {
  const [whole = '', decimals = ''] = token.replaceAll(',', '').replace('%', '').split('.');
  const value = BigInt(whole + decimals.padEnd(8, '0'));
  return token.endsWith('%') ? value / 100n : value;
}
