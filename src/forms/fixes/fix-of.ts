import type { CellPlace } from "../../workbook/grid";
import type { Finding, FindingOf, RuleId } from "../../model/finding";
import type { CellWrite } from "../../workbook/files";
import type { Fix } from "./fix";

/**
 * The formula that the form has in a row, written for the file at hand, without "="; undefined where that is
 * not certain.
 */
export type FormulaOf = (code: string) => string | undefined;

type Change = Pick<CellWrite, "content" | "look">;
type SafeChange<R extends RuleId> = (finding: FindingOf<R>, formulaOf: FormulaOf) => Change | undefined;

/** A font that has every letter of Vietnamese in Unicode and is on every computer. */
const UNICODE_FONT = "Times New Roman";

/** The number that was written as a text. */
function writtenNumber({ found, expected }: Finding): Change | undefined {
  // A mark such as "-" is understood as it stands; the number it counts as was not written.
  const isWritten = typeof found === "string" && /\d/.test(found);
  // A day has no number that holds in every workbook: there are two ways to count days.
  return isWritten && typeof expected === "number"
    ? { content: { kind: "number", value: expected } }
    : undefined;
}

/** Rules that are not listed have no safe change: a person has to say what is right. */
const SAFE_CHANGES: { readonly [R in RuleId]?: SafeChange<R> } = {
  "text-number": writtenNumber,
  "typed-unit": writtenNumber,
  "cleaned-text": ({ expected, changes }) => {
    if (typeof expected !== "string") return undefined;
    const wasDecoded = changes.includes("tcvn3") || changes.includes("vni");
    return {
      content: { kind: "text", text: expected },
      // In its old font the text would be as unreadable as before.
      ...(wasDecoded ? { look: { font: UNICODE_FONT } } : {}),
    };
  },
  "overwritten-formula": ({ hasFormula, expected, code }, formulaOf) => {
    // While something is missing, the typed figure may be all that the unit knows. A formula that is there is
    // not ours to judge.
    if (hasFormula || typeof expected !== "number" || code === undefined) return undefined;
    const text = formulaOf(code);
    return text === undefined ? undefined : { content: { kind: "formula", text, result: expected } };
  },
};

/** The safe change for a finding; undefined where there is none, or where the finding belongs to no cell. */
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
