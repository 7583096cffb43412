import { useMemo, type JSX } from "react";
import { countFindings, type Finding } from "../../model/finding";
import { CopyButton } from "../parts/copy-button";
import { checkOutcome } from "./finding-counts";
import { FindingList } from "./finding-list";
import { findingsText } from "./findings-text";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { groupedBy } from "../../base/grouped-by";
import { checkingWords } from "../words/checking-words";

const { byFile: words } = checkingWords;

interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** What was found, file by file, those with errors first; and all of it to be copied. */
export function FindingsByFile({ findings }: { readonly findings: readonly Finding[] }): JSX.Element | null {
  const styles = useLayoutStyles();
  const files = useMemo(() => byFile(findings), [findings]);
  if (files.length === 0) return null;
  return (
    <Fold title={words.heading(files.length)}>
      <div className={styles.tight}>
        <CopyButton label={words.copy} text={findingsText(files)} />
        <ul className={styles.list}>
          {files.map((file) => (
            <li key={file.file}>
              <FindingsOfFile {...file} />
            </li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}

/** Its list is made when it is first opened. */
function FindingsOfFile({ file, findings }: FileFindings): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <Fold
      title={
        <span className={styles.tight}>
          <strong>{file}</strong>
          <span>{checkOutcome(findings)}</span>
        </span>
      }
    >
      <FindingList subject={file} findings={findings} />
    </Fold>
  );
}

/** What is said of no file is about the form itself, or the summary. */
function byFile(findings: readonly Finding[]): readonly FileFindings[] {
  const files = groupedBy(findings, (finding) => finding.file);
  return [...files]
    .map(([file = words.ofNoFile, own]) => ({ file, findings: own }))
    .toSorted((one, other) => countFindings(other.findings).error - countFindings(one.findings).error);
}
