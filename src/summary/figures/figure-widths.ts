import { VALUE_TRAITS } from "../../model/plan";
import type { FigureColumn } from "../setting/figure-columns";

/** Characters: money up to 999,999,999,999; texts; counts and percentages. */
const WIDTHS = { money: 15, text: 26, other: 11 } as const;
/** Least width of a section, for a readable title. */
export const LEAST_SECTION_WIDTH = 22;

/** Returns the widths of figure columns in characters. */
export function figureWidths(columns: readonly FigureColumn[]): readonly number[] {
  const total = new Map<FigureColumn["section"], number>();
  for (const column of columns) {
    total.set(column.section, (total.get(column.section) ?? 0) + widthOf(column));
  }
  return columns.map((column, index) => {
    const isFirst = columns[index - 1]?.section !== column.section;
    const lacking = LEAST_SECTION_WIDTH - (total.get(column.section) ?? 0);
    return widthOf(column) + (isFirst ? Math.max(0, lacking) : 0);
  });
}

function widthOf(figure: FigureColumn): number {
  if (figure.kind === "indicator") return WIDTHS.other;
  if (figure.element.overUnits === "none") return WIDTHS.text;
  return VALUE_TRAITS[figure.element.type].isMoney ? WIDTHS.money : WIDTHS.other;
}
