import { fingerprint } from "../../base/codes";
import { roundId, unitCode, type UnitCode } from "../../model/codes";
import type { FigureKey, FileRuling, SignableMatter } from "../../model/ledger";
import { filesCalled, type SourceFile } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { findRound } from "../../model/plan";
import { readNumberText } from "../../forms/reading";
import { LEDGER_WORDS, WAIVED_MATTER_WORDS, type SummaryFault, type LedgerKind } from "../words/ledger-words";
import { chosenOver } from "./chosen-over";
import type { LedgerSetting, UnderstoodRow } from "./ledger-setting";
import type { StoredFile } from "../state/stored-records";
import { readMoment } from "./read-moment";
import { typedRowFault } from "./typed-row-fault";
import { codeIn, contentIn, isSameWords, textIn, type SheetTable } from "./sheet-table";

const { headings, marks } = LEDGER_WORDS;

const MATTERS: readonly SignableMatter[] = ["errors", "missing", "late", "warnings", "gaps", "provisional"];

/** Reads one ledger row; fails with its fault. */
export function readLedgerRow(
  kind: LedgerKind,
  table: SheetTable,
  row: number,
  setting: LedgerSetting,
): Outcome<UnderstoodRow, SummaryFault> {
  const understood = meaningOf(kind, table, row, setting);
  if (!understood.ok || textIn(table, row, marks.moment) !== "") return understood;
  const fault = typedRowFault(understood.value, setting);
  return fault === undefined ? understood : fail(fault);
}

function meaningOf(
  kind: LedgerKind,
  table: SheetTable,
  row: number,
  setting: LedgerSetting,
): Outcome<UnderstoodRow, SummaryFault> {
  const text = textIn(table, row, headings.text);
  const shownAt = contentIn(table, row, headings.at);
  const at = readMoment(shownAt, textIn(table, row, marks.moment), setting.system);
  const moment = at ?? setting.savedAt;
  switch (kind) {
    case "note": {
      const key = figureKey(table, row, setting);
      if (!key.ok) return key;
      if (text === "") return fail("no-text");
      const about = aboutIn(table, row, () => setting.shown(key.value));
      const author = textIn(table, row, headings.author);
      const by = author === "" ? undefined : author;
      return succeed({ kind, note: { ...key.value, text, by, at: moment, about } });
    }
    case "adjustment":
      return adjustment(table, row, text, moment, setting);
    case "set-aside":
    case "counts": {
      const known = fileOf(table, row, setting);
      if (known?.fingerprint === undefined) return fail(fileFault(table, row, setting));
      const { file, fingerprint: content } = known;
      const about = { fingerprint: content, file, reason: text, at: moment };
      const ruling: FileRuling =
        kind === "counts"
          ? { ...about, ruling: kind, over: chosenOver(table, row, content, setting) }
          : { ...about, ruling: kind };
      return succeed({ kind: "file", ruling });
    }
    case "taken-back":
      return takenBack(table, row, text, moment, setting);
    case "not-expected":
    case "returned":
    case "accepted": {
      const unit = unitIn(table, row, setting);
      if (unit === undefined) return fail("no-unit");
      // A row typed by hand applies to the report that counts now.
      const counted = at === undefined && kind !== "not-expected" ? countedFile(unit, setting) : undefined;
      const content = fileOf(table, row, setting)?.fingerprint ?? counted;
      const own = { unit, ruling: kind, reason: text, at: moment };
      return succeed({
        kind: "unit",
        ruling: content === undefined ? own : { ...own, fingerprint: content },
      });
    }
    case "contact": {
      const unit = unitIn(table, row, setting);
      if (unit === undefined) return fail("no-unit");
      return text === "" ? fail("no-text") : succeed({ kind, contact: { unit, text } });
    }
    case "closed": {
      const by = textIn(table, row, headings.label);
      const [, received, expected] = UNITS_OF_UNITS.exec(textIn(table, row, headings.about)) ?? [];
      const content = codeIn(table, row, headings.fingerprint);
      if (received === undefined || expected === undefined || content === "") return fail("no-stamp");
      const counts = { received: Number(received), expected: Number(expected) };
      const stamp = { kind, by, at: moment, ...counts, fingerprint: fingerprint(content) };
      return succeed({ kind: "closing", closing: stamp });
    }
    case "reopened": {
      if (text === "") return fail("no-text");
      const by = textIn(table, row, headings.label);
      return succeed({ kind: "closing", closing: { kind, by, reason: text, at: moment } });
    }
    case "waiver": {
      const named = textIn(table, row, headings.label);
      const matter = MATTERS.find((each) => isSameWords(WAIVED_MATTER_WORDS[each], named));
      const over = textIn(table, row, marks.over);
      if (matter === undefined || over === "") return fail("no-matter");
      if (text === "") return fail("no-text");
      return succeed({ kind, waiver: { matter, over: over.split("\n"), reason: text, at: moment } });
    }
  }
}

