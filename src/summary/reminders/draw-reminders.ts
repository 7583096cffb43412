import {
  type Drawing,
  type DrawnCell,
  type SheetDrawing,
  type StyleName,
  PLAIN_PAGE,
} from "../../workbook/drawing";
import { REMINDER_WORDS as WORDS } from "../words/reminder-words";
import { sheetOf, workbookOf } from "../../workbook/page";

/** A text with its subject; "\n" separates lines. */
export interface ReminderText {
  readonly subject: string;
  readonly body: string;
}

/** Content of the sheet. */
export interface ReminderPage {
  /** To all at once; absent without recipients. */
  readonly letter?: ReminderText;
  /** For each unit. */
  readonly units: readonly ReminderText[];
  /** ISO date-time. */
  readonly createdAt: string;
}

/** Characters of Times New Roman 12 that fit between the margins of an A4 page. */
const WIDTH = 88;

/** Draws the letter and a text for each unit in one column, to copy, edit and print. */
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
