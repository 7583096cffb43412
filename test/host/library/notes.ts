import type { LibraryInternals } from "./internals";

type Class = (new (...given: unknown[]) => object) & { readonly prototype: object };

interface BatchApiHelper {
  createPropertyObject(
    type: Class,
    parent: object,
    name: string,
    isCollection: boolean,
    flags: number,
  ): object;
  createMethodObject(
    type: Class,
    parent: object,
    name: string,
    operation: number,
    given: readonly unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getById: string | null,
    flags: number,
  ): object;
}

const MEMBERS = { configurable: true, enumerable: true } as const;

/**
 * Adds `Worksheet.notes` to the library or removes it: the installed build ends at ExcelApi 1.15, and notes
 * exist since 1.18. Built from the library's comments, whose used members have the same names in the
 * protocol. Source: learn.microsoft.com, Excel.NoteCollection; the protocol names are assumed.
 */
export function setNotes(library: LibraryInternals, areThere: boolean): void {
  // The library's classes and its batch helper have no typings as values; the used parts are typed above.
  const { Excel } = library as unknown as { Excel: Record<string, Class | undefined> };
  const { Worksheet, Comment, CommentCollection } = Excel;
  if (Worksheet === undefined || Comment === undefined || CommentCollection === undefined) {
    throw new Error("The library has no sheets or comments");
  }
  const sheets: object = Worksheet.prototype;
  Reflect.deleteProperty(sheets, "notes");
  if (!areThere) return;
  // Without typings, as above.
  const { BatchApiHelper: helper } = library.OfficeExtension as unknown as { BatchApiHelper: BatchApiHelper };
  Excel.Note ??= named("Note", Comment);
  const NOTE = Excel.Note;
  Excel.NoteCollection ??= named("NoteCollection", CommentCollection);
  const NOTES = Excel.NoteCollection;
  Object.defineProperty(NOTES.prototype, "add", {
    ...MEMBERS,
    value(this: object, ...given: unknown[]) {
      return helper.createMethodObject(NOTE, this, "Add", 0, given, false, true, null, 0);
    },
  });
  Object.defineProperty(sheets, "notes", {
    ...MEMBERS,
    get(this: { notesMade?: object }) {
      this.notesMade ??= helper.createPropertyObject(NOTES, this, "Notes", true, 4);
      return this.notesMade;
    },
  });
}

function named(name: string, from: Class): Class {
  const made = class extends from {};
  Object.defineProperty(made.prototype, "_className", { ...MEMBERS, get: () => name });
  return made;
}
