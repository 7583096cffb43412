import { asBoolean, asMembers, asText } from "../../protocol/arguments";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import { isHostObject } from "../../protocol/host-object";
import type { Argument } from "../../protocol/host-object";
import { plain } from "../../protocol/stored-object";
import type { Wire } from "../../protocol/wire";
import { asExcelWrites } from "../../model/as-excel-writes";
import { referenceTo } from "../../model/defined-names";
import { requireUnprotected } from "../../model/protection";
import { changeValidation, clearValidation, validationOver, validationsIn } from "../../model/validation";
import { Cells } from "./cells";

const KINDS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
} as const;

/**
 * Characters. Source: the add-in notes and MS-OI29500 18.3.1.32: 255 inline, prompts 255 with titles of 32,
 * errors 224 with titles of 32.
 */
const LONGEST = { list: 255, title: 32, prompt: 255, error: 224 } as const;

type Members = Readonly<Record<string, Wire>>;

/**
 * Accepts exactly one kind of rule; converts ranges to references. Source: learn.microsoft.com,
 * Excel.DataValidationRule.
 */
function checkedRule(value: Argument): Members {
  const members = asMembers(value);
  const kinds = Object.keys(KINDS).filter((kind) => (members[kind] ?? null) !== null);
  const [kind = ""] = kinds;
  if (kinds.length !== 1) refuse("InvalidArgument");
  const rule = Object.fromEntries(
    Object.entries(asMembers(members[kind])).map(([name, part]) => [name, reference(part ?? null)]),
  );
  const { source } = rule;
  const isInline = kind === "list" && typeof source === "string" && !source.startsWith("=");
  if (isInline && source.length > LONGEST.list) refuse("InvalidArgument");
  return { [kind]: rule };
}

function reference(value: Argument): Wire {
  if (isHostObject(value) && value.model instanceof Cells) {
    return referenceTo(value.model.sheet.name, value.model.area);
  }
  return typeof value === "string" && value.startsWith("=") ? asExcelWrites(value) : plain(value);
}

function checkedWords(value: Argument, longest: number, before: Members): Members {
  const words = asMembers(plain(value));
  for (const [name, most] of [
    ["message", longest],
    ["title", LONGEST.title],
  ] as const) {
    const text = words[name] ?? null;
    if (text !== null && asText(text).length > most) refuse("InvalidArgument");
  }
  return Object.fromEntries(
    [...Object.entries(before), ...Object.entries(words)].map(([name, word]) => [name, plain(word)]),
  );
}

function change(cells: Cells, part: Parameters<typeof changeValidation>[2]): void {
  requireUnprotected(cells.sheet);
  for (const area of cells.areas) changeValidation(cells.sheet, area, part);
}

/**
 * Source: learn.microsoft.com, Excel.DataValidationType: MixedCriteria for some cells only, Inconsistent for
 * different rules.
 */
function typeOf({ sheet, area }: Cells): string {
  const { found, hasGaps } = validationsIn(sheet, area);
  const kinds = new Set(found.map(({ rule }) => JSON.stringify(rule)));
  if (found.length === 0) return "None";
  if (hasGaps) return "MixedCriteria";
  if (kinds.size > 1) return "Inconsistent";
  const [kind] = Object.keys(found[0]?.rule ?? {});
  return Object.entries(KINDS).find(([name]) => name === kind)?.[1] ?? "None";
}

/** Returns whether the cells have several rules; Excel then returns none (assumed). */
const isMixed = (cells: Cells): boolean => ["MixedCriteria", "Inconsistent"].includes(typeOf(cells));

/** Source: learn.microsoft.com, Excel.DataValidation. `valid` is not implemented and not loaded. */
export const dataValidation = objectsOf<Cells>("DataValidation", {
  scalars: {
    Rule: {
      get: (cells) => (isMixed(cells) ? null : (validationOver(cells.sheet, cells.area)?.rule ?? {})),
      // Excel refuses a new rule in an area that has others (OfficeDev/office-js#2594).
      set: (cells, value) => {
        if (isMixed(cells)) refuse("InvalidArgument");
        change(cells, { rule: checkedRule(value) });
      },
    },
    Type: { get: typeOf },
    ErrorAlert: {
      get: ({ sheet, area }) => validationOver(sheet, area)?.errorAlert ?? {},
      set: (cells, value) => {
        const before = validationOver(cells.sheet, cells.area)?.errorAlert ?? {};
        change(cells, { errorAlert: checkedWords(value, LONGEST.error, before) });
      },
    },
    Prompt: {
      get: ({ sheet, area }) => validationOver(sheet, area)?.prompt ?? {},
      set: (cells, value) => {
        const before = validationOver(cells.sheet, cells.area)?.prompt ?? {};
        change(cells, { prompt: checkedWords(value, LONGEST.prompt, before) });
      },
    },
    IgnoreBlanks: {
      get: ({ sheet, area }) => validationOver(sheet, area)?.ignoreBlanks ?? true,
      set: (cells, value) => change(cells, { ignoreBlanks: asBoolean(value) }),
    },
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      requireUnprotected(sheet);
      for (const area of areas) clearValidation(sheet, area);
    },
  },
});
