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

/** Accepts one element with matching tags and only characters that XML allows. Source: code assumed. */
function checkedXml(value: Argument): string {
  const xml = asText(value);
  const isCarried = Array.from(xml).every((sign) => isOfXml(sign.codePointAt(0) ?? 0));
  const body = xml.replace(/^\s*<\?xml[^>]*>\s*/, "").trimEnd();
  let rest = body;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(/<([A-Za-z_][\w:.-]*)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g, "");
  }
  const entities = !/&(?!#?\w+;)/.test(body);
  return isCarried && entities && body.startsWith("<") && rest === "" ? xml : refuse("InvalidArgument");
}

const isOfXml = (code: number): boolean =>
  [0x9, 0xa, 0xd].includes(code) || (code >= 0x20 && code !== 0xfffe && code !== 0xffff);

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
