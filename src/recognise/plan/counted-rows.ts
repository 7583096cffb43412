import type { ElementCode } from "../../model/codes";
import type { Finding, BlankFormChange } from "../../model/finding";
import { inFile } from "../../forms/check";
import type { Submission, Entry } from "../../model/submission";
import { amountOf } from "../../model/value";
import type { BlankForm, UnitRow } from "./blank-form";

/** The parts of copies that count if the rows of a form belong to units. */
export interface CountedRows {
  /** The copies, with values that count from another copy or from none. */
  readonly submissions: readonly Submission[];
  readonly findings: readonly Finding[];
}

/** Makes the finding about a row of a copy and the files of others that fill it in. */
export type RowFinding = (
  change: Extract<BlankFormChange, `row-${"of-other" | "on-behalf" | "repeated" | "disputed"}`>,
  row: UnitRow,
  files: readonly string[],
) => Finding;

/**
 * Counts each unit row once, as forms with such rows are often forwarded with the rows of others: from the
 * copy of its unit; without one from the only copy that has it, or from one of those that agree. Copies that
 * disagree are not added up, as the correct one is unknown.
 */
export function countedRows(
  form: BlankForm,
  submissions: readonly Submission[],
  isOf: (submission: Submission, name: string) => boolean,
  finding: RowFinding,
): CountedRows {
  const dropped = new Map<Submission, Set<ElementCode>>();
  const findings: Finding[] = [];
  const drop = (submission: Submission, codes: readonly ElementCode[]): void => {
    dropped.set(submission, new Set([...(dropped.get(submission) ?? []), ...codes]));
  };
  for (const row of form.unitRows) {
    const codes = form.cells
      .filter((cell) => cell.sheet === row.sheet && cell.row === row.row)
      .map(({ code }) => code);
    const filled = submissions.filter(({ entries }) => codes.some((code) => isGiven(entries.get(code))));
    const say = (submission: Submission, change: Parameters<RowFinding>[0]): void => {
      const files = filled.filter((other) => other !== submission).map(({ file }) => file);
      const place = codes.map((code) => submission.entries.get(code)).find(isGiven)?.place;
      const [code] = codes;
      findings.push({ ...finding(change, row, files), ...inFile(submission, place), ...(code && { code }) });
    };
    const owner = filled.find((submission) => isOf(submission, row.name));
    const others = filled.filter((submission) => submission !== owner);
    if (owner !== undefined) {
      for (const other of others) {
        drop(other, codes);
        say(other, "row-of-other");
      }
      continue;
    }
    const [first, ...more] = others;
    if (first === undefined) continue;
    if (more.length === 0) {
      // A unit with a row of its own fills in another unit's row.
      if (form.unitRows.some(({ name }) => isOf(first, name))) say(first, "row-on-behalf");
    } else if (more.every((other) => isSame(first, other, codes))) {
      for (const other of more) {
        drop(other, codes);
        say(other, "row-repeated");
      }
    } else {
      for (const each of others) {
        drop(each, codes);
        say(each, "row-disputed");
      }
    }
  }
  return {
    submissions: submissions.map((submission) => {
      const elsewhere = dropped.get(submission);
      return elsewhere === undefined ? submission : { ...submission, elsewhere };
    }),
    findings,
  };
}

const isGiven = (entry: Entry | undefined): entry is Entry =>
  entry !== undefined && entry.reading.kind !== "blank" && entry.reading.kind !== "not-applicable";

const isSame = (one: Submission, other: Submission, codes: readonly ElementCode[]): boolean =>
  codes.every((code) => figureOf(one.entries.get(code)) === figureOf(other.entries.get(code)));

/** Returns a comparable value of an entry: a number, a text, or nothing. */
function figureOf(entry: Entry | undefined): string | number | undefined {
  if (!isGiven(entry)) return undefined;
  const { reading } = entry;
  if (reading.kind === "misread") return reading.found;
  if (reading.kind === "text") return reading.text;
  return reading.kind === "date" ? reading.date : amountOf(reading);
}
