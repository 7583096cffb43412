import type { JSX } from "react";
import { findRound } from "../domain/plan";
import type { Submission } from "../domain/submission";
import { findUnit, type UnitRegistry } from "../domain/unit";
import type { CheckedFile } from "../use-cases/check-files";
import { findingCounts } from "./finding-counts";
import { FindingList } from "./finding-list";
import { useLayoutStyles } from "./layout-styles";
import { useServices } from "./pane-services";
import { useWords } from "./use-words";

interface CheckedFileListProps {
  readonly files: readonly CheckedFile[];
  /** By which units are named. */
  readonly registries: readonly UnitRegistry[];
}

/** Checked files, those with errors first; each opens to show its findings. */
export function CheckedFileList({ files, registries }: CheckedFileListProps): JSX.Element {
  const styles = useLayoutStyles();
  const ordered = files.toSorted((left, right) => errorsIn(right) - errorsIn(left));
  return (
    <ul className={styles.list}>
      {ordered.map((file, index) => (
        <li key={`${index} ${file.file}`} className={styles.card}>
          <CheckedFileItem file={file} registries={registries} isOnly={files.length === 1} />
        </li>
      ))}
    </ul>
  );
}

const errorsIn = ({ findings }: CheckedFile): number => findingCounts(findings).error;

interface CheckedFileItemProps {
  readonly file: CheckedFile;
  readonly registries: readonly UnitRegistry[];
  readonly isOnly: boolean;
}

function CheckedFileItem({
  file: { file, submission, findings },
  registries,
  isOnly,
}: CheckedFileItemProps): JSX.Element {
  const words = useWords().check;
  const styles = useLayoutStyles();
  const describe = useSubmissionWords(registries);
  const { error, warning, note } = findingCounts(findings);
  const about = submission && <p className={styles.quiet}>{describe(submission)}</p>;
  if (findings.length === 0) {
    return (
      <>
        <strong>{file}</strong>
        {about}
        <p className={styles.paragraph}>{words.nothingWrong}</p>
      </>
    );
  }
  return (
    <details className={styles.details} open={isOnly}>
      <summary>
        <strong>{file}</strong>
        {about}
        <p className={styles.paragraph}>{words.counts(error, warning, note)}</p>
      </summary>
      <FindingList subject={file} findings={findings} />
    </details>
  );
}

/** Whose report for which round a form says it is, by name where the names are known. */
function useSubmissionWords(registries: readonly UnitRegistry[]): (submission: Submission) => string {
  const { plans } = useServices();
  const words = useWords().check;
  return ({ plan: planId, round, unit }) => {
    const plan = plans.find(({ id }) => id === planId);
    const name = registries.map((registry) => findUnit(registry, unit)?.name).find(Boolean);
    return words.of((plan && findRound(plan, round)?.name) ?? round, name ?? unit);
  };
}
