import { useMemo, useState, type JSX, type Ref } from "react";
import { findUnit, type UnitRegistry } from "../../model/unit";
import type { CheckedFile } from "../../desk/checking";
import type { FileResolutions } from "../resolving/use-file-resolutions";
import { CheckedFileList } from "./checked-file-list";
import { Chooser } from "../parts/chooser";
import { filesOutcome } from "../findings/finding-counts";
import { EVERYTHING, filteredFindings } from "../findings/finding-filter";
import { FindingFilterBar } from "../findings/finding-filter-bar";
import { FindingsOnPaper } from "../findings/findings-on-paper";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { SlipsCard } from "./slips-card";
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

/** Selects files of unknown units; no unit code is empty. */
const UNKNOWN = "?";
const ANY = "";

/** Shows a check of files: by grade, by unit and by file; and the slips for units. */
export function CheckFilesResult({ result, choice, answers, heading }: CheckFilesResultProps): JSX.Element {
  const { plans } = useServices();
  const styles = useLayoutStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  const [unit, setUnit] = useState(ANY);
  const { checked, unchanged } = result;
  const { registries } = choice;
  const units = useMemo(() => unitOptions(checked, registries), [checked, registries]);
  const all = useMemo(() => checked.flatMap(({ findings }) => findings), [checked]);
  const isFiltered = filter.grades.size > 0 || filter.text !== "";
  const shown = useMemo(() => {
    const told = (finding: (typeof all)[number]): string =>
      [ruleTitle(finding.rule), findingSentence(finding)].join(" ");
    return checked
      .filter(({ submission }) => unit === ANY || (submission?.unit ?? UNKNOWN) === unit)
      .map((file) => ({ ...file, findings: filteredFindings(file.findings, filter, told) }))
      .filter(({ findings }) => !isFiltered || findings.length > 0);
  }, [checked, filter, unit, isFiltered]);
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
      {all.length > 0 && <SlipsCard result={result} knowledge={{ plans, registries }} />}
      <FindingFilterBar findings={all} shown={findings} filter={filter} onFilter={setFilter} />
      {units.length > 1 && (
        <Chooser
          label={words.filter.unit}
          value={unit}
          options={[
            { value: ANY, label: words.filter.anyUnit },
            ...units.map(({ code, name }) => ({
              value: code,
              label: name ?? (code === UNKNOWN ? words.filter.unknownUnit : code),
            })),
          ]}
          onChoose={setUnit}
        />
      )}
      {shown.length < checked.length && (
        <p className={styles.quiet}>{words.files.shown(shown.length, checked.length)}</p>
      )}
      <CheckedFileList files={shown} result={result} registries={registries} answers={answers} />
      {findings > 0 && <FindingsOnPaper checked={shown} choice={choice} />}
    </>
  );
}

interface UnitOption {
  readonly code: string;
  readonly name: string | undefined;
}

/** Returns the files' units in list order, unlisted ones last. */
function unitOptions(
  checked: readonly CheckedFile[],
  registries: readonly UnitRegistry[],
): readonly UnitOption[] {
  const codes = [...new Set(checked.map(({ submission }) => submission?.unit))];
  const nameOf = (code: (typeof codes)[number]): string | undefined =>
    code && registries.map((registry) => findUnit(registry, code)?.name).find(Boolean);
  return codes
    .map((code) => ({ code: code ?? UNKNOWN, name: nameOf(code) }))
    .toSorted((left, right) => (left.name ?? "\uFFFF").localeCompare(right.name ?? "\uFFFF", "vi"));
}
