import type { NewContent } from "../../workbook/files";
import type { Fix } from "../../forms/fixes";
import type { FindingOf } from "../../model/finding";
import type { NumericValue, NumberReading } from "../../model/numbers";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "../../forms/words";

/**
 * Turns a person's decision about an ambiguous number into a change of its cell; undefined if the finding has
 * no cell.
 */
export function decidedFix(
  { rule, code, subject, sheet, cell, found }: FindingOf<"ambiguous-number">,
  { answer }: NumberReading,
): Fix | undefined {
  if (sheet === undefined || cell === undefined) return undefined;
  const place = { sheet, cell };
  return {
    rule,
    code,
    subject,
    place,
    before: found,
    content: contentOf(answer),
  };
}

function contentOf(answer: NumericValue): NewContent {
  switch (answer.kind) {
    case "number":
      return { kind: "number", value: answer.number };
    case "none":
      return { kind: "text", text: NONE_WORDS.short };
    case "not-applicable":
      return { kind: "text", text: NOT_APPLICABLE_WORDS.short };
    case "blank":
      return { kind: "empty" };
  }
}
