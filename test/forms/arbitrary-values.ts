import { isoDate } from "../../src/base/codes";
import fc from "fast-check";
import { type ElementCode } from "../../src/model/codes";
import type { Template } from "../../src/model/form/template";
import { BLANK, NONE, NOT_APPLICABLE, numberValue, type Value } from "../../src/model/value";
import { valueKind, type ValueKind } from "../../src/forms/layout/value-kind";

const words = fc.constantFrom<Value>(BLANK, NONE, NOT_APPLICABLE);

/** Text that people and spreadsheets often get wrong; never only blanks, never one of our words. */
const text = fc
  .oneof(
    fc.constantFrom(
      "=1+1",
      "+84",
      "-",
      "@A1",
      "a & b < c > \"d\" 'e'",
      "Hội thi\nlần 2",
      "😀",
      "_x000D_",
      "0012",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  )
  .map((raw) =>
    raw
      .normalize("NFC")
      // Characters that XML cannot carry or nobody can see are no text.
      .replace(/[\p{C}\u2028\u2029]/gu, (found) => (found === "\n" ? found : ""))
      // Full-width signs of East Asian typing are read as the usual ones.
      .replace(/[\uff01-\uff5e]/g, (found) => String.fromCharCode(found.charCodeAt(0) - 0xfee0))
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
      .trim(),
  )
  .filter((tidy) => tidy !== "" && !/^(kps|kad)$/i.test(tidy))
  .map((tidy): Value => ({ kind: "text", text: tidy }));

const days = fc.integer({ min: 0, max: 60_000 }).map((day): Value => ({
  kind: "date",
  date: isoDate(new Date(Date.UTC(1920, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)),
}));

const byKind: Record<ValueKind, fc.Arbitrary<Value>> = {
  number: fc.oneof(
    words,
    fc.constant(numberValue(0)),
    fc.nat().map(numberValue),
    // Up to ten thousand billion đồng. Beyond 15 digits, Excel takes nearly equal figures for equal.
    fc.nat({ max: 9_999_999_999_999 }).map(numberValue),
  ),
  "yes-no": fc.oneof(
    words,
    fc.boolean().map((yes): Value => ({ kind: "yes-no", yes })),
  ),
  date: fc.oneof(words, days),
  text: fc.oneof(words, text),
};

/** Returns arbitrary values for every input row of a form. */
export function arbitraryValues(template: Template): fc.Arbitrary<ReadonlyMap<ElementCode, Value>> {
  const inputs = template.rows.flatMap((row) =>
    row.kind === "element" && row.state === "input" ? [row.element] : [],
  );
  return fc
    .tuple(...inputs.map((element) => byKind[valueKind(template.plan, element, template.audience)]))
    .map((values) => new Map(inputs.map(({ code }, index) => [code, values[index] ?? BLANK])));
}
