import {
  AlignmentType,
  Bookmark,
  convertMillimetersToTwip,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type Table,
} from "docx";
import { annexNote, type Annex, type Block, type Look, type TextDocument } from "./document/document";
import { bookmarkName } from "./document/keeping/text-mark";
import { ending, head } from "./word/letter";
import { section, SIZE, bodyWidth } from "./word/page";
import { tableOf } from "./word/table";

const FONT = "Times New Roman";
/** Twentieths of a point. */
const SPACE = { after: 120, line: 276 } as const;
/** Last paragraphs on the signature's page. */
const WITH_ENDING = 2;
const FIRST_LINE = convertMillimetersToTwip(12.7);

/**
 * Writes a document as a Word file in the format of NĐ 30/2020: A4, Times New Roman 14, justified, page
 * numbers on top. Bookmarks identify each part of the body for `readDocument`.
 */
export async function writeDocument({
  title,
  head: letter,
  body,
  annexes,
}: TextDocument): Promise<Uint8Array> {
  const width = bodyWidth(false);
  const file = new Document({
    title,
    creator: letter.office,
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, language: { value: "vi-VN" } } } } },
    sections: [
      section(
        [
          ...head(letter, width),
          ...body.map((block, index) => blockOf(block, width, index >= body.length - WITH_ENDING)),
          ...ending(letter, width),
        ],
        {
          isLandscape: false,
          isFirst: true,
        },
      ),
      ...annexes.map((annex) =>
        section(annexOf(annex, annexNote(letter)), { isLandscape: annex.isLandscape, isFirst: false }),
      ),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function blockOf(block: Block, width: number, keepNext: boolean): Paragraph | Table {
  if (block.kind === "table") return tableOf(block.table, width, block.key);
  const { text, key, ours = text } = block;
  const run = new TextRun({ text, size: SIZE.body, color: "000000", font: FONT, ...runLook(block) });
  return new Paragraph({
    ...{ keepNext, ...paragraphLook(block) },
    spacing: SPACE,
    children: key === undefined ? [run] : [new Bookmark({ id: bookmarkName(key, ours), children: [run] })],
  });
}

type Words = Exclude<Block, { readonly kind: "table" }>;

const runLook = (block: Words): { readonly bold?: boolean; readonly italics?: boolean } =>
  block.kind === "heading" ? { bold: true } : { italics: block.look === "note" };

const LOOKS = {
  body: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: FIRST_LINE } },
  item: { alignment: AlignmentType.JUSTIFIED, indent: { left: FIRST_LINE } },
  note: { alignment: AlignmentType.JUSTIFIED },
  centre: { alignment: AlignmentType.CENTER },
} as const satisfies Record<Look, object>;

const paragraphLook = (block: Words) =>
  block.kind === "heading"
    ? {
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        keepNext: true,
        indent: { firstLine: FIRST_LINE },
      }
    : LOOKS[block.look];

/** Returns an annex: title, its document, and separate tables. */
function annexOf({ title, tables, isLandscape }: Annex, note: string): (Paragraph | Table)[] {
  const line = (text: string, look: { readonly bold?: boolean; readonly italics?: boolean }): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [new TextRun({ text, size: SIZE.body, ...look })],
    });
  return [
    line(title, { bold: true }),
    line(note, { italics: true }),
    ...tables.flatMap((table) => [new Paragraph({ children: [] }), tableOf(table, bodyWidth(isLandscape))]),
  ];
}
