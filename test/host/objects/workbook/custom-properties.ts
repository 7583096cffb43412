import { asText } from "../../protocol/arguments";
import type { Behaviour } from "../../protocol/behaviour";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Argument, HostObject } from "../../protocol/host-object";
import type { Book } from "../../model/book";
import type { CustomProperty } from "../../model/records";
import type { Sheet } from "../../model/sheet";

/** Source: learn.microsoft.com, Excel.CustomPropertyCollection add; longer ones: InvalidArgument assumed. */
const LONGEST = 255;

interface Owner {
  customProperties: CustomProperty[];
}

interface Owned {
  readonly owner: Owner;
  readonly property: CustomProperty;
}

function checkedValue(value: Argument): string | number | boolean {
  if (typeof value === "string" && value.length > LONGEST) return refuse("InvalidArgument");
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return refuse("InvalidArgument");
}

function typeOf({ property }: Owned): string {
  if (typeof property.value === "number") return "Number";
  return typeof property.value === "boolean" ? "Boolean" : "String";
}

const property: Behaviour<Owned> = {
  scalars: {
    Key: { get: ({ property: { key } }) => key },
    Type: { get: typeOf },
    Value: {
      get: ({ property: { value } }) => value,
      set: (owned, value) => {
        owned.property.value = checkedValue(value);
      },
    },
  },
  methods: {
    Delete: ({ owner, property: gone }) => {
      owner.customProperties = owner.customProperties.filter((other) => other !== gone);
    },
  },
};

const documentProperty = objectsOf("CustomProperty", property);
const sheetProperty = objectsOf("WorksheetCustomProperty", property);

/** Keys ignore case; adding an existing key changes its value. */
function collection(object: (owned: Owned) => HostObject): Behaviour<Owner> {
  const find = (owner: Owner, key: string): CustomProperty | undefined =>
    owner.customProperties.find((known) => known.key.toLowerCase() === key.toLowerCase());
  return {
    items: (owner) => owner.customProperties.map((item) => object({ owner, property: item })),
    find: (owner, key) => {
      const found = find(owner, String(key));
      return found && object({ owner, property: found });
    },
    methods: {
      Add: (owner, given) => {
        const key = asText(given.at(0));
        if (key === "" || key.length > LONGEST) refuse("InvalidArgument");
        const value = checkedValue(given.at(1));
        const item = find(owner, key) ?? { key, value };
        item.value = value;
        if (!owner.customProperties.includes(item)) owner.customProperties.push(item);
        return object({ owner, property: item });
      },
      DeleteAll: (owner) => {
        owner.customProperties = [];
      },
    },
  };
}

const ofDocument = objectsOf("CustomPropertyCollection", collection(documentProperty));
const ofSheet = objectsOf("WorksheetCustomPropertyCollection", collection(sheetProperty));

/** Source: learn.microsoft.com, Excel.CustomPropertyCollection. */
export const documentCustomProperties = (book: Book): HostObject => ofDocument(book);
/** Source: learn.microsoft.com, Excel.WorksheetCustomPropertyCollection. */
export const sheetCustomProperties = (sheet: Sheet): HostObject => ofSheet(sheet);
