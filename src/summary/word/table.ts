import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from "docx";
import type { TextTable } from "../document/document";
import { bookmarkName } from "../document/keeping/text-mark";
import { SIZE } from "./page";

const ALIGN = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

interface CellSetting {
  readonly isHeader: boolean;
  readonly keepNext: boolean;
  readonly mark?: string;
}

/** The row before the last one, which may be a total: keeps it off a page alone. */
const WITH_LAST = 2;

/** Returns a table as wide as the text, with repeated heading and unbroken rows. */
export function tableOf({ header, rows, widths, align }: TextTable, width: number, key?: string): Table {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const columns = widths.map((each) => Math.floor((width * each) / whole));
  const cell = (text: string, column: number, { isHeader, keepNext, mark }: CellSetting): TableCell => {
    const look: IRunOptions = { text, bold: isHeader, size: SIZE.table };
    const run = new TextRun(look);
    return new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      children: [
        new Paragraph({
          keepNext,
          alignment: isHeader ? AlignmentType.CENTER : ALIGN[align[column] ?? "left"],
          children: mark === undefined ? [run] : [new Bookmark({ id: mark, children: [run] })],
        }),
      ],
    });
  };
  const line = (cells: readonly string[], isHeader: boolean, keepNext: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: header.map((_, column) => {
        const isMarked = isHeader && column === 0 && key !== undefined;
        const mark = isMarked ? bookmarkName(key, header[0] ?? "") : undefined;
        return cell(cells[column] ?? "", column, { isHeader, keepNext, mark });
      }),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    rows: [
      line(header, true, true),
      ...rows.map((cells, index) => line(cells, false, index === rows.length - WITH_LAST)),
    ],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** Returns two columns without lines, for the letter's left and right sides. */
export function columns(left: Paragraph[], right: Paragraph[], width: number, share: number): Table {
  const widths = [Math.floor(width * share), Math.floor(width * (1 - share))];
  const borders = { top: NONE, bottom: NONE, left: NONE, right: NONE };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0 },
    borders: { ...borders, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new TableCell({ children, borders, width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
        ),
      }),
    ],
  });
}
