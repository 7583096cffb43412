import type { DrawnChart } from "../../drawing/drawing";
import { textXml } from "./chart-looks";

const IDS = { categories: 111_111_111, values: 222_222_222 } as const;

/** The axes that everything drawn in a chart shares, as its parts name them. */
export const AXES = `<c:axId val="${IDS.categories}"/><c:axId val="${IDS.values}"/>`;

const THIN = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';

/** What the categories and the values are read off. Values begin at nothing: a cut axis makes small differences look large. */
export function axesXml(numbers: DrawnChart["numbers"]): string {
  const code = numbers === "percent" ? "0%" : "#,##0";
  const common = (id: number, least: string, position: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`;
  const ticks = (format: string): string =>
    `${format}<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`;
  const categories =
    common(IDS.categories, "", "b") +
    ticks('<c:numFmt formatCode="General" sourceLinked="0"/>') +
    `${THIN}${textXml(800)}<c:crossAx val="${IDS.values}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>`;
  const values =
    common(IDS.values, '<c:min val="0"/>', "l") +
    `<c:majorGridlines>${THIN}</c:majorGridlines>` +
    ticks(`<c:numFmt formatCode="${code}" sourceLinked="0"/>`) +
    `${textXml(800)}<c:crossAx val="${IDS.categories}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>`;
  return `<c:catAx>${categories}</c:catAx><c:valAx>${values}</c:valAx>`;
}
