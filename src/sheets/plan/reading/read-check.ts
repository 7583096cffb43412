import type { ArithmeticCheck, CheckOf } from "../../../domain/plan/arithmetic-check";
import { columnCode, elementCode, registerCode, roundId, type ElementCode } from "../../../domain/codes";
import { CHECK_KINDS } from "../../words/plan-choice-words";
import { parseCode, parsePlainSum, parseSum, type SignedSum } from "../formulas/parse-sum";
import type { FormulaFault, Parsed } from "../formulas/formula-fault";
import { parseRange } from "../formulas/range-text";
import type { FormulaKind } from "../plan-sheet-problem";
import { PLAN_TABLES, type PlanColumn } from "../plan-tables";
import { knownCodes, reportFormula } from "./formula-codes";
import { readNeededChoice } from "./read-choice";
import { readCode, readCodes, readNeededCode } from "./read-code";
import { readWhole } from "./read-number";
import { readNeededText, readTidyText } from "./read-text";
import type { ReadingLog } from "./reading-log";
import type { SourceRow } from "./source-row";

type CheckSource = SourceRow<"check">;

const COMPARED: readonly PlanColumn<"check">[] = ["KIND", "SUBJECT", "AGAINST"];

/** The columns each kind makes use of; something in another one is reported. */
const USED: { readonly [K in ArithmeticCheck["kind"]]: readonly PlanColumn<"check">[] } = {
  "part-of-whole": COMPARED,
  "sum-of-parts": COMPARED,
  "stock-flow": COMPARED,
  range: COMPARED,
  "mean-between": COMPARED,
  "required-if": COMPARED,
  "all-or-none": COMPARED,
  "register-count": [...COMPARED, "REGISTER", "COLUMN"],
  "in-round": ["KIND", "SUBJECT", "REGISTER", "COLUMN"],
  "age-limit": ["KIND", "REGISTER", "COLUMN", "UNDER"],
};

/** One row of the table of checks; undefined for one whose kind is not told. */
export function readCheck(log: ReadingLog, source: CheckSource): ArithmeticCheck | undefined {
  const kind = readNeededChoice(log, source, "KIND", CHECK_KINDS);
  if (kind === undefined) return undefined;
  for (const column of PLAN_TABLES.check) {
    const isUsed = column === "TRIAL" || USED[kind].includes(column);
    if (!isUsed && readTidyText(log, source, column) !== "")
      log.report(source, column, { kind: "unused-cell", because: CHECK_KINDS[kind][0] });
  }
  const check = readKind(kind, log, source);
  const trialIn = readCodes(log, source, "TRIAL", "round").map(roundId);
  return trialIn.length === 0 ? check : { ...check, trialIn };
}

function readKind(kind: ArithmeticCheck["kind"], log: ReadingLog, source: CheckSource): ArithmeticCheck {
  const subject = (): ElementCode => elementCode(readNeededCode(log, source, "SUBJECT", "element"));
  const others = (): readonly ElementCode[] =>
    (formula(log, source, parsePlainSum, "check") ?? []).map(elementCode);
  switch (kind) {
    case "part-of-whole":
      return { kind, part: subject(), whole: elementCode(formula(log, source, parseCode, "check") ?? "") };
    case "sum-of-parts":
      return { kind, whole: subject(), parts: others() };
    case "mean-between":
      return { kind, mean: subject(), parts: others() };
    case "required-if":
      return { kind, when: subject(), then: others() };
    case "all-or-none":
      return { kind, elements: [subject(), ...others()] };
    case "range":
      return { kind, element: subject(), ...formula(log, source, parseRange, "range") };
    case "stock-flow": {
      const closing = subject();
      const { plus, minus } = formula(log, source, parseSum, "stock-flow") ?? NOTHING;
      const [opening = "", ...increases] = plus;
      return {
        kind,
        opening: elementCode(opening),
        increases: codes(increases),
        decreases: codes(minus),
        closing,
      };
    }
    case "register-count":
      return readRegisterCount(log, source, subject());
    case "in-round":
      return readTidyText(log, source, "SUBJECT") === ""
        ? { kind, ...columnOf(log, source) }
        : { kind, element: subject() };
    case "age-limit":
      return readAgeLimit(log, source);
  }
}

const NOTHING: SignedSum = { plus: [], minus: [] };
const codes = (texts: readonly string[]): readonly ElementCode[] => texts.map(elementCode);

/** What stands beside the element; undefined, and reported, for a blank cell. */
function formula<T>(
  log: ReadingLog,
  source: CheckSource,
  parse: (text: string, known: ReturnType<typeof knownCodes>) => Parsed<T>,
  kind: FormulaKind,
): T | undefined {
  const found = readNeededText(log, source, "AGAINST");
  if (found === "") return undefined;
  const parsed = parse(found, knownCodes(log.book, "element"));
  const fault: FormulaFault | undefined = parsed.fault;
  reportFormula(log, source, "AGAINST", { found, fault, formula: kind });
  return parsed.value;
}

function columnOf(log: ReadingLog, source: CheckSource) {
  return {
    register: registerCode(readNeededCode(log, source, "REGISTER", "register")),
    column: columnCode(readNeededCode(log, source, "COLUMN", "column")),
  };
}

/** Without a column all rows count; with one, those with the choice that stands beside it. */
function readRegisterCount(
  log: ReadingLog,
  source: CheckSource,
  element: ElementCode,
): CheckOf<"register-count"> {
  const register = registerCode(readNeededCode(log, source, "REGISTER", "register"));
  const column = readCode(log, source, "COLUMN", "column");
  if (column === undefined) return { kind: "register-count", element, register };
  const is = readNeededText(log, source, "AGAINST");
  return { kind: "register-count", element, register, where: { column: columnCode(column), is } };
}

function readAgeLimit(log: ReadingLog, source: CheckSource): ArithmeticCheck {
  const before = log.problems.length;
  const under = readWhole(log, source, "UNDER", 1);
  if (under === undefined && log.problems.length === before) {
    log.report(source, "UNDER", { kind: "missing-value" });
  }
  const { register, column } = columnOf(log, source);
  return { kind: "age-limit", register, birthDate: column, under: under ?? 0 };
}
