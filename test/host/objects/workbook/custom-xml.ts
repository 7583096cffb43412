import { asText } from "../../protocol/arguments";
import type { Argument } from "../../protocol/host-object";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Book } from "../../model/book";
import type { CustomXmlPart } from "../../model/records";

interface Owned {
  readonly book: Book;
  readonly part: CustomXmlPart;
}

const namespaceOf = ({ xml }: CustomXmlPart): string => /\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? "";

/** Only the start is looked at. Source: code assumed. */
function checkedXml(value: Argument): string {
  const xml = asText(value);
  return /^\s*(<\?xml[^>]*>\s*)?<[A-Za-z_]/.test(xml) ? xml : refuse("InvalidArgument");
}

/** Source: learn.microsoft.com, Excel.CustomXmlPart. */
const partObject = objectsOf<Owned>("CustomXmlPart", {
  scalars: { Id: { get: ({ part }) => part.id }, NamespaceUri: { get: ({ part }) => namespaceOf(part) } },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, given) => {
      part.xml = checkedXml(given.at(0));
    },
    Delete: ({ book, part }) => {
      book.customXmlParts = book.customXmlParts.filter((other) => other !== part);
    },
  },
});

/** Source: learn.microsoft.com, Excel.CustomXmlPartScopedCollection. */
const ofNamespace = objectsOf<{ readonly book: Book; readonly uri: string }>(
  "CustomXmlPartScopedCollection",
  {
    items: ({ book, uri }) =>
      book.customXmlParts
        .filter((part) => namespaceOf(part) === uri)
        .map((part) => partObject({ book, part })),
    methods: {
      GetOnlyItem: ({ book, uri }) => only(book, uri) ?? refuse("GeneralException"),
      GetOnlyItemOrNullObject: ({ book, uri }) => only(book, uri) ?? null,
    },
  },
);

function only(book: Book, uri: string): ReturnType<typeof partObject> | undefined {
  const [part, ...others] = book.customXmlParts.filter((known) => namespaceOf(known) === uri);
  return part === undefined || others.length > 0 ? undefined : partObject({ book, part });
}

/** Source: learn.microsoft.com, Excel.CustomXmlPartCollection. */
export const customXmlParts = objectsOf<Book>("CustomXmlPartCollection", {
  items: (book) => book.customXmlParts.map((part) => partObject({ book, part })),
  methods: {
    Add: (book, given) => {
      const part = { id: book.newId(), xml: checkedXml(given.at(0)) };
      book.customXmlParts.push(part);
      return partObject({ book, part });
    },
    GetByNamespace: (book, given) => ofNamespace({ book, uri: given.text(0) }),
  },
});
