import { asBoolean, asText } from "../../protocol/arguments";
import type { Arguments } from "../../protocol/arguments";
import type { Behaviour } from "../../protocol/behaviour";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { HostObject } from "../../protocol/host-object";
import type { Book } from "../../model/book";
import { requireAllowed } from "../../model/protection";
import type { CommentModel } from "../../model/records";
import type { Sheet } from "../../model/sheet";
import { newRemark } from "./new-remark";
import { Cells, cellsArgument } from "../range/cells";
import { rangeObject } from "../range/range";

/** Source: learn.microsoft.com, Excel.Comment. Author and time are invented, replies are only stored. */
const comment = objectsOf<CommentModel>("Comment", {
  scalars: {
    Id: { get: ({ id }) => id },
    AuthorName: { get: () => "Stand-in" },
    AuthorEmail: { get: () => "" },
    ContentType: { get: () => "Plain" },
    CreationDate: { get: () => "Date(0)" },
    Content: {
      get: ({ content }) => content,
      set: (model, value) => {
        requireAllowed(model.sheet, "allowEditObjects");
        model.content = asText(value);
      },
    },
    Resolved: {
      get: ({ isResolved }) => isResolved,
      set: (model, value) => {
        model.isResolved = asBoolean(value);
      },
    },
  },
  methods: {
    GetLocation: ({ sheet, row, column }) =>
      rangeObject(new Cells(sheet, [{ top: row, left: column, bottom: row, right: column }])),
    Delete: (model) => {
      requireAllowed(model.sheet, "allowEditObjects");
      model.sheet.comments = model.sheet.comments.filter((other) => other !== model);
    },
  },
});

/**
 * A cell has at most one comment. Source: learn.microsoft.com, Excel.CommentCollection add; code for a second
 * one assumed.
 */
function add(start: Sheet, given: Arguments): HostObject {
  const model: CommentModel = { ...newRemark(start, given), isResolved: false };
  model.sheet.comments.push(model);
  return comment(model);
}

function at(sheet: Sheet, row: number, column: number): CommentModel | undefined {
  return sheet.comments.find((model) => model.row === row && model.column === column);
}

function collection<M>(sheets: (model: M) => readonly Sheet[], start: (model: M) => Sheet): Behaviour<M> {
  return {
    items: (model) => sheets(model).flatMap((sheet) => sheet.comments.map(comment)),
    methods: {
      Add: (model, given) => add(start(model), given),
      GetItemByCell: (model, given) => {
        const { sheet, area } = cellsArgument(given.at(0), start(model));
        const found = at(sheet, area.top, area.left);
        return found ? comment(found) : refuse("ItemNotFound");
      },
    },
  };
}

/** Source: learn.microsoft.com, Excel.CommentCollection. */
export const commentsOfBook = objectsOf(
  "CommentCollection",
  collection(
    (book: Book) => book.sheets,
    (book) => book.activeSheet,
  ),
);
export const commentsOfSheet = objectsOf(
  "CommentCollection",
  collection(
    (sheet: Sheet) => [sheet],
    (sheet) => sheet,
  ),
);
