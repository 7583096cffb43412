import type { Finding, Severity } from "../../../domain/finding";
import type { SheetDrawing } from "../../drawing";
import { numberCell, textCell, textRow } from "../../drawn-cells";
import { findingExpected, findingFound } from "../../words/finding-figures";
import { findingMend } from "../../words/finding-mends";
import { findingSentence } from "../../words/finding-sentences";
import { RULE_TITLES } from "../../words/rule-titles";
import { SEVERITY_WORDS } from "../../words/status-words";
import { OWN_FINDINGS_WORDS as WORDS } from "../../words/own-form-words";
import type { OwnSummaryInput } from "./own-summary-input";
import { HEADER_ROW, ownSheet } from "./own-sheet";

const ORDER: { readonly [S in Severity]: number } = { error: 0, warning: 1, note: 2 };

/** Every finding with the reason and what to do, errors first, then unit by unit. */
export function ownFindingsSheet(input: OwnSummaryInput): SheetDrawing {
  const { findings, units } = input.facts;
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const places = new Map(units.map(({ code }, index) => [code, index]));
  const placeOf = ({ unit }: Finding): number =>
    unit === undefined ? units.length : (places.get(unit) ?? units.length);
  const sorted = findings.toSorted(
    (one, other) => ORDER[one.severity] - ORDER[other.severity] || placeOf(one) - placeOf(other),
  );
  const nameOf = ({ unit }: Finding): string => (unit === undefined ? "" : (names.get(unit) ?? unit));
  const first = HEADER_ROW + 1;
  return ownSheet(input, {
    name: input.sheetNames.findings,
    title: WORDS.title,
    widths: [5, 10, 24, 24, 14, 7, 16, 18, 40, 30, 12, 12],
    cells:
      sorted.length === 0
        ? [textCell(HEADER_ROW, 0, WORDS.none, "bold")]
        : [
            ...textRow(HEADER_ROW, 0, Object.values(WORDS.headings), "header-small"),
            ...sorted.flatMap((finding, index) => [
              numberCell(first + index, 0, index + 1, "centre-small"),
              ...textRow(
                first + index,
                1,
                [
                  SEVERITY_WORDS[finding.severity],
                  nameOf(finding),
                  finding.file ?? "",
                  finding.sheet ?? "",
                  finding.cell ?? "",
                  finding.code ?? "",
                  RULE_TITLES[finding.rule],
                  findingSentence(finding),
                  findingMend(finding),
                  findingFound(finding),
                  findingExpected(finding),
                ],
                "text-small",
              ),
            ]),
          ],
    freeze: { rows: first, columns: 0 },
    lastRow: HEADER_ROW + sorted.length,
  });
}
