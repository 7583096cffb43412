import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellContent } from "../../../src/workbook/grid/grid";

/** Returns the text of every part of a workbook file, by path. */
export function partsOf(workbook: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Returns one part, which must exist. */
export function partOf(workbook: Uint8Array, path: string): string {
  const part = partsOf(workbook).get(path);
  if (part === undefined) throw new Error(`No part ${path}`);
  return part;
}

/** Returns the first sheet unless another number is given. */
export const sheetOf = (workbook: Uint8Array, number = 1): string =>
  partOf(workbook, `xl/worksheets/sheet${number}.xml`);

/** Replaces one text of a part, for content that our writer never writes. */
export function withPartChanged(workbook: Uint8Array, path: string, from: string, to: string): Uint8Array {
  const text = partOf(workbook, path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return zipSync({ ...unzipSync(workbook), [path]: strToU8(text.replace(from, to)) });
}

/** Reads the stored values of a sheet by address, without the code under test. */
export function valuesOf(workbook: Uint8Array, number = 1): ReadonlyMap<string, CellContent> {
  const texts = [...(partsOf(workbook).get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(
    (item) => plain(item[1] ?? ""),
  );
  const values = new Map<string, CellContent>();
  for (const [, attributes = "", content = ""] of sheetOf(workbook, number).matchAll(
    /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const value = /<v[^>]*>(.*?)<\/v>/s.exec(content)?.[1];
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    if (value !== undefined && address !== undefined) values.set(address, typed(attributes, value, texts));
  }
  return values;
}

function typed(attributes: string, value: string, texts: readonly string[]): CellContent {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === "s") return texts[Number(value)] ?? "";
  if (type === "str") return plain(value);
  if (type === "b") return value === "1";
  return type === "e" ? { error: value } : Number(value);
}

/** Returns text without tags and entities. */
function plain(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
