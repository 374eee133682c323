const SPECIAL = /[&<>]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as XML has it. Characters that XML cannot hold are in no text of ours: what is typed in has none that do not show. */
export function xmlText(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}
