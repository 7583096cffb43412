import { useMemo, type JSX } from "react";
import type { Finding } from "../../domain/finding/finding";
import { CopyButton } from "../parts/copy-button";
import { checkOutcome, findingCounts } from "./finding-counts";
import { FindingList } from "./finding-list";
import { findingsText } from "./findings-text";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { CHECKING_WORDS } from "../words/checking-words";
import { useWords } from "../speaking/use-words";
import { FINDING_WORDS } from "../words/finding-words-page";
import { groupedBy } from "../../domain/grouped-by";

interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** What was found, file by file, those with errors first; and all of it to be copied. */
export function FindingsByFile({ findings }: { readonly findings: readonly Finding[] }): JSX.Element | null {
  const words = useWords();
  const told = useWords(FINDING_WORDS);
  const { list } = useWords(CHECKING_WORDS);
  const { byFile: own } = useWords(CHECKING_WORDS);
  const styles = useLayoutStyles();
  const files = useMemo(() => byFile(findings, own.ofNoFile), [findings, own.ofNoFile]);
  if (files.length === 0) return null;
  return (
    <Fold title={own.heading(files.length)}>
      <div className={styles.tight}>
        <CopyButton label={own.copy} text={findingsText(files, { ...words, ...told }, list.headings)} />
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
  const words = useWords().check;
  const styles = useLayoutStyles();
  return (
    <Fold
      title={
        <span className={styles.tight}>
          <strong>{file}</strong>
          <span>{checkOutcome(findings, words)}</span>
        </span>
      }
    >
      <FindingList subject={file} findings={findings} />
    </Fold>
  );
}

/** What is said of no file is about the form itself, or the summary. */
function byFile(findings: readonly Finding[], form: string): readonly FileFindings[] {
  const files = groupedBy(findings, (finding) => finding.file);
  return [...files]
    .map(([file = form, own]) => ({ file, findings: own }))
    .toSorted((one, other) => findingCounts(other.findings).error - findingCounts(one.findings).error);
}
