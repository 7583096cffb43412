import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Book } from "../../model/book";

/**
 * Protects the order and names of sheets. Source: learn.microsoft.com, Excel.WorkbookProtection; codes
 * assumed.
 */
export const workbookProtection = objectsOf<Book>("WorkbookProtection", {
  scalars: { Protected: { get: ({ isStructureProtected }) => isStructureProtected } },
  methods: {
    Protect: (book, given) => {
      if (book.isStructureProtected) refuse("InvalidOperation");
      book.isStructureProtected = true;
      book.structurePassword = given.optionalText(0);
    },
    Unprotect: (book, given) => {
      if (!book.isStructureProtected) refuse("InvalidOperation");
      if (book.structurePassword !== undefined && book.structurePassword !== given.optionalText(0)) {
        refuse("InvalidArgument");
      }
      book.isStructureProtected = false;
    },
  },
});
