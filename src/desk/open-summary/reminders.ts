import { effectiveDue, findRound, type Round } from "../../model/plan";
import type { BoardLine } from "../../model/board";
import type { RoundId } from "../../model/codes";
import { type Unit, fateOf, existsOn } from "../../model/unit";
import { localDay, localMoment } from "../../base/dates";
import { daysLate } from "../../summary/sheets";
import { REMINDER_WORDS as WORDS, reportOfRound, type ReportAsked } from "../../summary/words";
import { collectedRound, type Collection } from "../../recognise/own-form";

/**
 * When reports are asked for, and by when they are wanted now, the due day being over. Days and moments are
 * ISO.
 */
export interface Asking {
  readonly at: string;
  readonly by?: string;
}

interface ReportSubject extends Asking {
  readonly asked: ReportAsked;
  /** The last day; undefined where nobody gave one. */
  readonly due?: string;
  /** Who asks; undefined where no list of units says so. */
  readonly office?: string;
  /** What a round of a review is called; its code where nothing says so. */
  readonly roundName: (round: RoundId) => string;
  /**
   * Whom to ask for the report of a unit: itself, or what took its place; undefined where nobody did, or
   * several.
   */
  readonly whomToAsk: (unit: Unit) => Unit | undefined;
}

/** The text to send for the report of one unit. */
export interface Reminder {
  readonly unit: Unit;
  /** Whom it is sent to: the unit, or what took its place. */
  readonly to: Unit;
  readonly subject: string;
  readonly body: string;
}

/** Whom to ask for what, ready to send: a text for each unit, and one letter that names them all. */
export interface Reminders {
  readonly units: readonly Reminder[];
  /** Absent where there is nobody to ask. */
  readonly letter?: { readonly subject: string; readonly body: string };
}

/**
 * Asks every unit that has not reported, or whose report has to be mended; the others are left in peace, as
 * is a unit of which a file waits for our own decision. For one that has ended by then its successor is
 * asked.
 */
export function reminders(board: readonly BoardLine[], collection: Collection, asking: Asking): Reminders {
  const { plan, registry } = collection;
  const round = collectedRound(collection);
  const subject: ReportSubject = {
    ...asking,
    asked: reportOfRound(plan, round),
    due: effectiveDue(round),
    office: registry.office.name === "" ? undefined : registry.office.name,
    roundName: (id) => findRound(plan, id)?.name ?? id,
    whomToAsk: successors([...registry.units, ...board.map(({ unit }) => unit)], asking.at, round),
  };
  const missing = board.filter(({ filing }) => filing === "missing" || filing === "wrong-form");
  const lacking = board.filter(({ filing }) => filing === "incomplete");
  const open = board.filter(({ handling }) => handling === "returned" || handling === "with-errors");
  const asked = board.filter((line) => [missing, lacking, open].some((group) => group.includes(line)));
  return {
    units: asked.flatMap((line) => {
      const to = subject.whomToAsk(line.unit);
      return to === undefined ? [] : [reminder(line, to, subject)];
    }),
    ...(asked.length > 0 && { letter: letter(board, { missing, lacking, open }, subject) }),
  };
}

/**
 * Who answers for a unit at a moment: itself while it exists, then what took its place. Where nothing did, or
 * nobody knows, the people of a unit that saw the end of the round can still be asked.
 */
function successors(units: readonly Unit[], at: string, { to }: Round): ReportSubject["whomToAsk"] {
  const known = new Map(units.map((unit) => [unit.code, unit]));
  return (unit) => {
    const fate = fateOf(unit, localDay(at), known);
    if (fate.kind === "into") return known.get(fate.unit);
    return existsOn(unit, to) ? unit : undefined;
  };
}

