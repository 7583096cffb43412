import { unitCode } from "../../../domain/codes";
import type { FindingOf } from "../../../domain/finding/finding";
import type { Severity } from "../../../domain/finding/finding-base";
import { COMPARED_WITH } from "../../../domain/finding/finding-parts";
import type { Grid } from "../../../domain/grid/grid";
import { withRemarks } from "../../words/findings/explanation-words";
import { MARK_DETAIL } from "../findings/findings-sheet";
import { SEVERITY_WORDS } from "../../words/status-words";
import { FINDINGS_WORDS } from "../../words/summary/summary-words";
import { codeIn, isSameWords, locateTable, rowsBelow, exactIn, type SheetTable } from "./sheet-table";

const { headings, marks } = FINDINGS_WORDS;
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** The findings as they are printed, line by line: drawing them again gives the same sheet. */
export function readKeptFindings(grid: Grid | undefined): readonly FindingOf<"kept">[] {
  const table = grid && locateTable(grid, [headings.severity, headings.sentence, marks.rule]);
  return table === undefined ? [] : rowsBelow(table).flatMap((row) => keptFinding(table, row) ?? []);
}

function keptFinding(table: SheetTable, row: number): FindingOf<"kept"> | undefined {
  const text = (heading: string): string => exactIn(table, row, heading);
  const shown = (heading: string): string | undefined => text(heading) || undefined;
  const severity = SEVERITIES.find((each) => isSameWords(SEVERITY_WORDS[each], text(headings.severity)));
  const [was = "", detail] = codeIn(table, row, marks.rule).split(MARK_DETAIL);
  const against = COMPARED_WITH.find((each) => each === detail);
  if (severity === undefined || was === "") return undefined;
  const unit = codeIn(table, row, marks.unitCode);
  const trial = codeIn(table, row, marks.trial);
  const reason = shown(headings.explanation);
  const finding: FindingOf<"kept"> = {
    rule: "kept",
    was,
    against,
    severity,
    ...(shown(headings.file) && { file: text(headings.file) }),
    ...(unit !== "" && { unit: unitCode(unit) }),
    ...(shown(headings.sheet) && { sheet: text(headings.sheet) }),
    ...(shown(headings.cell) && { cell: text(headings.cell) }),
    ...(shown(headings.code) && { code: text(headings.code) }),
    subject: "",
    found: shown(headings.found) ?? null,
    expected: shown(headings.expected) ?? null,
    title: text(headings.cause),
    sentence: text(headings.sentence),
    mend: text(headings.mend),
    ...(/^\d+$/.test(trial) && { trial: Number(trial) }),
    ...(reason !== undefined && { explained: { reason } }),
  };
  return { ...finding, sentence: withoutRemarks(finding) };
}

/** What is said before the sentence of a finding that is only tried is said again when it is drawn. */
function withoutRemarks(finding: FindingOf<"kept">): string {
  const { sentence, trial } = finding;
  if (trial === undefined) return sentence;
  const remark = withRemarks("", { ...finding, explained: undefined });
  return sentence.startsWith(remark) ? sentence.slice(remark.length) : sentence;
}
