import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../../src/domain/plan/plan";

/** Something the document of a plan orders, where it stands there, and the rows of the plan that ask for it. */
export interface Duty {
  readonly part: string;
  readonly words: string;
  readonly rows: readonly string[];
}

const fileOf = (plan: string): string => join(__dirname, `../../fixtures/plans/${plan}.txt`);

/** As test/plans/plan-text.ts reads them. */
const oneSpaced = (text: string): string => text.replaceAll("*", "").replace(/\s+/g, " ").trim();

/** What the rows of a plan quote, in the order of its document; empty for a plan whose document is not kept here. */
export function dutiesInOrder({ id, indicators, registers }: Plan): readonly Duty[] {
  if (!existsSync(fileOf(id))) return [];
  const lines = readFileSync(fileOf(id), "utf8").split(/\r?\n/).map(oneSpaced);
  const text = oneSpaced(lines.join(" "));
  const byPhrase = new Map<string, string[]>();
  for (const { code, sourcePhrase } of indicators)
    byPhrase.set(sourcePhrase, [...(byPhrase.get(sourcePhrase) ?? []), code]);
  const parts = partsOf(lines, text);
  return [...byPhrase]
    .map(([words, rows]) => ({ at: text.indexOf(words), words, rows }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, words, rows }) => ({
      part: parts.findLast((each) => each.from <= at)?.part ?? "",
      words,
      rows: [...rows, ...registers.flatMap(({ code }) => (belongsTo(code, rows) ? [code] : []))],
    }));
}

/** "DN-07_KHEN_THUONG" belongs to DN-07A to DN-07C. */
const belongsTo = (register: string, rows: readonly string[]): boolean =>
  /^[A-Z]{2}-\d\d_/.test(register) && rows.some((row) => row.slice(0, 5) === register.slice(0, 5));

/** Where each numbered part of a document begins: "II.2.1". */
function partsOf(lines: readonly string[], text: string): readonly { from: number; part: string }[] {
  const parts: { from: number; part: string }[] = [];
  let chapter = "";
  let from = 0;
  for (const line of lines) {
    const begins = line === "" ? -1 : text.indexOf(line, from);
    if (begins < 0) continue;
    from = begins;
    const [, roman] = /^([IVX]+)\. /.exec(line) ?? [];
    const [, number] = /^(\d+(?:\.\d+)*)\.? \p{L}/u.exec(line) ?? [];
    if (roman !== undefined) chapter = roman;
    if (roman !== undefined || (number !== undefined && chapter !== ""))
      parts.push({ from, part: number === undefined ? chapter : `${chapter}.${number}` });
  }
  return parts;
}
