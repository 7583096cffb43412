import type { BlankCell, BlankForm } from "../plan/blank-form";
import { raise, type Finding, type FindingOf } from "../../model/finding";
import type { Submission } from "../../model/submission";
import { groupedBy } from "../../base/grouped-by";
import { inFile } from "../../forms/check";
import { hasOneOf } from "../recognition/fold-text";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";

type Odd = FindingOf<"unlike-others">["odd"];

/** Fewer other figures may be whole by chance. */
const LEAST_WHOLE = 6;

const IS_ODD: { readonly [O in Odd]: (number: number) => boolean } = {
  negative: (number) => number < 0,
  fraction: (number) => !Number.isInteger(number),
};

/** An added figure of a copy. */
interface Figure {
  readonly cell: BlankCell;
  readonly submission: Submission;
  readonly number: number;
}

/**
 * Finds figures with a sign or decimals that no other copy has in their row or column of the form, probably
 * typed by mistake. Fractions of money and other measured amounts, or beside others in the copy, are none.
 */
export function unlikeOthers({ cells }: BlankForm, submissions: readonly Submission[]): readonly Finding[] {
  const added = cells.filter(({ role }) => role === "sum");
  const figures = submissions.flatMap((submission) =>
    added.flatMap((cell): readonly Figure[] => {
      const reading = submission.entries.get(cell.code)?.reading;
      return reading?.kind === "number" ? [{ cell, submission, number: reading.number }] : [];
    }),
  );
  const odd = (["negative", "fraction"] as const).flatMap((kind) =>
    figures.filter(({ number }) => IS_ODD[kind](number)).map((figure) => ({ kind, figure })),
  );
  if (odd.length === 0 || submissions.length < 2) return [];
  const rows = groupedBy(figures, ({ cell }) => `${cell.row} ${cell.sheet}`);
  const columns = groupedBy(figures, ({ cell }) => `${cell.column} ${cell.sheet}`);
  return odd.flatMap(({ kind, figure }): readonly Finding[] => {
    const { cell, submission, number } = figure;
    const isOdd = IS_ODD[kind];
    const line = [
      ...(rows.get(`${cell.row} ${cell.sheet}`) ?? []),
      ...(columns.get(`${cell.column} ${cell.sheet}`) ?? []).filter((other) => other.cell.row !== cell.row),
    ].filter((other) => other !== figure);
    const others = line.filter((other) => other.submission !== submission);
    if ((kind === "negative" ? others : line).some((other) => isOdd(other.number))) return [];
    if (kind === "fraction" && others.length < LEAST_WHOLE) return [];
    if (isUsual[kind](cell)) return [];
    const { code, label } = cell;
    const place = { ...inFile(submission, submission.entries.get(code)?.place), code };
    return raise("unlike-others", "warning", place, label, { found: number, odd: kind });
  });
}

/** Checks the words of a cell for figures that one copy has by chance. */
const isUsual: { readonly [O in Odd]: (cell: BlankCell) => boolean } = {
  negative: ({ label }) => hasOneOf(label, WORDS.difference),
  fraction: ({ answer, label, measure }) =>
    answer === "money" || hasOneOf(`${label} ${measure}`, WORDS.measured),
};
