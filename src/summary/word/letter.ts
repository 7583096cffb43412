import { AlignmentType, Bookmark, BorderStyle, Paragraph, TextRun, type IRunOptions, type Table } from "docx";
import type { Letterhead } from "../document/document";
import {
  ADDRESSEE_KEY,
  END_KEY,
  endText,
  HEAD_KEY,
  headText,
  bookmarkName,
} from "../document/keeping/text-mark";
import { SIZE } from "./page";
import { columns } from "./table";

/** Room to sign and seal, in lines. */
const SIGNING_LINES = 4;

/** Share of the page width, left of the nation. */
const OFFICE_SHARE = 0.4;

/** `mark`: identifies the part. */
function centred(text: string, look: IRunOptions, mark?: string): Paragraph {
  const run = new TextRun({ text, ...look });
  const children = mark === undefined ? [run] : [new Bookmark({ id: mark, children: [run] })];
  return new Paragraph({ alignment: AlignmentType.CENTER, children });
}

/** Draws a rule below its text, indented on both sides of its column. */
const rule = (indent: number): Paragraph =>
  new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 60, line: 40, after: 60 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "auto" } },
    children: [],
  });

/** Returns offices and nation, number and date (NĐ 30/2020). */
export function head(letter: Letterhead, width: number): (Paragraph | Table)[] {
  const {
    above,
    office,
    number,
    country,
    motto,
    placeAndDate,
    kind,
    subject,
    addressee,
    ours = letter,
  } = letter;
  return [
    columns(
      [
        ...(above === undefined ? [] : [centred(above, { size: SIZE.office })]),
        centred(office, { size: SIZE.office, bold: true }),
        rule(1200),
        centred(number, { size: SIZE.office }, bookmarkName(HEAD_KEY, headText(ours))),
      ],
      [
        centred(country, { size: SIZE.office, bold: true }),
        centred(motto, { size: SIZE.motto, bold: true }),
        rule(800),
        centred(placeAndDate, { size: SIZE.motto, italics: true }),
      ],
      width,
      OFFICE_SHARE,
    ),
    new Paragraph({ children: [] }),
    centred(kind, { size: SIZE.body, bold: true }),
    centred(subject, { size: SIZE.body, bold: true }),
    rule(3600),
    ...(addressee === undefined
      ? []
      : [
          new Paragraph({ children: [] }),
          centred(addressee, { size: SIZE.body }, bookmarkName(ADDRESSEE_KEY, ours.addressee ?? addressee)),
          new Paragraph({ children: [] }),
        ]),
  ];
}

/** Returns recipients and signatory, which end the body. */
export function ending(letter: Letterhead, width: number): (Paragraph | Table)[] {
  const { recipients, signature, ours = letter } = letter;
  const [title = "", ...list] = recipients;
  const heading: IRunOptions = { text: title, bold: true, italics: true, size: SIZE.recipientsTitle };
  const line = (text: string, size: number, look: IRunOptions): Paragraph =>
    new Paragraph({ keepNext: true, children: [new TextRun({ text, size, ...look })] });
  return [
    columns(
      [
        new Paragraph({
          keepNext: true,
          children: [
            new Bookmark({
              id: bookmarkName(END_KEY, endText(ours)),
              children: [new TextRun(heading)],
            }),
          ],
        }),
        ...list.map((text) => line(text, SIZE.recipients, {})),
      ],
      [
        ...signature.map((text) => centred(text, { size: SIZE.body, bold: true })),
        ...(signature.includes("")
          ? []
          : Array.from({ length: SIGNING_LINES }, () => centred("", { size: SIZE.body }))),
      ],
      width,
      0.5,
    ),
  ];
}
