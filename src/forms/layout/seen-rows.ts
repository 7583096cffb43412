import type { ElementCode } from "../../model/codes";
import type { FormRow, Template } from "../../model/form";
import { figureParts, type FigureParts, type Indicator } from "../../model/plan";

/** The rows of the form that a unit sees. Hidden rows still exist, so that codes find them. */
export interface SeenRows {
  /** Rows not asked of the unit, headings without visible rows, and figures that an element's row shows. */
  readonly hidden: ReadonlySet<FormRow>;
  /** Elements that equal the figure of an indicator. They stand for it, so that nothing is printed twice. */
  readonly shown: ReadonlyMap<ElementCode, Indicator>;
}

/** Goes from the last row to the first, because a heading depends on the rows below it. */
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
 * Returns whether an indicator without rows of its own only repeats an element's row elsewhere on the form.
 */
const repeats = ({ target }: Indicator, figure: ElementCode | undefined): boolean =>
  figure !== undefined && target === undefined;

/** Returns the single element that a figure equals for this unit, if any. */
function onlyElement(parts: FigureParts, closed: ReadonlySet<ElementCode>): ElementCode | undefined {
  if (parts.kind !== "sum" && parts.kind !== "per-unit") return undefined;
  const [only, ...others] = (parts.kind === "sum" ? parts.of : parts.amount).filter(
    (code) => !closed.has(code),
  );
  return others.length === 0 ? only : undefined;
}

/** Returns whether a figure is impossible, because its numerator or denominator is closed. */
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
