import type { CellFormat } from "../../grid/grid";
import { isDateFormat } from "../../grid/is-date-format";
import { attribute, flagAttribute, numberAttribute } from "../xml/xml-attribute";
import { walkElements } from "../xml/xml-elements";
import { builtInFormat } from "./number-formats";

/** Excel's limit for a number format. */
const LONGEST_CODE = 255;

interface CellStyle {
  readonly formatId: number;
  readonly fontId: number;
  locked: boolean;
}

/**
 * Reads the styles part (ISO 29500-1, 18.8): the formats of cells by style number, as far as meaning depends
 * on them. Conditional formats (`dxfs`) and named styles (`cellStyleXfs`) are not cell styles.
 */
export function readStyles(xml: string, part: string): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const fonts: Pick<CellFormat, "font" | "isStruck">[] = [];
  const styles: CellStyle[] = [];
  let collection = "";
  walkElements(xml, part, {
    open(element, attributes, parent) {
      if (parent === "styleSheet") collection = element;
      if (element === "numFmt" && collection === "numFmts") {
        codes.set(
          numberAttribute(attributes, "numFmtId") ?? 0,
          attribute(attributes, "formatCode")?.slice(0, LONGEST_CODE) ?? "",
        );
      } else if (element === "font" && parent === "fonts") {
        fonts.push(PLAIN_FONT);
      } else if (element === "name" && collection === "fonts") {
        fonts[fonts.length - 1] = { ...fonts.at(-1), font: attribute(attributes, "val") ?? "" };
      } else if (
        element === "strike" &&
        collection === "fonts" &&
        flagAttribute(attributes, "val") !== false
      ) {
        fonts[fonts.length - 1] = { font: "", ...fonts.at(-1), isStruck: true };
      } else if (element === "xf" && parent === "cellXfs") {
        styles.push(readCellStyle(attributes));
      } else if (element === "protection" && collection === "cellXfs") {
        const style = styles.at(-1);
        if (style) style.locked = flagAttribute(attributes, "locked") ?? true;
      }
    },
  });
  // Cached: many styles share a number format, and detecting a date takes time proportional to its length.
  const formats = new Map<number, Pick<CellFormat, "numberFormat" | "isDate">>();
  return styles.map(({ formatId, fontId, locked }) => {
    const format = formats.get(formatId) ?? formatOf(codes.get(formatId) ?? builtInFormat(formatId));
    formats.set(formatId, format);
    return { ...format, ...(fonts[fontId] ?? PLAIN_FONT), locked };
  });
}

const PLAIN_FONT = { font: "" };

const formatOf = (numberFormat: string): Pick<CellFormat, "numberFormat" | "isDate"> => ({
  numberFormat,
  isDate: isDateFormat(numberFormat),
});

function readCellStyle(attributes: string): CellStyle {
  return {
    formatId: numberAttribute(attributes, "numFmtId") ?? 0,
    fontId: numberAttribute(attributes, "fontId") ?? 0,
    locked: true,
  };
}
