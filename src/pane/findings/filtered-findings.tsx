import type { CellPlace } from "../../workbook/grid";
import { useMemo, useState, type JSX, type ReactNode } from "react";
import type { Finding } from "../../model/finding";
import { EVERYTHING, filteredFindings } from "./finding-filter";
import { FindingFilterBar } from "./finding-filter-bar";
import { FindingList } from "./finding-list";
import { findingSentence, ruleTitle } from "../../forms/finding-words";

interface FilteredFindingsProps {
  readonly subject: string;
  readonly findings: readonly Finding[];
  /** What was found and is mended by now. */
  readonly struck?: readonly Finding[];
  readonly onGoTo?: (place: CellPlace) => void;
  readonly answerTo?: (finding: Finding) => ReactNode;
}

/** Findings with what narrows them down. */
export function FilteredFindings(props: FilteredFindingsProps): JSX.Element {
  const { subject, findings, struck, onGoTo, answerTo } = props;
  const [filter, setFilter] = useState(EVERYTHING);
  const shown = useMemo(
    () =>
      filteredFindings(findings, filter, (finding) =>
        [ruleTitle(finding.rule), findingSentence(finding), finding.cell ?? ""].join(" "),
      ),
    [findings, filter],
  );
  return (
    <>
      <FindingFilterBar findings={findings} shown={shown.length} filter={filter} onFilter={setFilter} />
      <FindingList subject={subject} findings={shown} struck={struck} onGoTo={onGoTo} answerTo={answerTo} />
    </>
  );
}
