import { cellKey, type CellContent } from "../../grid/grid";
import { allCells } from "../../drawing/all-cells";
import type { DrawnChart, SheetDrawing } from "../../drawing/drawing";
import type { CalculatedDrawing } from "../../drawing/calculate-drawing";
import { relationships, relationshipsPath, type ExtraPart } from "../workbook/package-parts";
import { RELATIONSHIPS, element, XML_HEADER } from "../xml/xml";
import { chartPart, type ShownAt } from "./chart-part";

/** The path of the drawing part of a sheet. */
export const drawingPath = (sheet: number): string => `xl/drawings/drawing${sheet + 1}.xml`;

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart";

/** Writes for every sheet with charts its drawing part, the charts, and their relationships. */
export function chartParts(
  sheets: readonly SheetDrawing[],
  results: CalculatedDrawing,
): readonly ExtraPart[] {
  let count = 0;
  return sheets.flatMap((sheet, index) => {
    const { charts = [] } = sheet;
    if (charts.length === 0) return [];
    const shownAt = shownOn(sheet, results);
    const drawn = charts.map((chart) => ({ chart, name: `chart${++count}.xml` }));
    return sheetCharts(sheet.name, index, drawn, shownAt);
  });
}

function sheetCharts(
  sheet: string,
  index: number,
  drawn: readonly { readonly chart: DrawnChart; readonly name: string }[],
  shownAt: ShownAt,
): readonly ExtraPart[] {
  const drawing = drawingPath(index);
  return [
    {
      path: drawing,
      contentType: DRAWING_TYPE,
      pieces: [drawingPart(drawn.map(({ chart }) => chart))],
    },
    {
      path: relationshipsPath(drawing),
      pieces: relationships(
        drawn.map(({ name }) => [`${RELATIONSHIPS}/chart`, `../charts/${name}`] as const),
      ),
    },
    ...drawn.map(({ chart, name }) => ({
      path: `xl/charts/${name}`,
      contentType: CHART_TYPE,
      pieces: [chartPart(chart, sheet, shownAt)],
    })),
  ];
}

/**
 * Returns the shown contents, which a chart caches beside its references for programs that do not calculate.
 */
function shownOn(sheet: SheetDrawing, results: CalculatedDrawing): ShownAt {
  const shown = new Map<number, CellContent>(results.get(sheet.name));
  for (const { row, column, content } of allCells(sheet)) {
    if (content.kind === "number") shown.set(cellKey(row, column), content.value);
    if (content.kind === "text") shown.set(cellKey(row, column), content.text);
  }
  return (row, column) => shown.get(cellKey(row, column));
}

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

const CHART = `${DRAWING}/chart`;

/** Writes the position, title and alternative text of each chart of a sheet. */
function drawingPart(charts: readonly DrawnChart[]): string {
  const namespaces = {
    "xmlns:xdr": `${DRAWING}/spreadsheetDrawing`,
    "xmlns:a": `${DRAWING}/main`,
    "xmlns:r": RELATIONSHIPS,
    "xmlns:c": CHART,
  };
  return XML_HEADER + element("xdr:wsDr", namespaces, charts.map(anchor).join(""));
}

function anchor({ title, description, area }: DrawnChart, index: number): string {
  const place = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const properties = element("xdr:cNvPr", { id: index + 2, name: title, descr: description });
  const frame =
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic>${element("a:graphicData", { uri: CHART }, element("c:chart", { "r:id": `rId${index + 1}` }))}</a:graphic>`;
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    place("from", area.top, area.left) +
      place("to", area.bottom + 1, area.right + 1) +
      element("xdr:graphicFrame", { macro: "" }, frame) +
      "<xdr:clientData/>",
  );
}
