import { sumOf } from "../../../base/exact-sum";
import type { ElementCode } from "../../../model/codes";
import { type DataElement, numberFault } from "../../../model/plan";
import type { RelatedRow } from "../../../model/finding";
import { rowsByElement, type FormRow } from "../../../model/form";
import { amountOf, BLANK } from "../../../model/value";
import { mayBeNegative } from "./input-cells";
import { onForm, type FindingPlace } from "./finding-place";
import type { CheckSubject } from "./rule";

/**
 * The figure of a row in relations. `nothing`: does not apply, adds 0. `unknown`: blank, unreadable, wrong by
 * itself, or not on this form. `closed`: not asked of this unit.
 */
export type Figure = number | "nothing" | "unknown" | "closed";

/** A row of the form with its figure. */
export interface FigureRow {
  readonly code: ElementCode;
  readonly place: FindingPlace & { readonly code: string };
  readonly label: string;
  readonly figure: Figure;
}

type ElementRow = Extract<FormRow, { readonly kind: "element" }>;

/** Maps the codes of elements to rows of the unit's form. */
export const elementRows = ({ template }: CheckSubject): ReadonlyMap<ElementCode, ElementRow> =>
  rowsByElement(template);

/**
 * Returns the row of an element. Figures that are wrong by themselves have findings of their own and are
 * unknown here, so that one mistake gives one finding.
 */
export function figureRow(subject: CheckSubject, code: ElementCode): FigureRow {
  const { submission, plan } = subject;
  const row = elementRows(subject).get(code);
  const element = row?.element ?? plan.elements.find((candidate) => candidate.code === code);
  return {
    code,
    place: { ...onForm(submission, submission.entries.get(code)?.place), code },
    label: element?.label ?? code,
    figure: row === undefined ? "unknown" : figureOf(row, subject),
  };
}

function figureOf({ element, state }: ElementRow, { values }: CheckSubject): Figure {
  if (state === "not-applicable") return "closed";
  const value = values.get(element.code) ?? BLANK;
  if (value.kind === "not-applicable") return "nothing";
  const amount = amountOf(value);
  return amount === undefined || isFaulty(element, amount) ? "unknown" : amount;
}

const isFaulty = (element: DataElement, amount: number): boolean =>
  numberFault(element.type, amount, mayBeNegative(element)) !== undefined;

/** Returns a row as findings about other rows name it. */
export const relatedRow = ({ label, place: { cell } }: FigureRow): RelatedRow =>
  cell === undefined ? { label } : { label, cell };

/** Sums the figures; undefined while one is unknown. */
export function sumOfRows(rows: readonly FigureRow[]): number | undefined {
  const known = rows.flatMap(({ figure }) =>
    figure === "unknown" || figure === "closed" ? [] : [figure === "nothing" ? 0 : figure],
  );
  return known.length < rows.length ? undefined : sumOf(known);
}
