import type { FormatValue } from "../../../host/model/cell-format";
import { borderKey } from "../../../host/model/cell-format";
import type { Sheet } from "../../../host/model/sheet";
import type { ConditionalLook } from "./conditional-looks";

/** The look of a cell. */
export interface CellCss {
  readonly style: string;
  readonly wraps: boolean;
  /** Depends on the kind of content. */
  readonly isGeneral: boolean;
}

const ACROSS: Readonly<Record<string, string>> = { Left: "left", Center: "center", Right: "right" };
const DOWN: Readonly<Record<string, string>> = { Top: "top", Center: "middle", Bottom: "bottom" };
const WHITE = "#FFFFFF";
/** Pixels of one indentation step. Source: assumed, three blanks of the standard font. */
const INDENT = 9;

/** Returns the looks of a sheet's cells; caches equal ones. */
export class CellStyles {
  private readonly known = new Map<string, CellCss>();

  constructor(private readonly sheet: Sheet) {}

  /** `last`: bottom right cell of a merged area, whose borders show there; else the cell itself. */
  of(row: number, column: number, last: readonly [number, number], emphasis?: ConditionalLook): CellCss {
    const { sheet } = this;
    const cells = [sheet.cell(row, column), sheet.cell(...last)];
    const lines = [sheet.rows.get(row)?.format, sheet.columns.get(column)?.format];
    const around = [sheet.cell(last[0] + 1, column), sheet.cell(row, last[1] + 1)];
    const parts = [...cells, ...around].map((cell) => [cell?.style, cell?.format]);
    const key = JSON.stringify([parts, lines, emphasis]);
    const css = this.known.get(key) ?? this.work(row, column, last, emphasis ?? {});
    this.known.set(key, css);
    return css;
  }

  private work(
    row: number,
    column: number,
    last: readonly [number, number],
    emphasis: ConditionalLook,
  ): CellCss {
    const of = (key: string): FormatValue | undefined => this.sheet.formatOf(row, column, key);
    const fill = emphasis.fill ?? String(of("Fill.Color"));
    const across = ACROSS[String(of("HorizontalAlignment"))];
    const lines = [
      of("Font.Underline") === "None" ? "" : "underline",
      of("Font.Strikethrough") === true ? "line-through" : "",
    ];
    const declarations = [
      `font-family:"${String(of("Font.Name"))}","Liberation Serif",serif`,
      `font-size:${String(of("Font.Size"))}pt`,
      `color:${emphasis.colour ?? String(of("Font.Color"))}`,
      `vertical-align:${DOWN[String(of("VerticalAlignment"))] ?? "bottom"}`,
      ...(fill.toUpperCase() === WHITE ? [] : [`background-color:${fill}`]),
      ...(emphasis.isBold === true || of("Font.Bold") === true ? ["font-weight:700"] : []),
      ...(of("Font.Italic") === true ? ["font-style:italic"] : []),
      ...(lines.join("") === "" ? [] : [`text-decoration:${lines.join(" ")}`]),
      ...(across === undefined ? [] : [`text-align:${across}`]),
      ...(of("IndentLevel") === 0 ? [] : [`padding-left:${3 + INDENT * Number(of("IndentLevel"))}px`]),
      ...this.border("border-bottom", [last[0], column, "EdgeBottom"], [last[0] + 1, column, "EdgeTop"]),
      ...this.border("border-right", [row, last[1], "EdgeRight"], [row, last[1] + 1, "EdgeLeft"]),
    ];
    return { style: declarations.join(";"), wraps: of("WrapText") === true, isGeneral: across === undefined };
  }

  /** A line between two cells belongs to either. */
  private border(
    side: string,
    ...either: readonly (readonly [number, number, "EdgeBottom" | "EdgeTop" | "EdgeRight" | "EdgeLeft"])[]
  ): string[] {
    for (const [row, column, edge] of either) {
      const of = (part: string): FormatValue | undefined =>
        this.sheet.formatOf(row, column, borderKey(edge, part));
      if (of("Style") !== "None")
        return [`${side}:${of("Weight") === "Thin" ? 1 : 2}px solid ${String(of("Color"))}`];
    }
    return [];
  }
}
