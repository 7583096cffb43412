import type { JSX } from "react";
import { planById, findRound } from "../../model/plan";
import type { Finding } from "../../model/finding";
import type { Submission } from "../../model/submission";
import { findUnit, type UnitRegistry } from "../../model/unit";
import type { CheckedFile } from "../../desk/checking";
import { answerKey, ResolveFinding, type Resolving } from "../resolving/finding-resolution";
import type { FileResolutions } from "../resolving/use-file-resolutions";
import { checkOutcome } from "../findings/finding-counts";
import { FindingList } from "../findings/finding-list";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { MendedCopy } from "./mended-copy";
import { useServices } from "../services/pane-services";
import type { FilesChecked } from "./use-files-check";
import { paneWords } from "../words/pane-words";

const words = paneWords.check;

interface CheckedFileItemProps {
  readonly file: CheckedFile;
  readonly result: FilesChecked;
  readonly registries: readonly UnitRegistry[];
  readonly isOnly: boolean;
  readonly answers: FileResolutions;
}

/**
 * One file: whose it is, what was found, and what can be mended in a copy. Its list is made when it is first
 * opened.
 */
export function CheckedFileItem(props: CheckedFileItemProps): JSX.Element {
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
        <span>{words.nothingWrong}</span>
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

/** Answers of the office to what was found in one report. */
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

/** Whose report for which round a form says it is, by name where the names are known. */
function useSubmissionWords(registries: readonly UnitRegistry[]): (submission: Submission) => string {
  const { plans } = useServices();
  return ({ plan: planId, round, unit }) => {
    const plan = planById(plans, planId);
    const name = registries.map((registry) => findUnit(registry, unit)?.name).find(Boolean);
    return words.of((plan && findRound(plan, round)?.name) ?? round, name ?? unit);
  };
}
