import type { ChartSeries } from "../../drawing/drawing";
import { FONT_NAME } from "../../drawing/style";

/** Told apart by shade, stroke and mark, so that a grey print and eyes that see no colours can read it. */
const SHADES = ["A6A6A6", "D9D9D9", "595959", "BFBFBF", "7F7F7F", "262626"] as const;
const STROKES = ["solid", "dash", "sysDot", "lgDash", "dashDot", "lgDashDot"] as const;
const MARKS = ["circle", "square", "triangle", "diamond", "x", "star"] as const;
/** English metric units; 12,700 are a point. */
const WIDTH = { outline: 6350, line: 22_225, limit: 19_050 } as const;

const pick = <T>(choices: readonly T[], index: number): T | undefined => choices[index % choices.length];

const fill = (shade: string): string => `<a:solidFill><a:srgbClr val="${shade}"/></a:solidFill>`;

const BLACK = "000000";

/** How a row of values looks. */
export function shapeXml(look: ChartSeries["look"], index: number): string {
  switch (look) {
    case "columns":
      return `<c:spPr>${fill(pick(SHADES, index) ?? BLACK)}<a:ln w="${WIDTH.outline}">${fill(BLACK)}</a:ln></c:spPr>`;
    case "line":
      return strokeXml(WIDTH.line, pick(STROKES, index) ?? "solid");
    case "limit":
      return strokeXml(WIDTH.limit, "dash");
  }
}

const strokeXml = (width: number, stroke: string): string =>
  `<c:spPr><a:ln w="${width}">${fill(BLACK)}<a:prstDash val="${stroke}"/></a:ln></c:spPr>`;

/** What marks the values of a line. */
export const markXml = (look: "line" | "limit", index: number): string =>
  look === "limit"
    ? '<c:marker><c:symbol val="none"/></c:marker>'
    : `<c:marker><c:symbol val="${pick(MARKS, index) ?? "circle"}"/><c:size val="7"/></c:marker>`;

/** Letters in hundredths of a point. */
export const textXml = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"><a:latin typeface="${FONT_NAME}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
