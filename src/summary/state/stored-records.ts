import * as v from "valibot";
import { fingerprint, isoDate } from "../../base/codes";
import {
  columnCode,
  elementCode,
  levelCode,
  registerCode,
  registryId,
  roundId,
  sectorCode,
  unitCode,
} from "../../model/codes";
import { COMPARED_WITH } from "../../model/finding";
import { READING_WAYS } from "../../model/numbers";

/**
 * Raise it when a record changes its shape. Older versions can be read: version 1 lacks the list of units,
 * version 2 the drawn content.
 */
export const STATE_VERSION = 3;

const text = v.string();
const optionalText = v.optional(text);
const code = <C extends string>(branded: (text: string) => C) => v.pipe(text, v.transform(branded));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());
const pair = <A extends v.GenericSchema, B extends v.GenericSchema>(first: A, second: B) =>
  v.pipe(v.tuple([first, second]), v.readonly());

/** The first record. */
const about = v.object({
  version: v.picklist([1, 2, STATE_VERSION]),
  /** Number of following records. */
  records: v.number(),
  /** Time of the roll-up to the minute (ISO, Vietnam time). */
  rolledUpAt: text,
  /** Number of rulings, notes and adjustments in the ledger. */
  rulings: v.optional(v.number()),
});

const unit = v.object({
  code: code(unitCode),
  name: text,
  fullName: optionalText,
  aliases: list(text),
  level: code(levelCode),
  parent: v.optional(code(unitCode)),
  cluster: optionalText,
  sector: v.optional(code(sectorCode)),
  validFrom: v.optional(code(isoDate)),
  validTo: v.optional(code(isoDate)),
  successors: v.optional(list(code(unitCode))),
});

/** The list of units rolled up; its units are separate records. */
const unitList = v.object({
  id: code(registryId),
  title: text,
  source: text,
  isInvented: v.boolean(),
  /** Officers confirm it on the board. */
  confirmation: v.optional(v.literal("needed")),
  unlisted: optionalText,
  isOpen: v.optional(v.literal(true)),
  replacedBy: v.optional(v.object({ registry: code(registryId), from: code(isoDate) })),
  office: code(unitCode),
  units: list(code(unitCode)),
});

/** One received file. */
const file = v.object({
  source: v.object({
    file: text,
    fingerprint: v.optional(code(fingerprint)),
    savedAt: optionalText,
    unit: v.optional(code(unitCode)),
    revision: v.optional(v.number()),
  }),
  counts: v.boolean(),
  /** Facts of a form read, without its figures. */
  report: v.optional(
    v.object({
      file: text,
      fingerprint: code(fingerprint),
      templateVersion: v.number(),
      round: code(roundId),
      unit: code(unitCode),
      level: code(levelCode),
      revision: v.number(),
      savedAt: optionalText,
      formSheet: text,
      behind: v.optional(v.object({ received: v.number(), expected: v.number(), text })),
    }),
  ),
  /** Why it does not count: the rejection's kind and sentence. */
  was: optionalText,
  sentence: optionalText,
});

/** Meaning of a typed number; an office's rulings are stored in the same way. */
export const storedAnswer = v.variant("kind", [
  v.object({ kind: v.literal("number"), number: v.pipe(v.number(), v.finite()) }),
  v.object({ kind: v.picklist(["none", "not-applicable", "blank"]) }),
]);

/** A number, a text, or any other reading of a cell. */
const reading = v.union([
  v.number(),
  text,
  v.variant("kind", [
    v.object({ kind: v.picklist(["none", "not-applicable", "blank"]) }),
    v.object({ kind: v.literal("yes-no"), yes: v.boolean() }),
    v.object({ kind: v.literal("date"), date: code(isoDate) }),
    v.variant("reason", [
      v.object({
        kind: v.literal("misread"),
        found: text,
        reason: v.literal("ambiguous-number"),
        readings: list(v.object({ way: v.picklist(READING_WAYS), answer: storedAnswer })),
      }),
      v.object({
        kind: v.literal("misread"),
        found: text,
        reason: v.picklist([
          "not-a-number",
          "too-many-digits",
          "not-yes-or-no",
          "not-a-date",
          "not-a-choice",
          "error-value",
        ]),
      }),
    ]),
  ]),
]);

/** A code, its cell's reading and address. */
const cell = <C extends string>(branded: (text: string) => C) =>
  v.pipe(v.tuple([code(branded), reading, text]), v.readonly());

/** Number of the row, sheet, cells. */
const listRow = v.pipe(v.tuple([v.number(), text, list(cell(columnCode))]), v.readonly());

/** Content of one report, by file content and unit. */
const report = v.object({
  fingerprint: code(fingerprint),
  unit: code(unitCode),
  /** By sheet of the file. */
  figures: list(pair(text, list(cell(elementCode)))),
  elsewhere: list(code(elementCode)),
  /** By code. */
  notes: list(pair(text, text)),
  lists: list(pair(code(registerCode), list(listRow))),
});

/** A finding in its printed words. */
const finding = v.object({
  rule: v.literal("kept"),
  was: text,
  against: v.optional(v.picklist(COMPARED_WITH)),
  severity: v.picklist(["error", "warning", "note"]),
  file: optionalText,
  unit: v.optional(code(unitCode)),
  sheet: optionalText,
  cell: optionalText,
  code: optionalText,
  subject: text,
  found: v.nullable(text),
  expected: v.nullable(text),
  title: text,
  sentence: text,
  mend: text,
  trial: v.optional(v.number()),
  explained: v.optional(v.object({ reason: text, by: optionalText, at: optionalText })),
});

const numbersByCode = list(pair(text, v.number()));

const compared = v.object({
  kind: v.picklist(["last-run", "last-round", "earlier", "last-year"]),
  title: text,
  totals: numbersByCode,
});

/** Content of a unit's row on the figures sheet as drawn; for the office its own report's totals. */
const shown = v.object({
  unit: code(unitCode),
  /** Only numbers. */
  figures: numbersByCode,
  /** Codes of cells with formulas. */
  formulas: list(text),
});

/**
 * A drawn sheet, or one of the blank form. `digest`: of its content; `rows`: digests of its rows, one after
 * another. Instead of both, the last row of a long table, in which nobody types.
 */
const sheet = v.object({
  name: text,
  digest: optionalText,
  rows: optionalText,
  lastRow: v.optional(v.number()),
});

/** The records of a state by kind. */
export const RECORDS = { about, list: unitList, unit, file, report, finding, compared, shown, sheet };

export type RecordKind = keyof typeof RECORDS;
export type Stored<K extends RecordKind> = v.InferOutput<(typeof RECORDS)[K]>;

export type StoredFile = Stored<"file">;
export type StoredReport = Stored<"report">;
export type StoredFinding = Stored<"finding">;
export type StoredCompared = Stored<"compared">;
export type StoredShown = Stored<"shown">;
export type StoredReading = v.InferOutput<typeof reading>;
export type StoredCell<C extends string> = v.InferOutput<ReturnType<typeof cell<C>>>;
