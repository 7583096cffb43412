import { asText } from "../../protocol/arguments";
import { objectsOf } from "../../protocol/behaviour";
import { requireAllowed } from "../../model/protection";
import type { NoteModel } from "../../model/records";
import type { Sheet } from "../../model/sheet";
import { Cells } from "../range/cells";
import { rangeObject } from "../range/range";
import { newRemark } from "./new-remark";

/** Source: learn.microsoft.com, Excel.Note. The author is invented. */
const note = objectsOf<NoteModel>("Note", {
  scalars: {
    _Id: { get: ({ id }) => id },
    AuthorName: { get: () => "Stand-in" },
    Content: {
      get: ({ content }) => content,
      set: (model, value) => {
        requireAllowed(model.sheet, "allowEditObjects");
        model.content = asText(value);
      },
    },
  },
  methods: {
    GetLocation: ({ sheet, row, column }) =>
      rangeObject(new Cells(sheet, [{ top: row, left: column, bottom: row, right: column }])),
    Delete: (model) => {
      requireAllowed(model.sheet, "allowEditObjects");
      model.sheet.notes = model.sheet.notes.filter((other) => other !== model);
    },
  },
});

/** Source: learn.microsoft.com, Excel.NoteCollection. */
export const notesOfSheet = objectsOf<Sheet>("NoteCollection", {
  items: ({ notes }) => notes.map(note),
  methods: {
    Add: (sheet, given) => {
      const model = newRemark(sheet, given);
      model.sheet.notes.push(model);
      return note(model);
    },
  },
});
