import {
  annexNote,
  type Annex,
  type Block,
  type Letterhead,
  type TextDocument,
  type TextTable,
} from "./document";

/** Returns a document as plain text: an empty line between parts, tabs between cells. */
export function plainText({ head, body, annexes }: TextDocument): string {
  const lines = [
    ...(head.above === undefined ? [] : [head.above]),
    ...[head.office, head.country, head.motto, head.number, head.placeAndDate, "", head.kind, head.subject],
    ...(head.addressee === undefined ? [] : ["", head.addressee]),
    ...body.flatMap((block) => ["", ...blockLines(block)]),
    ...["", ...head.signature, "", ...head.recipients],
    ...annexes.flatMap((annex) => annexLines(annex, head)),
  ];
  return `${lines.join("\n")}\n`;
}

const blockLines = (block: Block): readonly string[] =>
  block.kind === "table" ? tableLines(block.table) : [block.text];

const annexLines = ({ title, tables }: Annex, head: Letterhead): readonly string[] => [
  ...["", title, annexNote(head)],
  ...tables.flatMap((table) => ["", ...tableLines(table)]),
];

const tableLines = ({ header, rows }: TextTable): readonly string[] =>
  [header, ...rows].map((cells) => cells.join("\t"));
