import { raise, type FindingOf } from "../../../model/finding";
import type { ElementCode } from "../../../model/codes";
import { VALUE_TRAITS } from "../../../model/plan";
import { inFile } from "../subject/finding-place";
import { elementRows, figureRow, relatedRow, type FigureRow } from "../subject/figure-row";
import type { CheckSubject, Rule } from "../subject/rule";
import { spreadOf } from "./robust-score";

/** Fewer rows may rightly all be zero. */
const FEWEST_ROWS = 5;
/** Fewest units whose median shows what is usual. */
const FEWEST_UNITS = 3;

/**
 * Reports that a unit typed zero or "nothing occurred" in every row, with one figure that it had in the
 * previous round or that most units have. Silent if most units of the round have no figures either.
 */
export const onlyZeros: Rule = (subject) => {
  const { submission, expected } = subject;
  const typed = [...elementRows(subject).values()].flatMap(({ element, state }) => {
    const { code, type, isAssigned, continues } = element;
    const isTyped = state === "input" && isAssigned !== true && continues === undefined;
    return isTyped && VALUE_TRAITS[type].isQuantity ? [code] : [];
  });
  const hasFigure = (code: ElementCode): boolean => {
    const { figure } = figureRow(subject, code);
    return typeof figure === "number" && figure !== 0;
  };
  if (typed.some(hasFigure)) return [];
  const rows = typed.map((code) => figureRow(subject, code));
  const zeros = rows.filter(({ figure }) => figure === 0);
  const isListing = [...submission.registers.values()].some((entries) => entries.length > 0);
  if (isListing || zeros.length < Math.max(FEWEST_ROWS, rows.length / 2)) return [];
  const usual = before(rows, subject) ?? around(rows, subject);
  const isUsual = rows.some(
    ({ code }) =>
      (expected.neighbours?.get(code) ?? []).filter((figure) => figure === 0).length > FEWEST_UNITS,
  );
  if (usual === undefined && isUsual) return [];
  return raise("only-zeros", "warning", inFile(submission), submission.formSheet, {
    found: zeros.length,
    ...usual,
  });
};

type Usual = Pick<FindingOf<"only-zeros">, "against" | "expected" | "row">;

function before(rows: readonly FigureRow[], { expected }: CheckSubject): Usual | undefined {
  for (const row of rows) {
    const amount = expected.lastRound?.get(row.code) ?? 0;
    if (amount > 0) return { against: "last-round", expected: amount, row: relatedRow(row) };
  }
  return undefined;
}

function around(rows: readonly FigureRow[], { expected }: CheckSubject): Usual | undefined {
  for (const row of rows) {
    const figures = expected.neighbours?.get(row.code) ?? [];
    const spread = spreadOf(figures, FEWEST_UNITS);
    if (spread !== undefined && spread.count * 2 > figures.length)
      return { against: "neighbours", expected: spread.median, row: relatedRow(row) };
  }
  return undefined;
}
