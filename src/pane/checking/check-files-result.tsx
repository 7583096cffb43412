import { useMemo, useState, type JSX, type Ref } from "react";
import type { FileResolutions } from "../resolving/use-file-resolutions";
import { CheckedFileList } from "./checked-file-list";
import { filesOutcome } from "../findings/finding-counts";
import { EVERYTHING, filteredFindings } from "../findings/finding-filter";
import { FindingFilterBar } from "../findings/finding-filter-bar";
import { FindingsOnPaper } from "../findings/findings-on-paper";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import type { Choice } from "../choosing/use-choice";
import type { FilesChecked } from "./use-files-check";
import { checkingWords as words } from "../words/checking-words";
import { answerWords } from "../words/answer-words";
import { findingSentence, ruleTitle } from "../../forms/finding-words";

interface CheckFilesResultProps {
  readonly result: FilesChecked;
  readonly choice: Choice;
  readonly answers: FileResolutions;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** Shows a check of files, by grade and by file. */
export function CheckFilesResult({ result, choice, answers, heading }: CheckFilesResultProps): JSX.Element {
  const styles = useLayoutStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  const { checked, unchanged } = result;
  const { registries } = choice;
  const all = useMemo(() => checked.flatMap(({ findings }) => findings), [checked]);
  const isFiltered = filter.grades.size > 0 || filter.text !== "";
  const shown = useMemo(() => {
    const told = (finding: (typeof all)[number]): string =>
      [ruleTitle(finding.rule), findingSentence(finding)].join(" ");
    return checked
      .map((file) => ({ ...file, findings: filteredFindings(file.findings, filter, told) }))
      .filter(({ findings }) => !isFiltered || findings.length > 0);
  }, [checked, filter, isFiltered]);
  const findings = shown.reduce((sum, file) => sum + file.findings.length, 0);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {filesOutcome(checked)}
      </h2>
      {answers.done !== undefined && <Message intent="success">{answers.done}</Message>}
      {answers.trouble !== undefined && (
        <Message intent="warning">
          {answers.trouble.kind === "unreadable"
            ? answerWords.unreadable
            : answerWords.forgotten(answers.trouble.reason)}
        </Message>
      )}
      {unchanged > 0 && <p className={styles.quiet}>{words.files.unchanged(unchanged, checked.length)}</p>}
      <FindingFilterBar findings={all} shown={findings} filter={filter} onFilter={setFilter} />
      {shown.length < checked.length && (
        <p className={styles.quiet}>{words.files.shown(shown.length, checked.length)}</p>
      )}
      <CheckedFileList files={shown} result={result} registries={registries} answers={answers} />
      {findings > 0 && <FindingsOnPaper checked={shown} choice={choice} />}
    </>
  );
}
