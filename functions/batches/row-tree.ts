import type { CellValue } from './read-cell.ts';

/** A value, and where it stands in the body of a request. */
export type PlacedValue = { readonly path: readonly string[]; readonly value: CellValue };

export type Tree = { [name: string]: Tree | CellValue };

/** The values of a row as nested objects. */
export function treeOf(values: readonly PlacedValue[]): Tree {
  const root: Tree = {};
  for (const { path, value } of values) {
    let place = root;
    for (const name of path.slice(0, -1)) {
      const next = (place[name] ??= {});
      if (typeof next === 'object') place = next;
    }
    place[path.at(-1) ?? ''] = value;
  }
  return root;
}
