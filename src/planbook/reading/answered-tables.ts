import {
  a1,
  type CellPlace,
  contentAt,
  type Grid,
  indexesOf,
  isCellError,
  type WorkbookGrids,
} from "../../workbook/grid";
import { foldName, oneLine } from "../../base/text";
import { codesInRow } from "../../forms/reading";
import { isAsked } from "../renewal/plan-questions";
import { QUESTION_WORDS as words, SHORT_FEDERATION, SUBJECTS } from "../words/question-words";
import type { LocatedTable } from "./sheet-rows";

/** A question of a renewed plan that the office has not answered. */
export interface OpenQuestion {
  /** The cell of the answer. */
  readonly place: CellPlace;
  readonly question: string;
  readonly phrase: string;
  readonly example: string;
  readonly proposal: string;
}

interface Asked extends OpenQuestion {
  readonly answer: string;
}

/** Tables with the answers of the office in the place of the old words, and the questions still open. */
export interface AnsweredTables {
  readonly located: readonly LocatedTable[];
  readonly open: readonly OpenQuestion[];
}

/**
 * Puts the answers on the sheet of questions into the tables. A question is closed, too, if its words stand
 * nowhere any more. New words quoted from the plan's document are no answer and stay.
 */
export function answeredTables(
  { grids }: Pick<WorkbookGrids, "grids">,
  located: readonly LocatedTable[],
): AnsweredTables {
  const asked = grids.filter(({ sheet }) => foldName(sheet) === foldName(words.sheet)).flatMap(questionsOn);
  if (asked.length === 0) return { located, open: [] };
  const standing = new Set<string>(Object.values(SUBJECTS));
  const answers = answersTo(asked);
  const put = replacing(asked, (phrase) => {
    standing.add(phrase);
    return answers.get(phrase) ?? phrase;
  });
  const names = unitNames(asked);
  const newNames = answersTo(names);
  const rename = replacing(names, (phrase) => newNames.get(phrase) ?? phrase);
  const answered = located.map((each) => {
    if (each.table.table === "unit") return { ...each, grid: withTexts(each, rename, isUnitName) };
    return isAsked(each.table.table) ? { ...each, grid: withTexts(each, put, isText) } : each;
  });
  const open = asked.filter(({ answer, phrase }) => answer === "" && standing.has(phrase));
  return { located: answered, open };
}

const answersTo = (asked: readonly Asked[]): ReadonlyMap<string, string> =>
  new Map(
    asked.flatMap((each): readonly [string, string][] => {
      const answer = answerOf(each);
      return answer === undefined ? [] : [[each.phrase, answer]];
    }),
  );

/** Returns the questions about names of organisations and places, long and short; never a bare level. */
const unitNames = (asked: readonly Asked[]): readonly Asked[] =>
  asked
    .filter(({ phrase }) => /\p{Lu}\p{Ll}+$/u.test(phrase))
    .flatMap((each) => [each, { ...each, phrase: each.phrase.replace(...SHORT_FEDERATION) }]);

/** Reads the sheet of questions by its headings. */
function questionsOn(grid: Grid): readonly Asked[] {
  const [top] = indexesOf(grid.rows, 0).filter((row) => {
    const headings = codesInRow(grid, row);
    return words.headings.every((heading) => headings.has(heading));
  });
  if (top === undefined) return [];
  const columns = codesInRow(grid, top);
  const [, question, phrase, example, , proposal, answer] = words.headings.map(
    (each) => columns.get(each) ?? 0,
  );
  const textAt = (row: number, column = 0): string => {
    const content = contentAt(grid, row, column);
    return content === undefined || isCellError(content) ? "" : oneLine(String(content));
  };
  return indexesOf(grid.rows, top + 1)
    .map((row): Asked => ({
      place: { sheet: grid.sheet, cell: a1(row, answer ?? 0) },
      question: textAt(row, question),
      phrase: textAt(row, phrase),
      example: textAt(row, example),
      proposal: textAt(row, proposal),
      answer: textAt(row, answer),
    }))
    .filter((each) => each.phrase !== "");
}

/** Returns the words of an answer; undefined if the old ones stay. */
function answerOf({ answer, proposal }: Asked): string | undefined {
  const folded = foldName(answer);
  const isOneOf = (known: readonly string[]): boolean => known.some((each) => foldName(each) === folded);
  if (answer === "" || isOneOf(words.keep)) return undefined;
  if (isOneOf(words.agree)) return proposal === "" ? undefined : proposal;
  return folded === foldName(words.none) ? "" : answer;
}

/** Replaces whole phrases in one pass, so that no answer is replaced again; longer phrases first. */
function replacing(asked: readonly Asked[], answerTo: (phrase: string) => string): (text: string) => string {
  const phrases = asked
    .map(({ phrase }) => phrase)
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(" ", String.raw`\s+`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${phrases.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
  return (text) => text.replace(pattern, (found) => answerTo(oneLine(found)));
}

type IsRead = (column: LocatedTable["table"]["columns"][number]) => boolean;

const isText: IsRead = ({ code, input }) => code !== "SOURCE" && input !== "note" && input !== "code";
/** Other names of a unit stay: its files may still bear them. */
const isUnitName: IsRead = ({ code }) => code === "NAME" || code === "FULL_NAME";

function withTexts(
  { table, grid, columns, firstRow }: LocatedTable,
  put: (text: string) => string,
  isRead: IsRead,
): Grid {
  const read = table.columns.flatMap((column) => (isRead(column) ? (columns.get(column.code) ?? []) : []));
  const rows = [...grid.rows];
  for (const row of indexesOf(grid.rows, firstRow)) {
    const before = rows[row];
    if (before === undefined) continue;
    const values = [...before.values];
    for (const column of read) {
      const value = values[column];
      if (typeof value === "string") values[column] = put(value);
    }
    // A unit goes on under its new name: its last day is that of the old one.
    const lastDay = table.table === "unit" ? columns.get("TO") : undefined;
    if (lastDay !== undefined && read.some((column) => values[column] !== before.values[column])) {
      values[lastDay] = "";
    }
    rows[row] = { ...before, values };
  }
  return { ...grid, rows };
}
