/** What a scan tells of, in the order of the document. Names come without their prefix. */
export type XmlVisitor = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/** The value of an attribute by its name without a prefix, or null. */
export type XmlAttributes = (name: string) => string | null;

/** Spreadsheets nest some ten deep. */
const DEPTH_MAX = 64;

/** Also thrown by a visitor that finds what cannot be. */
export class BrokenXml extends Error {}

/**
 * Scans the XML of a workbook's part. It declares no types and no entities of its own (a document type is refused), so
 * that nothing in it can stand for more than it is. False where it is not well formed.
 */
export function scanXml(bytes: Uint8Array, visitor: XmlVisitor): boolean {
  const xml = decoded(bytes);
  if (xml === null) return false;
  try {
    scan(xml, visitor);
    return true;
  } catch (error) {
    if (error instanceof BrokenXml) return false;
    throw error;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function scan(xml: string, visitor: XmlVisitor): void {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at && open.length > 0) visitor.text(plainText(xml.slice(at, textEnd)));
    if (tag < 0) break;
    at =
      xml[tag + 1] === '!' || xml[tag + 1] === '?'
        ? skipAside(xml, tag, visitor)
        : tagAt(xml, tag, open, visitor);
  }
  if (open.length > 0) throw new BrokenXml();
}

const ASIDES = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/** Passes over an instruction or a comment; what stands as it is (CDATA) is text. */
function skipAside(xml: string, at: number, visitor: XmlVisitor): number {
  const aside = ASIDES.find(([begin]) => xml.startsWith(begin, at));
  if (aside === undefined) throw new BrokenXml();
  const [begin, finish] = aside;
  const end = xml.indexOf(finish, at + begin.length);
  if (end < 0) throw new BrokenXml();
  if (begin === '<![CDATA[') visitor.text(xml.slice(at + begin.length, end));
  return end + finish.length;
}

const NAME = /\/?(?:[\w.-]+:)?([\w.-]+)/y;

function tagAt(xml: string, at: number, open: string[], visitor: XmlVisitor): number {
  const end = tagEnd(xml, at);
  NAME.lastIndex = at + 1;
  const name = NAME.exec(xml)?.[1];
  if (name === undefined) throw new BrokenXml();
  if (xml[at + 1] === '/') {
    if (open.pop() !== name) throw new BrokenXml();
    visitor.close(name);
    return end + 1;
  }
  const attributes = xml.slice(NAME.lastIndex, end);
  visitor.open(name, (wanted) => attributeIn(attributes, wanted));
  if (xml[end - 1] === '/') visitor.close(name);
  else if (open.push(name) > DEPTH_MAX) throw new BrokenXml();
  return end + 1;
}

/** A bracket within a quoted value does not end a tag. */
function tagEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '>') return at;
    if (character === '"' || character === "'") {
      at = xml.indexOf(character, at + 1);
      if (at < 0) break;
    }
  }
  throw new BrokenXml();
}

const ATTRIBUTE = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributeIn(attributes: string, wanted: string): string | null {
  for (const [, name, double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (name === wanted) return plainText(double ?? single ?? '');
  }
  return null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g;
const LAST_POINT = 0x10ffff;

function plainText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_all, hex?: string, decimal?: string, name?: string) => {
    const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const meant = name === undefined ? characterOf(point) : ENTITIES[name];
    if (meant === undefined) throw new BrokenXml();
    return meant;
  });
}

/** XML has no character 0 and no half of a pair. */
function characterOf(point: number): string | undefined {
  const isCharacter = point > 0 && point <= LAST_POINT && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}
