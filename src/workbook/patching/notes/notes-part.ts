import { a1 } from "../../grid/address";
import { spreadsheetText } from "../../writing/xml/spreadsheet-text";
import { element, escapeText, SPREADSHEET, XML_HEADER } from "../../writing/xml/xml";
import { textElement } from "../../writing/workbook/shared-strings";

/** A note of a cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Excel shows no more of a note, and phones less. */
const LONGEST_NOTE = 2_000;

/** Writes the notes of one sheet (ISO 29500-1, 18.7) with one author. */
export function notesPart(notes: readonly CellNote[], author: string): string {
  const items = notes.map(({ row, column, text }) =>
    element(
      "comment",
      { ref: a1(row, column), authorId: 0 },
      `<text><r>${textElement(text.slice(0, LONGEST_NOTE))}</r></text>`,
    ),
  );
  const authors = `<authors><author>${escapeText(spreadsheetText(author))}</author></authors>`;
  return (
    XML_HEADER +
    element("comments", { xmlns: SPREADSHEET }, `${authors}<commentList>${items.join("")}</commentList>`)
  );
}

/** Excel numbers the shapes of a sheet from here. */
const FIRST_SHAPE = 1_025;
/** Size of a note box in columns and rows; the text scrolls with the box. */
const BOX = { columns: 4, rows: 6 } as const;

/**
 * Writes the note boxes, hidden until the user points at the cell. Excel stores them in VML, the drawing
 * language of Office 2000 (ISO 29500-4, 19.1).
 */
export function noteBoxesPart(notes: readonly CellNote[]): string {
  const boxes = notes.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${FIRST_SHAPE + index}" type="#_x0000_t202" ` +
      'style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:220pt;height:90pt;z-index:1;visibility:hidden" ' +
      'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
      '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 1 + BOX.columns}, 15, ${row + BOX.rows}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
    '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${boxes.join("")}</xml>`
  );
}
