import { asBoolean, asText } from "../../protocol/arguments";
import type { Arguments } from "../../protocol/arguments";
import type { Behaviour } from "../../protocol/behaviour";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import { isHostObject } from "../../protocol/host-object";
import type { Argument, HostObject } from "../../protocol/host-object";
import type { Book } from "../../model/book";
import { asExcelWrites } from "../../model/as-excel-writes";
import { areaOfName, checkName, redefine, referenceTo } from "../../model/defined-names";
import type { DefinedName } from "../../model/records";
import type { Sheet } from "../../model/sheet";
import { Cells } from "../range/cells";
import { rangeObject } from "../range/range";
import { worksheetObject } from "../worksheet/worksheet";

interface NameInBook {
  readonly book: Book;
  readonly name: DefinedName;
}

const known = new WeakMap<DefinedName, NameInBook>();

/** One record a name, so that a name always has the same object. */
function inBook(book: Book, name: DefinedName): NameInBook {
  const record = known.get(name) ?? { book, name };
  known.set(name, record);
  return record;
}

function range({ book, name }: NameInBook): HostObject | null {
  const found = areaOfName(book, name);
  return found === undefined ? null : rangeObject(new Cells(found.sheet, [found.area]));
}

/**
 * Source: learn.microsoft.com, Excel.NamedItem. Desktop Excel returns `formula` localised (office-js#2834),
 * this does not.
 */
const namedItem = objectsOf<NameInBook>("NamedItem", {
  scalars: {
    Name: { get: ({ name }) => name.name },
    _Id: { get: ({ name }) => name.name },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = asText(value);
      },
    },
    Visible: {
      get: ({ name }) => name.isVisible,
      set: ({ name }, value) => {
        name.isVisible = asBoolean(value);
      },
    },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ book, name }, value) => redefine(book, name, asExcelWrites(asText(value))),
    },
    Scope: { get: ({ name }) => (name.sheet === undefined ? "Workbook" : "Worksheet") },
    Type: { get: ({ book, name }) => (areaOfName(book, name) === undefined ? "String" : "Range") },
    Value: { get: ({ name }) => name.formula.slice(1) },
  },
  objects: {
    Worksheet: ({ name }) => (name.sheet ? worksheetObject(name.sheet) : refuse("ItemNotFound")),
    WorksheetOrNullObject: ({ name }) => (name.sheet ? worksheetObject(name.sheet) : null),
  },
  methods: {
    GetRange: (name) => range(name) ?? refuse("InvalidReference"),
    GetRangeOrNullObject: range,
    Delete: ({ book, name }) => {
      const keep = (other: DefinedName): boolean => other !== name;
      if (name.sheet === undefined) book.names = book.names.filter(keep);
      else name.sheet.names = name.sheet.names.filter(keep);
      book.calculation.deleteName(name.name, name.sheet?.id);
    },
  },
});

function formulaOf(reference: Argument): string {
  if (isHostObject(reference)) {
    if (!(reference.model instanceof Cells)) return refuse("InvalidArgument");
    return referenceTo(reference.model.sheet.name, reference.model.area);
  }
  const text = asText(reference);
  return asExcelWrites(text);
}

function add(book: Book, sheet: Sheet | undefined, given: Arguments): HostObject {
  const others = sheet?.names ?? book.names;
  const name = given.text(0);
  checkName(name, [...others, ...book.sheets.flatMap(({ tables }) => tables)]);
  const formula = formulaOf(given.at(1));
  const made: DefinedName = { name, formula, comment: given.optionalText(2) ?? "", isVisible: true, sheet };
  book.calculation.defineName(name, sheet?.id, formula);
  others.push(made);
  return namedItem(inBook(book, made));
}

/** Source: learn.microsoft.com, Excel.NamedItemCollection. */
function collection<M>(read: (model: M) => { book: Book; sheet: Sheet | undefined }): Behaviour<M> {
  const names = (model: M): DefinedName[] => {
    const { book, sheet } = read(model);
    if (!book.listsAllNames) return sheet?.names ?? book.names;
    return [...book.names, ...(sheet?.names ?? book.sheets.flatMap(({ names: own }) => own))];
  };
  return {
    items: (model) => names(model).map((name) => namedItem(inBook(read(model).book, name))),
    methods: { Add: (model, given) => add(read(model).book, read(model).sheet, given) },
  };
}

export const namesOfBook = objectsOf(
  "NamedItemCollection",
  collection((book: Book) => ({ book, sheet: undefined })),
);
export const namesOfSheet = objectsOf(
  "NamedItemCollection",
  collection((sheet: Sheet) => ({ book: sheet.book, sheet })),
);
