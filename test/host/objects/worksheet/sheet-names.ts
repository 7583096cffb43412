import { refuse } from "../../protocol/excel-error";
import type { Book } from "../../model/book";
import type { Sheet } from "../../model/sheet";

/**
 * Source: support.microsoft.com, "Rename a worksheet" (31 characters, none of : \ / ? * [ ], no quote at an
 * end).
 */
export function checkSheetName(book: Book, name: string, self?: Sheet): void {
  if (
    name.length < 1 ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name)
  ) {
    refuse("InvalidArgument");
  }
  const known = book.sheetNamed(name);
  if (known !== undefined && known !== self) {
    refuse("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}
