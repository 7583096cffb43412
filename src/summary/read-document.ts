import type { FileFailure } from "../workbook/files";
import { fail, succeed, type Outcome } from "../base/outcome";
import { markOf, type ReadBlock, type TextMark } from "./document/keeping/text-mark";
import {
  Budget,
  DEFAULT_LIMITS,
  Refusal,
  attribute,
  walkElements,
  unescapeXml,
  portableInflate,
  openPackage,
} from "../workbook/package";

const PART = "word/document.xml";

/**
 * Reads the paragraphs and tables of a Word file in order, with our marks, without tracked deletions. Fails
 * for bytes that are no Word file.
 */
export function readDocument(bytes: Uint8Array): Outcome<readonly ReadBlock[], FileFailure> {
  try {
    const xml = openPackage(bytes, portableInflate, new Budget(DEFAULT_LIMITS)).text(PART);
    return xml === undefined ? fail({ kind: "damaged", part: PART }) : succeed(blocksIn(xml));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.failure);
    throw error;
  }
}

function blocksIn(xml: string): readonly ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let text = "";
  let mark: TextMark | undefined;
  let depth = 0;
  let rows: string[][] = [];
  let cell: string[] = [];
  const opened: Readonly<Record<string, (attributes: string) => void>> = {
    p: () => {
      text = "";
      if (depth === 0) mark = undefined;
    },
    tab: () => (text += "\t"),
    br: () => (text += "\n"),
    bookmarkStart: (attributes) => (mark ??= markOf(attribute(attributes, "name", "any") ?? "")),
    tbl: () => {
      if (depth === 0) [rows, mark] = [[], undefined];
      depth += 1;
    },
    tr: () => {
      if (depth === 1) rows.push([]);
    },
    tc: () => {
      if (depth === 1) cell = [];
    },
  };
  const closed: Readonly<Record<string, (inside: string, parent: string) => void>> = {
    t: (inside, parent) => {
      if (parent === "r") text += unescapeXml(inside);
    },
    p: () => {
      if (depth > 0) cell.push(text);
      else blocks.push({ kind: "paragraph", text, mark });
    },
    tc: () => {
      if (depth === 1) rows.at(-1)?.push(cell.join("\n"));
    },
    tbl: () => {
      depth -= 1;
      if (depth === 0) blocks.push({ kind: "table", rows, mark });
    },
  };
  walkElements(xml, PART, {
    open: (name, attributes) => opened[name]?.(attributes),
    close: (name, inside, parent) => closed[name]?.(inside, parent),
  });
  return blocks;
}
