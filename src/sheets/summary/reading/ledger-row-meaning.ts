import { fingerprint, roundId, unitCode, type RoundId, type UnitCode } from "../../../domain/codes";
import type {
  Adjustment,
  ContactNote,
  FigureKey,
  FigureNote,
  FileRuling,
  UnitRuling,
} from "../../../domain/desk/ledger";
import { fail, succeed, type Outcome } from "../../../domain/outcome";
import { findRound, type Plan } from "../../../domain/plan";
import type { DateSystem } from "../../../domain/workbook-grids";
import { readNumberText } from "../../form/read-number";
import { LEDGER_WORDS, type KeptFault, type LedgerKind } from "../../words/ledger-words";
import type { KeptFile } from "./read-kept-files";
import { readMoment } from "./read-moment";
import { codeIn, contentIn, isSameWords, textIn, type SheetTable } from "./sheet-table";

const { headings, marks } = LEDGER_WORDS;

/** What a row that was typed by hand may leave out, because the workbook knows it. */
export interface LedgerSetting {
  readonly plan: Plan;
  /** The round of the workbook. */
  readonly round: RoundId;
  readonly files: readonly KeptFile[];
  readonly names: ReadonlyMap<UnitCode, string>;
  /** A figure as received: what an adjustment is about. */
  readonly received: (key: FigureKey) => number | null;
  /** A figure as the sheets show it: what a note is about. */
  readonly shown: (key: FigureKey) => number | null;
  /** When the workbook was saved: then a row without a time was there. */
  readonly savedAt: string;
  readonly system: DateSystem;
}

export type UnderstoodRow =
  | { readonly kind: "note"; readonly note: FigureNote }
  | { readonly kind: "adjustment"; readonly adjustment: Adjustment }
  | { readonly kind: "file"; readonly ruling: FileRuling }
  | { readonly kind: "unit"; readonly ruling: UnitRuling }
  | { readonly kind: "contact"; readonly contact: ContactNote };

/** What one row of the ledger means; fails with what is wrong with it. */
export function understandRow(
  kind: LedgerKind,
  table: SheetTable,
  row: number,
  setting: LedgerSetting,
): Outcome<UnderstoodRow, KeptFault> {
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
      return succeed({ kind, note: { ...key.value, text, at: moment, about } });
    }
    case "adjustment":
      return adjustment(table, row, text, moment, setting);
    case "set-aside":
    case "counts": {
      const known = fileOf(table, row, setting);
      if (known?.fingerprint === undefined) return fail("unknown-file");
      const { file, fingerprint: content } = known;
      const ruling = { fingerprint: content, file, ruling: kind, reason: text, at: moment };
      return succeed({ kind: "file", ruling });
    }
    case "not-expected":
    case "returned":
    case "accepted": {
      const unit = unitIn(table, row, setting);
      if (unit === undefined) return fail("no-unit");
      // A row typed by hand is about the report that counts now.
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
  }
}

function adjustment(
  table: SheetTable,
  row: number,
  reason: string,
  at: string,
  setting: LedgerSetting,
): Outcome<UnderstoodRow, KeptFault> {
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

function figureKey(table: SheetTable, row: number, setting: LedgerSetting): Outcome<FigureKey, KeptFault> {
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

/** By code; where only a name of the board was typed, by that. */
function unitIn(table: SheetTable, row: number, { names }: LedgerSetting): UnitCode | undefined {
  const typed = codeIn(table, row, headings.unitCode);
  const name = typed === "" ? textIn(table, row, headings.unit) : typed;
  if (name === "") return undefined;
  if (names.has(unitCode(typed))) return unitCode(typed);
  const [named] = [...names].find(([, each]) => isSameWords(each, name)) ?? [];
  return named ?? (typed === "" ? undefined : unitCode(typed));
}

/** What stands there; a text says that there was none when the row was written. A row typed by hand leaves it to be looked up. */
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

/** By content; a row typed by hand names the file. */
function fileOf(
  table: SheetTable,
  row: number,
  { files }: LedgerSetting,
): { readonly file: string; readonly fingerprint: FileRuling["fingerprint"] | undefined } | undefined {
  const content = codeIn(table, row, headings.fingerprint);
  const name = textIn(table, row, headings.file);
  if (content !== "") return { file: name, fingerprint: fingerprint(content) };
  const known = name === "" ? undefined : files.find(({ source }) => isSameWords(source.file, name));
  return known && { file: known.source.file, fingerprint: known.source.fingerprint };
}

const countedFile = (unit: UnitCode, { files }: LedgerSetting): FileRuling["fingerprint"] | undefined =>
  files.findLast(({ counts, report }) => counts && report?.unit === unit)?.source.fingerprint;
