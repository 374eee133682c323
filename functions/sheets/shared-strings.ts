import { scanXml } from './scan-xml.ts';

/** The texts that a workbook's cells refer to by number; null where the part is not well formed. */
export function readSharedStrings(part: Buffer): readonly string[] | null {
  const strings: string[] = [];
  const inside = textVisitor();
  const isSound = scanXml(part, {
    open: (tag) => {
      if (tag === 'si') inside.start();
      inside.open(tag);
    },
    close: (tag) => {
      inside.close(tag);
      if (tag === 'si') strings.push(inside.take());
    },
    text: inside.text,
  });
  return isSound ? strings : null;
}

/** Gathers the runs of a text (`t`), without the reading aids beside them (`rPh`). */
export function textVisitor() {
  let runs: string[] = [];
  let isText = false;
  let isAid = false;
  return {
    start: () => {
      runs = [];
    },
    open: (tag: string) => {
      if (tag === 't') isText = true;
      if (tag === 'rPh') isAid = true;
    },
    close: (tag: string) => {
      if (tag === 't') isText = false;
      if (tag === 'rPh') isAid = false;
    },
    text: (text: string) => {
      if (isText && !isAid) runs.push(text);
    },
    take: () => unescaped(runs.join('')),
  };
}

/** What XML cannot hold, a workbook writes as `_x000D_`. */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}