function reminder(line: BoardLine, to: Unit, subject: ReportSubject): Reminder {
  const { asked, due, office, at, by } = subject;
  const { unit } = line;
  const isMissing = line.submissions.length === 0 || line.filing === "incomplete";
  const body = [
    WORDS.to(to.name),
    "",
    ...(to.code === unit.code || unit.validTo === undefined ? [] : [WORDS.ofEnded(unit.name, unit.validTo)]),
    ...whatIsMissing(line, subject),
    ...(isMissing && due !== undefined ? [WORDS.due(due, daysLate(due, at))] : []),
    isMissing ? WORDS.ask(by) : WORDS.askMended(by),
    "",
    WORDS.regards,
    ...(office === undefined ? [] : [office]),
  ];
  return { unit, to, subject: WORDS.subject(asked, unit.name), body: body.join("\n") };
}

function whatIsMissing(line: BoardLine, subject: ReportSubject): readonly string[] {
  const { asked, office: name = WORDS.we } = subject;
  const { filing, handling, ruling, uncounted, findings } = line;
  if (filing === "wrong-form") return [WORDS.wrongForm(name, asked, uncounted)];
  if (filing === "missing") {
    return [uncounted.length > 0 ? WORDS.notCounted(name, asked, uncounted) : WORDS.missing(name, asked)];
  }
  const lacking = filing === "incomplete" ? [WORDS.incomplete(name, asked, roundsOf(line, subject))] : [];
  if (handling === "returned" && ruling !== undefined) {
    return [...lacking, WORDS.returned(name, localMoment(ruling.at), ruling.reason)];
  }
  return handling === "with-errors" ? [...lacking, WORDS.withErrors(findings.error)] : lacking;
}

const roundsOf = ({ roundsMissing = [] }: BoardLine, { roundName }: ReportSubject): readonly string[] =>
  roundsMissing.map(roundName);

/** The lines of the board by what is asked of them. */
interface RemindedLines {
  readonly missing: readonly BoardLine[];
  /** Of a review: some of the rounds. */
  readonly lacking: readonly BoardLine[];
  readonly open: readonly BoardLine[];
}

function letter(
  board: readonly BoardLine[],
  { missing, lacking, open }: RemindedLines,
  subject: ReportSubject,
): { readonly subject: string; readonly body: string } {
  const { asked, due, office, at, by } = subject;
  const expected = board.filter(({ filing }) => filing !== "not-expected");
  const received = expected.filter(({ submissions }) => submissions.length > 0);
  const days = due === undefined ? undefined : daysLate(due, at);
  const ended = ({ unit }: BoardLine): string => {
    const to = subject.whomToAsk(unit);
    return to?.code === unit.code || unit.validTo === undefined
      ? ""
      : WORDS.letter.ended(unit.validTo, to?.name);
  };
  const list = (lines: readonly BoardLine[], remark: (line: BoardLine) => string): readonly string[] =>
    lines.map((line, index) => WORDS.letter.line(index + 1, line.unit.name, ended(line) + remark(line)));
  const body = [
    WORDS.letter.to,
    "",
    WORDS.letter.received(localMoment(at), received.length, expected.length, asked),
    ...(missing.length === 0
      ? []
      : [
          WORDS.letter.missing(missing.length),
          ...list(missing, () => (days === undefined ? "" : WORDS.letter.daysLate(days))),
        ]),
    ...(lacking.length === 0
      ? []
      : [
          WORDS.letter.lacking(lacking.length),
          ...list(lacking, (line) => WORDS.letter.lacks(roundsOf(line, subject))),
        ]),
    ...(open.length === 0 ? [] : [WORDS.letter.open(open.length), ...list(open, () => "")]),
    WORDS.letter.ask(by),
    "",
    WORDS.regards,
    ...(office === undefined ? [] : [office]),
  ];
  return { subject: WORDS.letter.subject(asked), body: body.join("\n") };
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

/** Whether a text begins as such a file does. */
export const isRemindersText = (text: string): boolean =>
  [RULE, WORDS.nobody].some((start) => text.startsWith(BYTE_ORDER_MARK + start));
