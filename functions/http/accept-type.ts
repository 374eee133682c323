/** How much a reader wants a type of content, and how exactly the header names it. */
type Wish = { readonly quality: number; readonly exactness: number };

const RANGES_MAX = 20;
const UNWANTED: Wish = { quality: 0, exactness: 0 };

/**
 * Whether a type of text is liked better than JSON (RFC 9110, 12.5.1). JSON is what is sent to whoever does not say, takes
 * anything, or asks for something that there is not.
 */
export function prefersText(type: 'text/plain' | 'text/csv', header: string | undefined): boolean {
  const ranges = (header ?? '').split(',').slice(0, RANGES_MAX);
  const text = wishFor([type, 'text/*', '*/*'], ranges);
  const json = wishFor(['application/json', 'application/*', '*/*'], ranges);
  if (text.quality !== json.quality) return text.quality > json.quality;
  return text.quality > 0 && text.exactness > json.exactness;
}

/** By the most exact of the names that the header has. */
function wishFor(names: readonly string[], ranges: readonly string[]): Wish {
  for (const [index, name] of names.entries()) {
    const range = ranges.find((candidate) => candidate.split(';')[0]?.trim().toLowerCase() === name);
    if (range !== undefined) return { quality: qualityOf(range), exactness: names.length - index };
  }
  return UNWANTED;
}

function qualityOf(range: string): number {
  return Number(/;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*(?:;|$)/i.exec(range)?.[1] ?? '1');
}
