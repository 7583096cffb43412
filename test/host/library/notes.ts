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
 * Gives the library `Worksheet.notes`, or takes it away: the installed build ends at ExcelApi 1.15, Microsoft's address has
 * notes since 1.18. Made of the library's own comments, whose members that are used have the same names on the wire.
 * Source: learn.microsoft.com, Excel.NoteCollection; that the wire names are these is assumed.
 */
export function setNotes(library: LibraryInternals, areThere: boolean): void {
  // The library has no typings for its classes as values, nor for its helper of batches; what is used is typed above.
  const { Excel } = library as unknown as { Excel: Record<string, Class | undefined> };
  const { Worksheet, Comment, CommentCollection } = Excel;
  if (Worksheet === undefined || Comment === undefined || CommentCollection === undefined) {
    throw new Error("The library has no sheets or comments");
  }
  const sheets: object = Worksheet.prototype;
  Reflect.deleteProperty(sheets, "notes");
  if (!areThere) return;
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
