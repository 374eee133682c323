/** What a JSON text is like, told from its characters, before or beside what is built of it. */

/** How deeply arrays and objects are nested, and how many values there are at most. */
export function sizeOfJson(text: string): { readonly depth: number; readonly values: number } {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\\' && isInString) index += 1;
    else if (character === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (character === ',') values += 1;
    else if (character === '{' || character === '[') {
      depth += 1;
      values += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return { depth: deepest, values };
}

/** In valid JSON a string before a colon is a name; a bracket within a string is part of the string. */
const NAMES_AND_BRACES = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/g;

/**
 * Whether an object of a valid JSON text has a name twice, in whatever way it is written. Readers differ on which of the
 * two counts, so somebody who checked the text on its way here may have seen another request than we would.
 */
export function hasRepeatedName(text: string): boolean {
  const namesOfOpen: Set<string>[] = [];
  for (const [token, colon] of text.matchAll(NAMES_AND_BRACES)) {
    if (token === '{') namesOfOpen.push(new Set());
    else if (token === '}') namesOfOpen.pop();
    else if (colon !== undefined) {
      const name = JSON.parse(token.slice(0, -colon.length)) as string;
      const names = namesOfOpen.at(-1);
      if (names?.has(name) === true) return true;
      names?.add(name);
    }
  }
  return false;
}
