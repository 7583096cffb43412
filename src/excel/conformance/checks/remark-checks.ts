import type { ConformanceCheck } from "../asking/conformance-check";
import { refusalOf } from "../asking/refusal-of";
import { SCRATCH } from "../asking/scratch-sheets";

const local = ({ address }: Excel.Range): string => address.slice(address.lastIndexOf("!") + 1);

const targetOf = ({ hyperlink }: Excel.Range): string | null => hyperlink.documentReference ?? null;

/** Links, comments and notes. */
export const remarkChecks: readonly ConformanceCheck[] = [
  {
    id: "link.within-workbook",
    what: "A cell leads to a cell of the workbook, and keeps a text entered after that.",
    expected: { target: `'${SCRATCH}'!B5`, text: "to B5" },
    look: async ({ sheet, context }) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: `'${SCRATCH}'!B5` };
      cell.formulas = [["to B5"]];
      await context.sync();
      cell.load("hyperlink,values");
      await context.sync();
      return { target: targetOf(cell), text: String(cell.values[0]?.[0]) };
    },
  },
  {
    id: "remark.comment",
    what: "A comment is added through the workbook, listed with its sheet, tells its cell, and is deleted.",
    expected: { content: "look\nagain", cell: "B2", after: 0 },
    look: async ({ sheet, context }) => {
      context.workbook.comments.add(sheet.getRange("B2"), "look\nagain");
      sheet.comments.load("items/content");
      await context.sync();
      const [comment] = sheet.comments.items;
      if (comment === undefined) return null;
      const { content } = comment;
      const location = comment.getLocation();
      location.load("address");
      await context.sync();
      comment.delete();
      sheet.comments.load("items/content");
      await context.sync();
      return { content, cell: local(location), after: sheet.comments.items.length };
    },
  },
  {
    id: "remark.note-beside-comment",
    needs: "1.18",
    what: "A note and a comment do not share a cell: the second is refused.",
    expected: "InvalidOperation",
    alsoFine: ["InvalidArgument", "GeneralException", "ItemAlreadyExists"],
    look: async ({ sheet, context }) => {
      context.workbook.comments.add(sheet.getRange("B2"), "comment");
      await context.sync();
      sheet.notes.add(sheet.getRange("B2"), "note");
      return refusalOf(context);
    },
  },
  {
    id: "remark.note",
    needs: "1.18",
    what: "A note is added and listed with its sheet, tells its cell, and is deleted.",
    expected: { content: "look\nagain", cell: "B2", after: 0 },
    look: async ({ sheet, context }) => {
      sheet.notes.add(sheet.getRange("B2"), "look\nagain");
      sheet.notes.load("items/content");
      await context.sync();
      const [note] = sheet.notes.items;
      if (note === undefined) return null;
      const { content } = note;
      const location = note.getLocation();
      location.load("address");
      await context.sync();
      note.delete();
      sheet.notes.load("items/content");
      await context.sync();
      return { content, cell: local(location), after: sheet.notes.items.length };
    },
  },
];