/** "10/11". */
const UNITS_OF_UNITS = /^(\d+)\/(\d+)$/;

/** Applies to the named file, else to the unit. */
function takenBack(
  table: SheetTable,
  row: number,
  reason: string,
  at: string,
  setting: LedgerSetting,
): Outcome<UnderstoodRow, SummaryFault> {
  const known = fileOf(table, row, setting);
  const own = { ruling: "taken-back", reason, at } as const;
  if (known?.fingerprint !== undefined) {
    const { file, fingerprint: content } = known;
    return succeed({ kind: "file", ruling: { fingerprint: content, file, ...own } });
  }
  if (textIn(table, row, headings.file) !== "") return fail(fileFault(table, row, setting));
  const unit = unitIn(table, row, setting);
  return unit === undefined ? fail("no-unit") : succeed({ kind: "unit", ruling: { unit, ...own } });
}

function adjustment(
  table: SheetTable,
  row: number,
  reason: string,
  at: string,
  setting: LedgerSetting,
): Outcome<UnderstoodRow, SummaryFault> {
  const key = figureKey(table, row, setting);
  if (!key.ok) return key;
  const element = setting.plan.elements.find(({ code }) => code === key.value.code);
  if (element === undefined) return fail("unknown-figure");
  const amount = amountIn(table, row);
  if (amount === undefined) return fail("no-amount");
  const figure = { ...key.value, code: element.code };
  const about = aboutIn(table, row, () => setting.received(figure));
  return succeed({ kind: "adjustment", adjustment: { ...figure, amount, reason, at, about } });
}

function figureKey(table: SheetTable, row: number, setting: LedgerSetting): Outcome<FigureKey, SummaryFault> {
  const { plan } = setting;
  const unit = unitIn(table, row, setting);
  if (unit === undefined) return fail("no-unit");
  const typed = codeIn(table, row, headings.code);
  const code = [...plan.elements, ...plan.indicators].find((each) => each.code === typed)?.code;
  if (code === undefined) return fail("unknown-figure");
  const named = codeIn(table, row, headings.round);
  const round = named === "" ? setting.round : roundId(named);
  return findRound(plan, round) === undefined ? fail("unknown-round") : succeed({ unit, code, round });
}

/** Finds a unit by code, or by its name on the board if only that was typed. */
function unitIn(table: SheetTable, row: number, { names }: LedgerSetting): UnitCode | undefined {
  const typed = codeIn(table, row, headings.unitCode);
  const name = typed === "" ? textIn(table, row, headings.unit) : typed;
  if (name === "") return undefined;
  if (names.has(unitCode(typed))) return unitCode(typed);
  const [named] = [...names].find(([, each]) => isSameWords(each, name)) ?? [];
  return named ?? (typed === "" ? undefined : unitCode(typed));
}

/**
 * Returns the cell's figure, or null if it states that there was none. Looks it up for a row typed by hand.
 */
function aboutIn(table: SheetTable, row: number, lookUp: () => number | null): number | null {
  const content = contentIn(table, row, headings.about);
  if (content === undefined) return lookUp();
  return typeof content === "number" ? content : null;
}

function amountIn(table: SheetTable, row: number): number | undefined {
  const content = contentIn(table, row, headings.amount);
  if (typeof content !== "string") return typeof content === "number" ? content : undefined;
  const { reading } = readNumberText(content.trim().replace(/^[−–]/, "-"), { kind: "decimal" });
  return reading.kind === "number" ? reading.number : undefined;
}

/** Finds the file by content, for a row typed by hand by name. */
function fileOf(
  table: SheetTable,
  row: number,
  { files }: LedgerSetting,
): { readonly file: string; readonly fingerprint: FileRuling["fingerprint"] | undefined } | undefined {
  const content = codeIn(table, row, headings.fingerprint);
  const name = textIn(table, row, headings.file);
  if (content !== "") return { file: name, fingerprint: fingerprint(content) };
  const [known, second] = namedFiles(name, files);
  return second === undefined && known ? { file: known.file, fingerprint: known.fingerprint } : undefined;
}

const namedFiles = (name: string, files: readonly StoredFile[]): readonly SourceFile[] =>
  name === ""
    ? []
    : filesCalled(
        name,
        files.map(({ source }) => source),
        isSameWords,
      );

/** Returns why the cell identifies no file. */
const fileFault = (table: SheetTable, row: number, { files }: LedgerSetting): SummaryFault =>
  namedFiles(textIn(table, row, headings.file), files).length > 1 ? "ambiguous-file" : "unknown-file";

const countedFile = (unit: UnitCode, { files }: LedgerSetting): FileRuling["fingerprint"] | undefined =>
  files.findLast(({ counts, report }) => counts && report?.unit === unit)?.source.fingerprint;
