import type { ElementCode } from "../../model/codes";
import type { FormRow, Template } from "../../model/form";
import { figureParts, type FigureParts, type Indicator } from "../../model/plan";

/** What a unit sees of the rows of its form. All of them are there, so that they are found by their codes. */
export interface SeenRows {
  /**
   * Rows that are not asked of the unit, headings without any row left, and figures that the row of an
   * element shows.
   */
  readonly hidden: ReadonlySet<FormRow>;
  /**
   * Elements that are the whole figure of an indicator: they stand for it, so that nothing is printed twice.
   */
  readonly shown: ReadonlyMap<ElementCode, Indicator>;
}

/** Goes through the rows from the last to the first: a heading is judged by what stands below it. */
export function seenRows({ plan, rows }: Template): SeenRows {
  const hidden = new Set<FormRow>();
  const shown = new Map<ElementCode, Indicator>();
  const closed = new Set(
    rows.flatMap((row) =>
      row.kind === "element" && row.state === "not-applicable" ? [row.element.code] : [],
    ),
  );
  const isClosed = (codes: readonly ElementCode[]): boolean => codes.every((code) => closed.has(code));
  let isSectionSeen = false;
  let isGroupSeen = false;
  let below: ElementCode | undefined;
  for (const row of rows.toReversed()) {
    let isSeen = true;
    switch (row.kind) {
      case "element":
        isSeen = !closed.has(row.element.code);
        isGroupSeen ||= isSeen;
        break;
      case "indicator": {
        const parts = figureParts(row.indicator.aggregation, plan);
        const figure = onlyElement(parts, closed);
        if (figure !== undefined && figure === below) {
          shown.set(figure, row.indicator);
          isSeen = false;
        } else {
          isSeen = isGroupSeen || (!isFigureClosed(parts, isClosed) && !repeats(row.indicator, figure));
        }
        isSectionSeen ||= isSeen || isGroupSeen;
        isGroupSeen = false;
        break;
      }
      case "section":
        isSeen = isSectionSeen || isGroupSeen;
        isSectionSeen = false;
        isGroupSeen = false;
        break;
    }
    if (!isSeen) hidden.add(row);
    if (row.kind !== "element") below = undefined;
    else if (isSeen) below = row.element.code;
  }
  return { hidden, shown };
}

/**
 * Whether an indicator without rows of its own says no more than the row of an element elsewhere on the form.
 */
const repeats = ({ target }: Indicator, figure: ElementCode | undefined): boolean =>
  figure !== undefined && target === undefined;

/** The element a figure is for this unit, where it is one element as it stands. */
function onlyElement(parts: FigureParts, closed: ReadonlySet<ElementCode>): ElementCode | undefined {
  if (parts.kind !== "sum" && parts.kind !== "per-unit") return undefined;
  const [only, ...others] = (parts.kind === "sum" ? parts.of : parts.amount).filter(
    (code) => !closed.has(code),
  );
  return others.length === 0 ? only : undefined;
}

/** Whether a figure can never come about, because everything above or below the line is closed. */
function isFigureClosed(parts: FigureParts, isClosed: (codes: readonly ElementCode[]) => boolean): boolean {
  switch (parts.kind) {
    case "sum":
      return isClosed(parts.of);
    case "quotient":
      return isClosed(parts.numerator) || isClosed(parts.denominator);
    case "per-unit":
      return isClosed(parts.amount);
    case "list":
      return false;
  }
}
