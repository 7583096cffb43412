import { useServices } from "../services/pane-services";
import { MendedCopy } from "./mended-copy";
import { FindingList } from "../findings/finding-list";
import { checkOutcome } from "../findings/finding-counts";
import { answerKey, ResolveFinding, type Resolving } from "../resolving/finding-resolution";
import type { Submission } from "../../model/submission";
import { planById, findRound } from "../../model/plan";
import { type JSX } from "react";
import { type UnitRegistry, findUnit } from "../../model/unit";
import type { CheckedFile } from "../../desk/checking";
import type { FileResolutions } from "../resolving/use-file-resolutions";
import { countFindings, type Finding } from "../../model/finding";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { usePaged } from "../parts/use-paged";
import type { FilesChecked } from "./use-files-check";
import { paneWords } from "../words/pane-words";
import { checkingWords } from "../words/checking-words";

const words = checkingWords.files;
const { check } = paneWords;

interface CheckedFileListProps {
  /** The files and findings to show. */
  readonly files: readonly CheckedFile[];
  /** All checked files. */
  readonly result: FilesChecked;
  /** Lists that name units. */
  readonly registries: readonly UnitRegistry[];
  readonly answers: FileResolutions;
}

/** Lists checked files, those with errors first; each opens to its findings. Faultless ones take a line. */
export function CheckedFileList({ files, ...rest }: CheckedFileListProps): JSX.Element {
  const wrong = files
    .filter(({ findings }) => findings.length > 0)
    .toSorted((left, right) => errorsIn(right) - errorsIn(left));
  const right = files.filter(({ findings }) => findings.length === 0);
  if (right.length < 2) return <FileCards files={[...wrong, ...right]} {...rest} />;
  return (
    <>
      <FileCards files={wrong} {...rest} />
      <Fold title={words.nothingWrong(right.length)}>
        <FileCards files={right} {...rest} />
      </Fold>
    </>
  );
}

function FileCards({ files, result, registries, answers }: CheckedFileListProps): JSX.Element {
  const styles = useLayoutStyles();
  const { shown, more } = usePaged(files, 100, words.more);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((file, index) => (
          <li key={`${index} ${file.file}`} className={styles.card}>
            <CheckedFileItem
              file={file}
              result={result}
              registries={registries}
              answers={answers}
              isOnly={result.checked.length === 1}
            />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

const errorsIn = ({ findings }: CheckedFile): number => countFindings(findings).error;

interface CheckedFileItemProps {
  readonly file: CheckedFile;
  readonly result: FilesChecked;
  readonly registries: readonly UnitRegistry[];
  readonly isOnly: boolean;
  readonly answers: FileResolutions;
}

/** Shows a file: unit, findings, and fixes for a copy. Creates its list when first opened. */
function CheckedFileItem(props: CheckedFileItemProps): JSX.Element {
  const { file, result, registries, isOnly, answers } = props;
  const styles = useLayoutStyles();
  const describe = useSubmissionWords(registries);
  const { file: name, submission, findings } = file;
  const about = submission && <span className={styles.quiet}>{describe(submission)}</span>;
  if (findings.length === 0) {
    return (
      <span className={styles.tight}>
        <strong>{name}</strong>
        {about}
        <span>{check.nothingWrong}</span>
      </span>
    );
  }
  return (
    <Fold
      isOpen={isOnly}
      title={
        <span className={styles.tight}>
          <strong>{name}</strong>
          {about}
          <span>{checkOutcome(findings)}</span>
        </span>
      }
    >
      <div className={styles.stack}>
        <MendedCopy name={name} result={result} registries={registries} />
        <FindingList
          subject={name}
          findings={findings}
          {...(submission && { answerTo: answerIn(submission, registries, answers) })}
        />
      </div>
    </Fold>
  );
}

/** Resolves findings of a report for the office. */
function answerIn(
  of: Submission,
  registries: readonly UnitRegistry[],
  { isBusy, explain, withdraw, decide, askAgain }: FileResolutions,
): (finding: Finding) => JSX.Element {
  const unit = registries.map((registry) => findUnit(registry, of.unit)?.name).find(Boolean) ?? of.unit;
  const answering: Resolving = {
    isBusy,
    explain: (finding, reason, by) => void explain(of, finding, reason, by),
    withdraw: (finding) => void withdraw(of, finding),
    decide: (finding, reading) => void decide(of, unit, finding, reading),
    askAgain: (finding) => void askAgain(of, finding),
  };
  return (finding) => <ResolveFinding key={answerKey(finding)} finding={finding} answering={answering} />;
}

/** Returns a form's unit and round, named if known. */
function useSubmissionWords(registries: readonly UnitRegistry[]): (submission: Submission) => string {
  const { plans } = useServices();
  return ({ plan: planId, round, unit }) => {
    const plan = planById(plans, planId);
    const name = registries.map((registry) => findUnit(registry, unit)?.name).find(Boolean);
    return check.of((plan && findRound(plan, round)?.name) ?? round, name ?? unit);
  };
}
