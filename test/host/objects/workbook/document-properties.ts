import { asNumber, asText } from "../../protocol/arguments";
import type { Scalar } from "../../protocol/behaviour";
import { objectsOf } from "../../protocol/behaviour";
import type { Book } from "../../model/book";
import { documentCustomProperties } from "./custom-properties";

const TEXTS = [
  "Author",
  "Category",
  "Comments",
  "Company",
  "Keywords",
  "Manager",
  "Subject",
  "Title",
] as const;

const text = (wire: string): Scalar<Book> => ({
  get: ({ properties }) => properties.get(wire) ?? "",
  set: ({ properties }, value) => properties.set(wire, asText(value)),
});

/** Source: learn.microsoft.com, Excel.DocumentProperties. */
export const documentProperties = objectsOf<Book>("DocumentProperties", {
  scalars: {
    ...Object.fromEntries(TEXTS.map((wire) => [wire, text(wire)])),
    LastAuthor: { get: () => "" },
    RevisionNumber: {
      get: ({ properties }) => properties.get("RevisionNumber") ?? 0,
      set: ({ properties }, value) => properties.set("RevisionNumber", asNumber(value)),
    },
  },
  objects: { Custom: documentCustomProperties },
});
