import { asBoolean, asNumber, asOneOf, asText } from "../../protocol/arguments";
import type { Scalar } from "../../protocol/behaviour";
import { objectsOf } from "../../protocol/behaviour";
import type { HostObject } from "../../protocol/host-object";
import { refuse } from "../../protocol/excel-error";
import { requireAllowed } from "../../model/protection";
import type { ConditionalFormatModel } from "../../model/records";
import { intersection } from "../../model/sheet-areas";
import { Cells } from "./cells";
import { asExcelWrites } from "../../model/as-excel-writes";
import { checkFormula } from "../../model/check-formula";
import { colour } from "../format/format-scalars";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

function part(
  key: string,
  check: (value: Parameters<typeof asText>[0]) => string | boolean,
): Scalar<ConditionalFormatModel> {
  return {
    get: ({ format }) => format.get(key) ?? null,
    set: ({ format }, value) => format.set(key, check(value)),
  };
}

const font = objectsOf<ConditionalFormatModel>("ConditionalRangeFont", {
  scalars: {
    Bold: part("Font.Bold", asBoolean),
    Italic: part("Font.Italic", asBoolean),
    Color: part("Font.Color", (value) => String(colour(value))),
    Strikethrough: part("Font.Strikethrough", asBoolean),
    Underline: part("Font.Underline", (value) => asOneOf(["None", "Single", "Double"], value)),
  },
});

const fill = objectsOf<ConditionalFormatModel>("ConditionalRangeFill", {
  scalars: { Color: part("Fill.Color", (value) => String(colour(value))) },
});

const look = objectsOf<ConditionalFormatModel>("ConditionalRangeFormat", {
  scalars: { NumberFormat: part("NumberFormat", asText) },
  objects: { Font: font, Fill: fill },
});

const rule = objectsOf<ConditionalFormatModel>("ConditionalFormatRule", {
  scalars: {
    Formula: {
      get: ({ formula }) => formula,
      set: (format, value) => {
        const text = asText(value);
        checkFormula(text);
        format.formula = asExcelWrites(text, "dropped");
      },
    },
  },
});

const custom = objectsOf<ConditionalFormatModel>("CustomConditionalFormat", {
  objects: { Rule: rule, Format: look },
});

const asCells = ({ sheet, areas }: ConditionalFormatModel): Cells => {
  const [first, ...others] = areas;
  return first === undefined ? refuse("ItemNotFound") : new Cells(sheet, [first, ...others]);
};

/**
 * Source: learn.microsoft.com, Excel.ConditionalFormat. Only custom formulas are implemented; they are not
 * evaluated.
 */
const conditionalFormat: (model: ConditionalFormatModel) => HostObject = objectsOf<ConditionalFormatModel>(
  "ConditionalFormat",
  {
    scalars: {
      Id: { get: ({ id }) => id },
      Type: { get: ({ type }) => type },
      Priority: {
        get: ({ priority }) => priority,
        set: (format, value) => {
          format.priority = asNumber(value);
        },
      },
      StopIfTrue: {
        get: ({ stopIfTrue }) => stopIfTrue,
        set: (format, value) => {
          format.stopIfTrue = asBoolean(value);
        },
      },
    },
    objects: {
      Custom: (format) => (format.type === "Custom" ? custom(format) : refuse("InvalidOperation")),
      CustomOrNullObject: (format) => (format.type === "Custom" ? custom(format) : null),
    },
    methods: {
      Delete: (format) => {
        requireAllowed(format.sheet, "allowFormatCells");
        format.sheet.conditionalFormats = format.sheet.conditionalFormats.filter((other) => other !== format);
      },
      GetRange: (format) => rangeObject(asCells(format)),
      GetRanges: ({ sheet, areas }) => rangeAreasObject(sheet, areas),
    },
  },
);

function formatsOn({ sheet, areas }: Cells): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((formatted) => areas.some((area) => intersection(formatted, area) !== undefined)),
  );
}

/**
 * A new format comes first. Source: learn.microsoft.com, Excel.ConditionalFormatCollection add (first
 * priority).
 */
function add(cells: Cells, type: string): ConditionalFormatModel {
  const { sheet, areas } = cells;
  requireAllowed(sheet, "allowFormatCells");
  for (const format of sheet.conditionalFormats) format.priority++;
  const id = sheet.book.newId();
  const made = {
    id,
    type,
    sheet,
    areas,
    priority: 0,
    stopIfTrue: false,
    formula: "",
    format: new Map<string, never>(),
  };
  sheet.conditionalFormats.unshift(made);
  return made;
}

/** Source: learn.microsoft.com, Excel.ConditionalFormatCollection. */
export const conditionalFormatsOf: (model: Cells) => HostObject = objectsOf<Cells>(
  "ConditionalFormatCollection",
  {
    items: (cells) => formatsOn(cells).map(conditionalFormat),
    methods: {
      Add: (cells, given) => conditionalFormat(add(cells, asOneOf(TYPES, given.at(0)))),
      ClearAll: (cells) => {
        requireAllowed(cells.sheet, "allowFormatCells");
        const gone = new Set(formatsOn(cells));
        cells.sheet.conditionalFormats = cells.sheet.conditionalFormats.filter((format) => !gone.has(format));
      },
    },
  },
);
