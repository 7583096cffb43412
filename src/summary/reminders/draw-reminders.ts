import {
  type Drawing,
  type DrawnCell,
  type SheetDrawing,
  type StyleName,
  PLAIN_PAGE,
} from "../../workbook/drawing";
import { REMINDER_WORDS as WORDS } from "../words/reminder-words";
import { sheetOf, workbookOf } from "../../workbook/page";

/** A text with its subject, lines parted by "\n". */
export interface ReminderText {
  readonly subject: string;
  readonly body: string;
}

/** What is put on the sheet. */
export interface ReminderPage {
  /** To all at once; absent where there is nobody to ask. */
  readonly letter?: ReminderText;
  /** To each unit. */
  readonly units: readonly ReminderText[];
  /** ISO date-time. */
  readonly createdAt: string;
}

/** Characters of Times New Roman 12 that fit between the margins of an A4 page. */
const WIDTH = 88;

/**
 * The letter and a text for each unit, one below the other in a single column, ready to be copied, changed
 * and printed.
 */
export function drawReminders({ letter, units, createdAt }: ReminderPage): Drawing {
  const texts = letter === undefined ? units : [letter, ...units];
  const lines = texts.flatMap(({ subject, body }) => [
    line(subject, "section"),
    ...body.split("\n").map((text) => line(text, "wrapped")),
    line("", "wrapped"),
  ]);
  const shown = lines.length === 0 ? [line(WORDS.nobody, "wrapped")] : lines;
  const cells: readonly DrawnCell[] = shown.map(({ text, style }, row) => ({
    row,
    column: 0,
    content: text === "" ? { kind: "empty" } : { kind: "text", text },
    style,
  }));
  return workbookOf([reminderSheet(cells)], WORDS.sheet, createdAt);
}

const line = (text: string, style: StyleName) => ({ text, style });

const reminderSheet = (cells: readonly DrawnCell[]): SheetDrawing => ({
  ...sheetOf(WORDS.sheet, { cells }),
  columnWidths: new Map([[0, WIDTH]]),
  isProtected: false,
  print: PLAIN_PAGE,
});
