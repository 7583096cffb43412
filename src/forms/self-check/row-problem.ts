import { call, concatenated, text, type Formula, type Reference } from "../../workbook/formula";
import { formCheckWords } from "../words/form-check-words";

/**
 * `blank`: not typed yet; `wrong`: contradicts something; `retype`: the office will understand it, but no
 * formula of the form counts it.
 */
export type ProblemKind = "blank" | "wrong" | "retype";

/** The text of a check. */
interface Said {
  readonly kind: ProblemKind;
  readonly message: string | AboutCell;
}

/** A message around the content of a cell, such as the heading of a column. */
interface AboutCell {
  readonly before: string;
  readonly cell: Reference;
  readonly after: string;
}

/** A problem of a row: its condition and message. */
export interface RowProblem extends Said {
  readonly when: Formula;
  /** Replaces the message if a further condition holds. */
  readonly unless?: Said & { readonly holds: Formula };
}

/**
 * Returns the message of the first problem; without one, `otherwise`. The beginning of a message tells its
 * kind.
 */
export function firstProblem(problems: readonly RowProblem[], otherwise: Formula = text("")): Formula {
  return problems.reduceRight<Formula>(
    (others, { when, unless, ...condition }) =>
      call(
        "IF",
        when,
        unless ? call("IF", unless.holds, wordsOf(unless), wordsOf(condition)) : wordsOf(condition),
        others,
      ),
    otherwise,
  );
}

function wordsOf({ kind, message }: Said): Formula {
  const begins = formCheckWords.kinds[kind];
  return typeof message === "string"
    ? text((begins + message).trimEnd())
    : concatenated([text(begins + message.before), message.cell, text(message.after)]);
}

const beginning = (kind: ProblemKind): Formula => text(`${formCheckWords.kinds[kind].trimEnd()}*`);

/** Counts the cells of an area with a problem of a kind. */
export const countOf = (kind: ProblemKind, cells: Reference): Formula =>
  call("COUNTIF", cells, beginning(kind));

/** Returns the position of the first such cell, counted from 1. */
export const placeOfFirst = (kind: ProblemKind, cells: Reference): Formula =>
  call("MATCH", beginning(kind), cells, { kind: "value", value: 0 });
