import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../../src/model/plan/plan";
import { otherDuties } from "./other-duties";

/** A duty in the plan's document, its place there, and the plan's rows for it. */
export interface Duty {
  readonly part: string;
  readonly words: string;
  readonly rows: readonly string[];
}

const fileOf = (plan: string): string => join(__dirname, `../../fixtures/plans/${plan}.txt`);

/** Normalised as in test/plans/plan-text.ts. */
const oneSpaced = (text: string): string => text.replaceAll("*", "").replace(/\s+/g, " ").trim();

/** Returns the paragraphs of a document, each on one line; joins those divided by a page break. */
export function paragraphsOf(plan: string): readonly string[] {
  const lines = readFileSync(fileOf(plan), "utf8").split(/\r?\n/).map(oneSpaced);
  return lines
    .filter((line) => line !== "")
    .reduce<readonly string[]>((paragraphs, line) => {
      const before = paragraphs.at(-1);
      const goesOn = before !== undefined && /[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(line);
      return goesOn ? [...paragraphs.slice(0, -1), `${before} ${line}`] : [...paragraphs, line];
    }, []);
}

/**
 * Returns the duties of the document in order: those that rows quote, and others; empty without a stored
 * document.
 */
export function dutiesInOrder(plan: Plan): readonly Duty[] {
  const { id, indicators, registers } = plan;
  if (!existsSync(fileOf(id))) return [];
  const lines = readFileSync(fileOf(id), "utf8").split(/\r?\n/).map(oneSpaced);
  const text = oneSpaced(lines.join(" "));
  const byPhrase = new Map<string, string[]>();
  for (const { code, sourcePhrase } of indicators)
    byPhrase.set(sourcePhrase, [...(byPhrase.get(sourcePhrase) ?? []), code]);
  const parts = partsOf(lines, text);
  const quoted = [...byPhrase].map(([words, rows]) => ({
    words,
    rows: [...rows, ...registers.flatMap(({ code }) => (belongsTo(code, rows, plan) ? [code] : []))],
  }));
  const others = (otherDuties[id] ?? []).map(([words, stands]) => ({ words, rows: [stands] }));
  return [...quoted, ...others]
    .map((duty) => ({ ...duty, at: text.indexOf(duty.words) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, words, rows }) => ({
      part: parts.findLast((each) => each.from <= at)?.part ?? "",
      words,
      rows,
    }));
}

/**
 * Returns whether a register belongs to rows: by code ("DN-07_KHEN_THUONG" to DN-07A to DN-07C), or because
 * they count it or are compared with its figures.
 */
function belongsTo(register: string, rows: readonly string[], { indicators, checks }: Plan): boolean {
  if (/^[A-Z]{2}-\d\d_/.test(register)) return rows.some((row) => row.slice(0, 5) === register.slice(0, 5));
  const counted: readonly string[] = checks.flatMap((check) =>
    (check.kind === "register-count" || check.kind === "listed") && check.register === register
      ? [check.element]
      : [],
  );
  return indicators.some(
    ({ code, aggregation, asks }) =>
      rows.includes(code) &&
      ((aggregation.kind === "list" && aggregation.register === register) ||
        asks.some((element) => counted.includes(element)) ||
        (aggregation.kind === "sum" && aggregation.of.some((element) => counted.includes(element)))),
  );
}

/** Returns the beginning of each numbered part of a document: "II.2.1". */
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
