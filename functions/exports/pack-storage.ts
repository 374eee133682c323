/** Where packs are kept. A path is relative and made by us alone: of ids, numbers and names of files. */
export type PackStorage = {
  /** All of it or nothing: what was begun and not ended is not there. */
  readonly write: (path: string, chunks: AsyncIterable<Uint8Array>) => Promise<void>;
  readonly read: (path: string) => AsyncIterable<Uint8Array>;
  /** Takes away everything under a path, where there is anything. */
  readonly remove: (path: string) => Promise<void>;
};

/** What a link asks for beside itself; whoever has the address alone gets nothing by it. */
export const HOLDER_HEADER = 'x-riskpool-holder';

/** How long a link can be followed. */
export const LINK_SECONDS = 300;

/** Addresses from which files can be fetched for a while, by whoever shows the holder's secret as well. */
export type PackLinks = {
  readonly linkTo: (path: string, holder: string) => Promise<string>;
};

export function filePath(exportId: string, name: string): string {
  return `packs/${exportId}/${name}`;
}

export function packFolder(exportId: string): string {
  return `packs/${exportId}`;
}

/** What is written on the way to a pack and taken away at its end. */
export function workFolder(exportId: string): string {
  return `work/${exportId}`;
}

export function segmentPath(exportId: string, segment: number, name: string): string {
  return `${workFolder(exportId)}/${String(segment)}/${name}`;
}
