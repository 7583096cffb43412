import type { ConformanceCheck } from "../asking/conformance-check";
import { OUR_NAMESPACE, OURS } from "../asking/left-behind";

const XML = `<kept xmlns="${OUR_NAMESPACE}">\u0110\u1ee3t 1 &lt; 2 &amp; 3</kept>`;

/** Custom properties and XML parts, which are stored in the file. */
export const storedChecks: readonly ConformanceCheck[] = [
  {
    id: "kept.properties",
    what: "A custom document property is added, and changed by adding it again.",
    expected: [["second"]],
    look: async ({ context }) => {
      const { custom } = context.workbook.properties;
      custom.add(`${OURS} property`, "first");
      custom.add(`${OURS} property`, "second");
      custom.load("items/key,items/value");
      await context.sync();
      return custom.items.filter(({ key }) => key === `${OURS} property`).map(({ value }) => [String(value)]);
    },
  },
  {
    id: "kept.xml",
    what: "An XML part is found by its namespace and holds what was last put into it.",
    expected: { before: true, text: `${OUR_NAMESPACE}|\u0110\u1ee3t 1 < 2 & 3`, after: true },
    look: async ({ context }) => {
      const { customXmlParts } = context.workbook;
      const find = (): Excel.CustomXmlPart => {
        const part = customXmlParts.getByNamespace(OUR_NAMESPACE).getOnlyItemOrNullObject();
        part.load("id");
        return part;
      };
      const before = find();
      await context.sync();
      const isNew = before.isNullObject;
      customXmlParts.add(`<kept xmlns="${OUR_NAMESPACE}">old</kept>`);
      const part = find();
      await context.sync();
      customXmlParts.getByNamespace(OUR_NAMESPACE).getOnlyItem().setXml(XML);
      const xml = part.getXml();
      await context.sync();
      part.delete();
      const after = find();
      await context.sync();
      return { before: isNew, text: textOf(xml), after: after.isNullObject };
    },
  },
];

/** Returns namespace and text: Excel may write the same part differently. */
function textOf({ value: xml }: OfficeExtension.ClientResult<string>): string {
  const [, namespace = "", text = ""] = /<kept\b[^>]*\bxmlns="([^"]*)"[^>]*>([^<]*)<\/kept>/.exec(xml) ?? [];
  return `${namespace}|${text.replaceAll("&lt;", "<").replaceAll("&amp;", "&")}`;
}
