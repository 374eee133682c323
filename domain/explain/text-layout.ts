const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu;

/** The columns that a text takes up where letters are one wide and Chinese characters two. */
function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

export function padRight(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Lines of two columns, the second one beginning at the same place in all of them. */
export function labelled(pairs: readonly (readonly [label: string, text: string])[]): string[] {
  const width = Math.max(...pairs.map(([label]) => widthOf(label)));
  return pairs.map(([label, text]) => `${padRight(label, width)}  ${text}`);
}

/** Texts behind each other at the right, as amounts stand. */
export function rightAligned(texts: readonly string[]): string[] {
  const width = Math.max(...texts.map((text) => text.length));
  return texts.map((text) => text.padStart(width));
}
