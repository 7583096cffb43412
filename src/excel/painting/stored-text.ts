import { HostStop } from "../host/host-stop";
import { SMALL, type Step } from "./step";

/** Some hosts refuse larger custom XML parts (office-js issue 2408). */
const MOST_BYTES = 1_000_000;

/** Returns the namespace of the part with a name, by which it is found again. */
const namespaceOf = (name: string): string => `urn:tong-hop-thi-dua:kept:${encodeURIComponent(name)}`;

/** Returns the text stored under a name; undefined if there is none. */
export async function recallText(context: Excel.RequestContext, name: string): Promise<string | undefined> {
  const part = findPart(context, name);
  await context.sync();
  if (part.isNullObject) return undefined;
  const xml = part.getXml();
  await context.sync();
  return textIn(xml);
}

/** Throws a HostStop if a text exceeds the size limit of a part. */
export function checkSizes(texts: ReadonlyMap<string, string>): void {
  for (const [name, text] of texts) {
    if (bytesOf(xmlOf(namespaceOf(name), text)) > MOST_BYTES) throw new HostStop({ kind: "too-large" });
  }
}

/**
 * Returns the steps that store texts under names, replacing existing ones, which it looks up in one request.
 */
export async function storeSteps(
  context: Excel.RequestContext,
  texts: ReadonlyMap<string, string>,
): Promise<readonly Step[]> {
  if (texts.size === 0) return [];
  const found = [...texts].map(([name, text]) => ({ name, text, part: findPart(context, name) }));
  await context.sync();
  return found.map(({ name, text, part }): Step => {
    const namespace = namespaceOf(name);
    const xml = xmlOf(namespace, text);
    return {
      bytes: bytesOf(xml) + SMALL,
      apply: ({ workbook: { customXmlParts } }) => {
        if (part.isNullObject) customXmlParts.add(xml);
        else customXmlParts.getByNamespace(namespace).getOnlyItem().setXml(xml);
      },
    };
  });
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Returns the parts with a name: none or one. */
export const partOf = (workbook: Excel.Workbook, name: string): Excel.CustomXmlPartScopedCollection =>
  workbook.customXmlParts.getByNamespace(namespaceOf(name));

function findPart(context: Excel.RequestContext, name: string): Excel.CustomXmlPart {
  const part = partOf(context.workbook, name).getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** Encodes the text as a JSON string, which escapes characters that XML cannot contain. */
function xmlOf(namespace: string, text: string): string {
  const json = JSON.stringify(text).replace(/[\uFFFE\uFFFF]/g, escapeUnit);
  const escaped = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<kept xmlns="${namespace}">${escaped}</kept>`;
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Throws if the part has another format: something else uses our namespace. */
function textIn({ value: xml }: OfficeExtension.ClientResult<string>): string {
  const [, content] = /<kept\b[^>]*>([\s\S]*)<\/kept>/.exec(xml) ?? [];
  const parsed: unknown = content === undefined ? undefined : JSON.parse(unescapeXml(content));
  if (typeof parsed !== "string") throw new Error(`Not a text kept by us: ${xml.slice(0, 200)}`);
  return parsed;
}

const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Excel may encode the text with other entities. */
function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (entity, hex, digits, name) => {
    if (typeof hex === "string") return String.fromCodePoint(Number.parseInt(hex, 16));
    if (typeof digits === "string") return String.fromCodePoint(Number(digits));
    return ENTITIES.get(String(name)) ?? entity;
  });
}
