import { call, concatenated, text, type Formula, type Reference } from "../../workbook/formula";
import { formCheckWords } from "../words/form-check-words";

/**
 * Not typed yet; contradicts something; or the office will understand it, but no formula of the form counts
 * it.
 */
export type ProblemKind = "blank" | "wrong" | "retype";

/** What a check says. */
interface Said {
  readonly kind: ProblemKind;
  readonly message: string | AboutCell;
}

/** A message with what stands in a cell in the middle of it, such as the heading of a column. */
interface AboutCell {
  readonly before: string;
  readonly cell: Reference;
  readonly after: string;
}

/** Something to be done about a row, as a condition and what to say. */
export interface RowProblem extends Said {
  readonly when: Formula;
  /** What is to be said instead where something more holds. */
  readonly unless?: Said & { readonly holds: Formula };
}

/**
 * The message of the first problem that applies; without any what else there is to say, or empty text. How it
 * begins says of which kind it is.
 */
export function firstProblem(problems: readonly RowProblem[], otherwise: Formula = text("")): Formula {
  return problems.reduceRight<Formula>(
    (others, { when, unless, ...said }) =>
      call(
        "IF",
        when,
        unless ? call("IF", unless.holds, wordsOf(unless), wordsOf(said)) : wordsOf(said),
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

/** How many cells of an area say that something of a kind is to be done. */
export const countOf = (kind: ProblemKind, cells: Reference): Formula =>
  call("COUNTIF", cells, beginning(kind));

/** The place of the first such cell among them, counted from 1. */
export const placeOfFirst = (kind: ProblemKind, cells: Reference): Formula =>
  call("MATCH", beginning(kind), cells, { kind: "value", value: 0 });
