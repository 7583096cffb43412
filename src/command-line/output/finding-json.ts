import { type Finding, ruleOf } from "../../model/finding";
import { content, flag, nullable, object, oneOf, text, type ValueOf } from "./shape";
import { findingSentence } from "../../forms/finding-words";

/** A finding in every document. */
export const findingShape = object(
  {
    rule: text,
    severity: oneOf("error", "warning", "note"),
    ...{ file: nullable(text), unit: nullable(text), sheet: nullable(text), cell: nullable(text) },
    /** The code of the row. */
    code: nullable(text),
    message: text,
    ...{ found: content, expected: content },
  },
  {
    explained: object({ reason: text }, { by: text, at: text }),
    formerly: object({ reason: text, found: text }),
    trial: flag,
  },
);

export function findingJson(finding: Finding): ValueOf<typeof findingShape> {
  return {
    rule: ruleOf(finding),
    severity: finding.severity,
    file: finding.file ?? null,
    unit: finding.unit ?? null,
    sheet: finding.sheet ?? null,
    cell: finding.cell ?? null,
    code: finding.code ?? null,
    message: findingSentence(finding),
    found: finding.found,
    expected: finding.expected,
    explained: finding.explained,
    formerly: finding.formerly,
    ...(finding.rule === "text-number" && finding.more !== undefined && { more: finding.more }),
    ...(finding.trial !== undefined && { trial: true }),
  };
}
