import { asText } from "../../protocol/arguments";
import type { Scalar } from "../../protocol/behaviour";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Book } from "../../model/book";
import { borderKey, CELL_SIDES, defaultOf } from "../../model/cell-format";
import type { FormatValue } from "../../model/cell-format";
import type { CellStyleModel } from "../../model/records";
import { formatScalar, flag } from "../format/format-scalars";
import type { BorderSide, FormatTarget } from "../format/format-target";
import { rangeBorders } from "../format/range-borders";
import { rangeFill } from "../format/range-fill";
import { rangeFont } from "../format/range-font";
import { SHARED_FORMATS } from "../format/range-format";

interface StyleInBook {
  readonly book: Book;
  readonly style: CellStyleModel;
}

const FORMATS: Readonly<Record<string, Scalar<FormatTarget>>> = {
  ...SHARED_FORMATS,
  NumberFormat: formatScalar("NumberFormat", asText),
  NumberFormatLocal: formatScalar("NumberFormat", asText),
  Locked: formatScalar("Locked", flag),
  FormulaHidden: formatScalar("FormulaHidden", flag),
};

const INCLUDES = [
  "IncludeAlignment",
  "IncludeBorder",
  "IncludeFont",
  "IncludeNumber",
  "IncludePatterns",
  "IncludeProtection",
] as const;

function target({ style }: StyleInBook): FormatTarget {
  const sideOf = (side: BorderSide) =>
    CELL_SIDES.find((known) => known === side) ?? refuse("InvalidArgument");
  const put = (key: string, value: FormatValue | undefined): void => {
    if (value === undefined) Reflect.deleteProperty(style.format, key);
    else style.format[key] = value;
  };
  const get = (key: string): FormatValue | null => style.format[key] ?? defaultOf(key) ?? null;
  return {
    get,
    set: put,
    getBorder: (side, part) => get(borderKey(sideOf(side), part)),
    setBorder: (side, part, value) => put(borderKey(sideOf(side), part), value),
  };
}

const formats: Readonly<Record<string, Scalar<StyleInBook>>> = Object.fromEntries(
  Object.entries(FORMATS).map(([wire, { get, set }]) => [
    wire,
    {
      get: (style: StyleInBook) => get(target(style)),
      set: (style: StyleInBook, value) => set?.(target(style), value),
    } satisfies Scalar<StyleInBook>,
  ]),
);

/**
 * Source: learn.microsoft.com, Excel.Style. Styles include every kind of format; excluding kinds is not
 * implemented.
 */
const styleObject = objectsOf<StyleInBook>("Style", {
  scalars: {
    ...formats,
    Name: { get: ({ style }) => style.name },
    BuiltIn: { get: ({ style }) => style.isBuiltIn },
    ...Object.fromEntries(INCLUDES.map((wire) => [wire, { get: () => true }])),
  },
  objects: {
    Font: (style) => rangeFont(target(style)),
    Fill: (style) => rangeFill(target(style)),
    Borders: (style) => rangeBorders(target(style)),
  },
  methods: {
    // Assumed: cells with a deleted style fall back to Normal.
    Delete: ({ book, style }) => {
      if (style.isBuiltIn) refuse("InvalidOperation");
      book.styles = book.styles.filter((other) => other !== style);
      for (const { cells } of book.sheets) {
        for (const cell of cells.values()) if (cell.style === style.name) cell.style = undefined;
      }
    },
  },
});

/** Source: learn.microsoft.com, Excel.StyleCollection; adding an existing name fails, code assumed. */
export const styles = objectsOf<Book>("StyleCollection", {
  items: (book) => book.styles.map((style) => styleObject({ book, style })),
  find: (book, key) => {
    const style = book.style(String(key));
    return style && styleObject({ book, style });
  },
  methods: {
    Add: (book, given) => {
      const name = given.text(0);
      if (name === "" || name.length > 255 || book.style(name) !== undefined) refuse("InvalidArgument");
      book.styles.push({ name, isBuiltIn: false, format: {} });
    },
  },
});
