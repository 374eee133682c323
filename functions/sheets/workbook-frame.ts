import type { ZipPart } from './write-zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const RELATIONS = `${FORMATS}/officeDocument/2006/relationships`;
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** All parts of a workbook but its sheets, whose names are given as XML has them. */
export function partsBesideSheets(sheetNames: readonly string[]): ZipPart[] {
  const numbers = sheetNames.map((_, index) => String(index + 1));
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="${FORMATS}/package/2006/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>`,
      `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`,
      ...numbers.map(
        (number) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
      ),
      '</Types>',
    ),
    part(
      '_rels/.rels',
      relations([`<Relationship Id="r0" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`]),
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>`,
      ...sheetNames.map(
        (name, index) =>
          `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="r${String(index + 1)}"/>`,
      ),
      '</sheets></workbook>',
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        `<Relationship Id="r0" Type="${RELATIONS}/styles" Target="styles.xml"/>`,
        ...numbers.map(
          (number) =>
            `<Relationship Id="r${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        ),
      ]),
    ),
    part('xl/styles.xml', STYLES),
  ];
}

/** In `cellXfs`: a number, a heading, a text (49 is `@`), a day, a percentage. */
const STYLES = [
  `<styleSheet xmlns="${MAIN}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="5"><xf numFmtId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" xfId="0" applyFont="1" applyNumberFormat="1"/>',
  '<xf numFmtId="49" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="164" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="10" xfId="0" applyNumberFormat="1"/></cellXfs>',
  '</styleSheet>',
].join('');

function relations(lines: readonly string[]): string {
  return `<Relationships xmlns="${FORMATS}/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function part(name: string, ...lines: readonly string[]): ZipPart {
  return { name, bytes: Buffer.from(XML + lines.join(''), 'utf8') };
}
