import { effectiveDue, findRound, type Round } from "../../model/plan";
import type { BoardLine } from "../../model/board";
import type { RoundId } from "../../model/codes";
import { type Unit, fateOf, existsOn } from "../../model/unit";
import { localDay, localMoment } from "../../base/dates";
import { daysLate } from "../../summary/sheets";
import { REMINDER_WORDS as WORDS, reportOfRound, type ReportAsked } from "../../summary/words";
import { collectedRound, type Collection } from "../../recognise/own-form";

/** When reports are requested and by when, after the due day. Days and moments are ISO. */
export interface Asking {
  readonly at: string;
  readonly by?: string;
}

interface ReportSubject extends Asking {
  readonly asked: ReportAsked;
  /** The last day, if one was given. */
  readonly due?: string;
  /** The requesting office; undefined if no list of units names it. */
  readonly office?: string;
  /** Returns the name of a review's round; its code if unnamed. */
  readonly roundName: (round: RoundId) => string;
  /**
   * Returns whom to ask for a unit's report: itself or its only successor; undefined if there is none or
   * several.
   */
  readonly whomToAsk: (unit: Unit) => Unit | undefined;
}

/** The text that asks for the report of one unit. */
export interface Reminder {
  readonly unit: Unit;
  /** The recipient: the unit or its successor. */
  readonly to: Unit;
  readonly subject: string;
  readonly body: string;
}

/** Texts for all units to be asked, and one letter that names them all. */
export interface Reminders {
  readonly units: readonly Reminder[];
  /** Undefined if nobody is to be asked. */
  readonly letter?: { readonly subject: string; readonly body: string };
}

/**
 * Asks every unit that has not reported or whose report must be fixed, except units whose file awaits our
 * decision. For an ended unit, asks its successor.
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
 * Returns who answers for a unit at a moment: itself while it exists, then its successor. Without one, the
 * people of a unit that existed until the end of the round can still be asked.
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

/** Board lines by the request to the unit. */
interface RemindedLines {
  readonly missing: readonly BoardLine[];
  /** For a review: lines that lack some rounds. */
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

/** Separates two texts. */
const RULE = "=".repeat(72);
/** Without it, old editors read UTF-8 in the machine's code page. */
const BYTE_ORDER_MARK = "\ufeff";

/** Joins the letter and all texts into one text file for Windows editors. */
export function remindersText({ units, letter: all }: Reminders): string {
  const pages = [...(all === undefined ? [] : [all]), ...units].map(({ subject, body }) =>
    [RULE, subject, "", body, ""].join("\n"),
  );
  return (
    BYTE_ORDER_MARK + (pages.length === 0 ? `${WORDS.nobody}\n` : pages.join("\n")).replaceAll("\n", "\r\n")
  );
}

/** Returns whether a text begins like such a file. */
export const isRemindersText = (text: string): boolean =>
  [RULE, WORDS.nobody].some((start) => text.startsWith(BYTE_ORDER_MARK + start));
