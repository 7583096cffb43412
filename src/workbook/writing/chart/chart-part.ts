import type { Area } from "../../grid/address";
import type { CellContent } from "../../grid/grid";
import type { ChartSeries, DrawnChart } from "../../drawing/drawing";
import { absoluteAreaText } from "../../formula/reference-text";
import { element, escapeText, RELATIONSHIPS, XML_HEADER } from "../xml/xml";
import { FONT_NAME } from "../../drawing/style";

/** Returns the shown content of a cell of the chart's sheet. */
export type ShownAt = (row: number, column: number) => CellContent | undefined;

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** Writes a chart part (ISO 29500-1 §21.2) in the order of the schema; Excel refuses any other. */
export function chartPart(chart: DrawnChart, sheet: string, shownAt: ShownAt): string {
  const drawn = chart.series.map((series, index) => ({ series, index }));
  const xmlOf = (looks: readonly ChartSeries["look"][]): string =>
    drawn
      .filter(({ series }) => looks.includes(series.look))
      .map(({ series, index }) => seriesXml(series, index, chart, sheet, shownAt))
      .join("");
  const columns = xmlOf(["columns"]);
  const lines = xmlOf(["line", "limit"]);
  const plot =
    "<c:layout/>" +
    (columns === ""
      ? ""
      : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${columns}<c:gapWidth val="60"/>${AXES}</c:barChart>`) +
    (lines === ""
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${AXES}</c:lineChart>`) +
    axesXml(chart.numbers, places(chart.categories).length);
  const legend =
    chart.series.length < 2
      ? ""
      : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900)}</c:legend>`;
  const content =
    '<c:roundedCorners val="0"/>' +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea>${plot}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    textXml(900);
  const namespaces = {
    "xmlns:c": `${DRAWING}/chart`,
    "xmlns:a": `${DRAWING}/main`,
    "xmlns:r": RELATIONSHIPS,
  };
  return XML_HEADER + element("c:chartSpace", namespaces, content);
}

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1100" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function seriesXml(
  { name, values, look }: ChartSeries,
  index: number,
  { categories, numbers }: DrawnChart,
  sheet: string,
  shownAt: ShownAt,
): string {
  const named = `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
  const code = numbers === "percent" ? "0%" : "#,##0";
  const points = contents(values, shownAt).flatMap((shown, at) =>
    typeof shown === "number" ? [`<c:pt idx="${at}"><c:v>${shown}</c:v></c:pt>`] : [],
  );
  const words = contents(categories, shownAt).flatMap((shown, at) =>
    typeof shown === "string" || typeof shown === "number"
      ? [`<c:pt idx="${at}"><c:v>${escapeText(String(shown))}</c:v></c:pt>`]
      : [],
  );
  const ofCategories = `<c:cat><c:strRef>${placeXml(categories, sheet)}<c:strCache>${countXml(categories)}${words.join("")}</c:strCache></c:strRef></c:cat>`;
  const ofValues = `<c:val><c:numRef>${placeXml(values, sheet)}<c:numCache><c:formatCode>${code}</c:formatCode>${countXml(values)}${points.join("")}</c:numCache></c:numRef></c:val>`;
  const order = `<c:idx val="${index}"/><c:order val="${index}"/>${named}${shapeXml(look, index)}`;
  return look === "columns"
    ? `<c:ser>${order}<c:invertIfNegative val="0"/>${ofCategories}${ofValues}</c:ser>`
    : `<c:ser>${order}${markXml(look, index)}${ofCategories}${ofValues}<c:smooth val="0"/></c:ser>`;
}

const placeXml = (cells: Area, sheet: string): string =>
  `<c:f>${escapeText(absoluteAreaText(sheet, cells))}</c:f>`;

const countXml = (cells: Area): string => `<c:ptCount val="${places(cells).length}"/>`;

const contents = (cells: Area, shownAt: ShownAt): readonly (CellContent | undefined)[] =>
  places(cells).map(([row, column]) => shownAt(row, column));

/** Returns the cells of one row or column. */
const places = ({ top, left, bottom, right }: Area): readonly (readonly [number, number])[] =>
  Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) =>
    top === bottom ? ([top, left + index] as const) : ([top + index, left] as const),
  );

const IDS = { categories: 111_111_111, values: 222_222_222 } as const;

/** References to the axes that all series share. */
const AXES = `<c:axId val="${IDS.categories}"/><c:axId val="${IDS.values}"/>`;

const THIN = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';

/** More names than stand side by side without touching each other. */
const MANY_NAMES = 12;

/**
 * Writes the axes. The value axis begins at zero: a cut axis makes small differences look large. Many names
 * stand aslant.
 */
function axesXml(numbers: DrawnChart["numbers"], names: number): string {
  const code = numbers === "percent" ? "0%" : "#,##0";
  const common = (id: number, least: string, position: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`;
  const ticks = (format: string): string =>
    `${format}<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`;
  const categories =
    common(IDS.categories, "", "b") +
    ticks('<c:numFmt formatCode="General" sourceLinked="0"/>') +
    `${THIN}${textXml(800, names > MANY_NAMES ? -45 : undefined)}<c:crossAx val="${IDS.values}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>`;
  const values =
    common(IDS.values, '<c:min val="0"/>', "l") +
    `<c:majorGridlines>${THIN}</c:majorGridlines>` +
    ticks(`<c:numFmt formatCode="${code}" sourceLinked="0"/>`) +
    `${textXml(800)}<c:crossAx val="${IDS.categories}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>`;
  return `<c:catAx>${categories}</c:catAx><c:valAx>${values}</c:valAx>`;
}

/** Series differ in shade, stroke and marker, for grey prints and colour-blind readers. */
const SHADES = ["A6A6A6", "D9D9D9", "595959", "BFBFBF", "7F7F7F", "262626"] as const;

const STROKES = ["solid", "dash", "sysDot", "lgDash", "dashDot", "lgDashDot"] as const;

const MARKS = ["circle", "square", "triangle", "diamond", "x", "star"] as const;

/** English metric units; 12,700 are a point. */
const WIDTH = { outline: 6350, line: 22_225, limit: 19_050 } as const;

const pick = <T>(choices: readonly T[], index: number): T | undefined => choices[index % choices.length];

const fill = (shade: string): string => `<a:solidFill><a:srgbClr val="${shade}"/></a:solidFill>`;

const BLACK = "000000";

/** Writes the look of a series. */
function shapeXml(look: ChartSeries["look"], index: number): string {
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

/** Writes the markers of a line. */
const markXml = (look: "line" | "limit", index: number): string =>
  look === "limit"
    ? '<c:marker><c:symbol val="none"/></c:marker>'
    : `<c:marker><c:symbol val="${pick(MARKS, index) ?? "circle"}"/><c:size val="7"/></c:marker>`;

/** Writes a text size in hundredths of a point, and how far the text is turned in degrees. */
const textXml = (size: number, turned?: number): string =>
  `<c:txPr><a:bodyPr${turned === undefined ? "" : ` rot="${turned * 60_000}" vert="horz"`}/><a:p><a:pPr><a:defRPr sz="${size}"><a:latin typeface="${FONT_NAME}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
