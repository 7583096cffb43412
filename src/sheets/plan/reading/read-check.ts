import type { ArithmeticCheck } from "../../../domain/arithmetic-check";
import { columnCode, elementCode, registerCode, type ElementCode } from "../../../domain/codes";
import { CHECK_KINDS } from "../../words/plan-choice-words";
import { parseCode, parsePlainSum, parseSum, type SignedSum } from "../formulas/parse-sum";
import type { FormulaFault, Parsed } from "../formulas/formula-fault";
import type { FormulaKind } from "../plan-sheet-problem";
import { knownCodes, reportFormula } from "./formula-codes";
import { readNeededChoice } from "./read-choice";
import { readNeededCode } from "./read-code";
import { readWhole } from "./read-number";
import { readNeededText, readTidyText } from "./read-text";
import type { ReadingLog } from "./reading-log";
import type { SourceRow } from "./source-row";

type CheckSource = SourceRow<"check">;

/** One row of the table of checks; undefined for one whose kind is not told. */
export function readCheck(log: ReadingLog, source: CheckSource): ArithmeticCheck | undefined {
  const kind = readNeededChoice(log, source, "KIND", CHECK_KINDS);
  if (kind === undefined) return undefined;
  const because = CHECK_KINDS[kind][0];
  const reportFilled = (
    columns: readonly ("SUBJECT" | "AGAINST" | "REGISTER" | "COLUMN" | "UNDER")[],
  ): void => {
    for (const column of columns) {
      if (readTidyText(log, source, column) !== "")
        log.report(source, column, { kind: "unused-cell", because });
    }
  };
  reportFilled(kind === "age-limit" ? ["SUBJECT", "AGAINST"] : ["REGISTER", "COLUMN", "UNDER"]);
  if (kind === "age-limit") return readAgeLimit(log, source);
  const subject = elementCode(readNeededCode(log, source, "SUBJECT", "element"));
  switch (kind) {
    case "part-of-whole":
      return { kind, part: subject, whole: elementCode(formula(log, source, parseCode, "check") ?? "") };
    case "sum-of-parts":
      return {
        kind,
        whole: subject,
        parts: (formula(log, source, parsePlainSum, "check") ?? []).map(elementCode),
      };
    case "stock-flow": {
      const { plus, minus } = formula(log, source, parseSum, "stock-flow") ?? NOTHING;
      const [opening = "", ...increases] = plus;
      return {
        kind,
        opening: elementCode(opening),
        increases: codes(increases),
        decreases: codes(minus),
        closing: subject,
      };
    }
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

function readAgeLimit(log: ReadingLog, source: CheckSource): ArithmeticCheck {
  const before = log.problems.length;
  const under = readWhole(log, source, "UNDER", 1);
  if (under === undefined && log.problems.length === before) {
    log.report(source, "UNDER", { kind: "missing-value" });
  }
  return {
    kind: "age-limit",
    register: registerCode(readNeededCode(log, source, "REGISTER", "register")),
    birthDate: columnCode(readNeededCode(log, source, "COLUMN", "column")),
    under: under ?? 0,
  };
}
