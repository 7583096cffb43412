import type { CellError } from "../../grid/grid";
import { numberInText } from "../evaluating/coerce";
import { compareScalars } from "../evaluating/compare-scalars";
import type { Scalar } from "../evaluating/scalar";

type CriterionComparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

type Matcher = (content: Scalar) => boolean;

/** The matcher of the last text criterion: formulas count thousands of rows by one criterion. */
let last: { readonly wanted: string; readonly matches: Matcher } | undefined;

/**
 * Returns the test for a criterion of COUNTIF or SUMIF: "text", "te?t*", ">0", "<>", "<>text", or a plain
 * number.
 */
export function matcher(wanted: Exclude<Scalar, CellError>): Matcher {
  // An empty criterion cell means 0.
  if (typeof wanted !== "string") return equality(wanted ?? 0);
  if (last?.wanted !== wanted) last = { wanted, matches: matcherOfText(wanted) };
  return last.matches;
}

function matcherOfText(wanted: string): Matcher {
  const { comparison, text } = readCriterion(wanted);
  const bound = decimalInText(text) ?? text;
  if (text === "") return blankMatcher(comparison, wanted);
  const equals = equality(bound);
  switch (comparison) {
    case "=":
      return equals;
    case "<>":
      return (content) => !equals(content);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return (content) => isSameKind(content, bound) && holds(compareScalars(content, bound), comparison);
  }
}

function readCriterion(criterion: string): {
  readonly comparison: CriterionComparison;
  readonly text: string;
} {
  for (const comparison of ["<>", "<=", ">=", "=", "<", ">"] as const) {
    if (criterion.startsWith(comparison)) return { comparison, text: criterion.slice(comparison.length) };
  }
  return { comparison: "=", text: criterion };
}

/**
 * Parses a decimal. Our criteria are in invariant notation, so "0.5" is a number here, unlike in arithmetic.
 */
function decimalInText(text: string): number | undefined {
  return /^[+-]?\d+\.\d+$/.test(text) ? Number(text) : numberInText(text);
}

/**
 * "" matches blank or empty text, "=" matches blank, "<>" matches anything but blank; "<" and the like match
 * nothing.
 */
function blankMatcher(comparison: CriterionComparison, wanted: string): (content: Scalar) => boolean {
  if (wanted === "") return (content) => content === undefined || content === "";
  return (content) =>
    comparison === "=" ? content === undefined : comparison === "<>" && content !== undefined;
}

/** Returns the test for equality with the bound; the bound is parsed once for all cells. */
function equality(bound: number | string | boolean): (content: Scalar) => boolean {
  const isEqual = (content: Scalar): boolean =>
    isSameKind(content, bound) && compareScalars(content, bound) === 0;
  // Only COUNTIF takes the text "7" for the number 7.
  if (typeof bound === "number") {
    return (content) => (typeof content === "string" ? decimalInText(content) === bound : isEqual(content));
  }
  if (typeof bound !== "string" || !hasWildcards(bound)) return isEqual;
  const pattern = wildcardPattern(bound);
  return (content) => typeof content === "string" && pattern.test(content);
}

function isSameKind(content: Scalar, bound: number | string | boolean): content is number | string | boolean {
  return typeof content === typeof bound;
}

function holds(order: number, comparison: "<" | "<=" | ">" | ">="): boolean {
  switch (comparison) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

/** Checks for COUNTIF's wildcards: * any text, ? one character, ~ escapes the next one. */
const hasWildcards = (text: string): boolean => /[*?~]/.test(text);

/** Converts the pattern to a case-insensitive regular expression over a whole cell text. */
function wildcardPattern(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([^*?~]|~)/g,
    (_match, plain?: string, wild?: string, other?: string) => {
      if (wild !== undefined) return wild === "*" ? ".*" : ".";
      return (plain ?? other ?? "").replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    },
  );
  return new RegExp(`^${source}$`, "isu");
}
