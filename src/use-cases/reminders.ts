import type { BoardLine } from "../domain/desk/submission-board";
import type { Plan } from "../domain/plan";
import type { Round } from "../domain/round";
import type { Unit } from "../domain/unit";
import { daysLate } from "../sheets/summary/days-late";
import { REMINDER_WORDS as WORDS } from "../sheets/words/reminder-words";

/** About which round, and from when on. Days and moments are ISO. */
export interface ReminderSubject {
  readonly plan: Plan;
  readonly round: Round;
  readonly office: Unit;
  /** Today. */
  readonly at: string;
  /** By when the report is wanted now, the due day being over. */
  readonly by?: string;
}

/** The text to send to one unit. */
export interface Reminder {
  readonly unit: Unit;
  readonly subject: string;
  readonly body: string;
}

/** Whom to ask for what, ready to send: a text for each unit, and one letter that names them all. */
export interface Reminders {
  readonly units: readonly Reminder[];
  /** Absent where there is nobody to ask. */
  readonly letter?: { readonly subject: string; readonly body: string };
}

/** Asks every unit that has not reported, or whose report has to be mended; the others are left in peace. */
export function reminders(board: readonly BoardLine[], subject: ReminderSubject): Reminders {
  const missing = board.filter(({ filing }) => filing === "missing" || filing === "wrong-form");
  const open = board.filter(({ handling }) => handling === "returned" || handling === "with-errors");
  const asked = board.filter((line) => missing.includes(line) || open.includes(line));
  return {
    units: asked.map((line) => reminder(line, subject)),
    ...(asked.length > 0 && { letter: letter(board, missing, open, subject) }),
  };
}

function reminder(line: BoardLine, { plan, round, office, at, by }: ReminderSubject): Reminder {
  const { unit } = line;
  const isMissing = line.submissions.length === 0;
  const body = [
    WORDS.to(unit.name),
    "",
    whatIsMissing(line, plan, round, office),
    ...(isMissing ? [WORDS.due(round.due, daysLate(round.due, at))] : []),
    isMissing ? WORDS.ask(by) : WORDS.askMended(by),
    "",
    WORDS.regards,
    office.name,
  ];
  return { unit, subject: WORDS.subject(round, unit.name), body: body.join("\n") };
}

function whatIsMissing(line: BoardLine, plan: Plan, round: Round, { name }: Unit): string {
  const { filing, handling, ruling, uncounted, findings } = line;
  if (filing === "wrong-form") return WORDS.wrongForm(name, plan, round, uncounted);
  if (filing === "missing") return WORDS.missing(name, plan, round);
  return handling === "returned" && ruling !== undefined
    ? WORDS.returned(name, ruling.at, ruling.reason)
    : WORDS.withErrors(findings.error);
}

function letter(
  board: readonly BoardLine[],
  missing: readonly BoardLine[],
  open: readonly BoardLine[],
  { plan, round, office, at, by }: ReminderSubject,
): { readonly subject: string; readonly body: string } {
  const expected = board.filter(({ filing }) => filing !== "not-expected");
  const received = expected.filter(({ submissions }) => submissions.length > 0);
  const days = daysLate(round.due, at);
  const list = (lines: readonly BoardLine[], remark: string): readonly string[] =>
    lines.map(({ unit }, index) => WORDS.letter.line(index + 1, unit.name, remark));
  const body = [
    WORDS.letter.to,
    "",
    WORDS.letter.received(at, received.length, expected.length, plan, round),
    ...(missing.length === 0
      ? []
      : [
          WORDS.letter.missing(missing.length),
          ...list(missing, days === undefined ? "" : WORDS.letter.daysLate(days)),
        ]),
    ...(open.length === 0 ? [] : [WORDS.letter.open(open.length), ...list(open, "")]),
    WORDS.letter.ask(by),
    "",
    WORDS.regards,
    office.name,
  ];
  return { subject: WORDS.letter.subject(round), body: body.join("\n") };
}

/** Lines between two texts. */
const RULE = "=".repeat(72);
/** Without it, old editors take UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = "\ufeff";

/** The letter and all texts as one text file for Windows editors. */
export function remindersText({ units, letter: all }: Reminders): string {
  const pages = [...(all === undefined ? [] : [all]), ...units].map(({ subject, body }) =>
    [RULE, subject, "", body, ""].join("\n"),
  );
  return (
    BYTE_ORDER_MARK + (pages.length === 0 ? `${WORDS.nobody}\n` : pages.join("\n")).replaceAll("\n", "\r\n")
  );
}
