import type { CellPlace } from "../../workbook/grid";
import type { Finding, FindingOf, RuleId } from "../../model/finding";
import type { CellWrite } from "../../workbook/files";
import type { Fix } from "./fix";

/** Returns the form's formula of a row for this file, without "="; undefined if it is uncertain. */
export type FormulaOf = (code: string) => string | undefined;

type Change = Pick<CellWrite, "content" | "look">;
type SafeChange<R extends RuleId> = (finding: FindingOf<R>, formulaOf: FormulaOf) => Change | undefined;

/** A font with every Vietnamese letter in Unicode that every computer has. */
const UNICODE_FONT = "Times New Roman";

/** Fixes a number that was written as a text. */
function writtenNumber({ found, expected }: Finding): Change | undefined {
  // A mark such as "-" is understood as it is; nobody wrote the number it counts as.
  const isWritten = typeof found === "string" && /\d/.test(found);
  // A day has no number valid in every workbook: there are two date systems.
  return isWritten && typeof expected === "number"
    ? { content: { kind: "number", value: expected } }
    : undefined;
}

/** Rules not listed have no safe fix: a person has to decide. */
const SAFE_CHANGES: { readonly [R in RuleId]?: SafeChange<R> } = {
  "text-number": writtenNumber,
  "typed-unit": writtenNumber,
  "cleaned-text": ({ expected, changes }) => {
    if (typeof expected !== "string") return undefined;
    const wasDecoded = changes.includes("tcvn3") || changes.includes("vni");
    return {
      content: { kind: "text", text: expected },
      // In its old font, the text would remain unreadable.
      ...(wasDecoded ? { look: { font: UNICODE_FONT } } : {}),
    };
  },
  "overwritten-formula": ({ hasFormula, expected, code }, formulaOf) => {
    // While something is missing, the typed figure may be all that the unit knows. An existing formula is
    // left alone.
    if (hasFormula || typeof expected !== "number" || code === undefined) return undefined;
    const text = formulaOf(code);
    return text === undefined ? undefined : { content: { kind: "formula", text, result: expected } };
  },
};

/** Returns the safe fix of a finding; undefined if there is none or the finding has no cell. */
export function fixOf(finding: Finding, formulaOf: FormulaOf): Fix | undefined {
  const { rule, subject, found, code, sheet, cell } = finding;
  if (sheet === undefined || cell === undefined) return undefined;
  const change = changeFor(rule, finding, formulaOf);
  const place: CellPlace = { sheet, cell };
  return (
    change && { rule, ...(code === undefined ? {} : { code }), subject, place, before: found, ...change }
  );
}

type FindingByRule = { readonly [R in RuleId]: FindingOf<R> };

function changeFor<R extends RuleId>(
  rule: R,
  finding: FindingByRule[R],
  formulaOf: FormulaOf,
): Change | undefined {
  const safe: SafeChange<R> | undefined = SAFE_CHANGES[rule];
  return safe?.(finding, formulaOf);
}
