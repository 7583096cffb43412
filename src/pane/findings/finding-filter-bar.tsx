import { SearchBox, ToggleButton } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Finding } from "../../model/finding";
import { GRADES_BY_URGENCY, gradeCounts } from "./finding-counts";
import { toggled, type FindingFilter } from "./finding-filter";
import { useLayoutStyles } from "../parts/layout-styles";
import { paneWords } from "../words/pane-words";
import { checkingWords } from "../words/checking-words";

const words = checkingWords.filter;
const { grade: names, check } = paneWords;

interface FindingFilterBarProps {
  /** All findings. */
  readonly findings: readonly Finding[];
  /** Number of matches. */
  readonly shown: number;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Short lists need neither search nor filter. */
const FILTERED_FROM = 20;

/** Filters by buttons of present grades and a search box; states the number left. */
export function FindingFilterBar({
  findings,
  shown,
  filter,
  onFilter,
}: FindingFilterBarProps): JSX.Element | null {
  const styles = useLayoutStyles();
  const counts = gradeCounts(findings);
  const present = GRADES_BY_URGENCY.filter((grade) => counts[grade] > 0);
  const isFiltered = filter.grades.size > 0 || filter.text !== "";
  if (findings.length < FILTERED_FROM && !isFiltered) return null;
  return (
    <div className={styles.tight}>
      {present.length > 1 && (
        <div className={styles.row} role="group" aria-label={words.group}>
          {present.map((grade) => (
            <ToggleButton
              key={grade}
              size="small"
              checked={filter.grades.has(grade)}
              onClick={() => onFilter(toggled(filter, grade))}
            >
              {check.graded(names[grade], counts[grade])}
            </ToggleButton>
          ))}
        </div>
      )}
      <SearchBox
        aria-label={words.search}
        placeholder={words.search}
        className={styles.search}
        value={filter.text}
        onChange={(_event, { value }) => onFilter({ ...filter, text: value })}
        dismiss={{ "aria-label": words.clearSearch }}
      />
      <p className={styles.quiet} aria-live="polite">
        {isFiltered && words.shown(shown, findings.length)}
      </p>
    </div>
  );
}
