import { groupedBy } from "../../base/grouped-by";
import { Fold } from "../parts/fold";
import { findingsText } from "../findings/findings-text";
import { FindingList } from "../findings/finding-list";
import { checkOutcome, filesOutcome } from "../findings/finding-counts";
import { CopyButton } from "../parts/copy-button";
import { countFindings, type Finding } from "../../model/finding";
import { useState, type JSX, useMemo } from "react";
import { fail, succeed } from "../../base/outcome";
import { collectionOfForm, type OpenedForm } from "../../recognise/own-form";
import type { CheckedCopies } from "../../desk/roll-up";
import type { ReceivedFile } from "../../workbook/files";
import { BlankFormAreas } from "../blank-form/blank-form-areas";
import { BlankFormChooser } from "../blank-form/blank-form-chooser";
import { useBlankForm } from "../blank-form/use-blank-form";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { RunButtons } from "../parts/run-buttons";
import { useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";
import { SlipsCard } from "./slips-card";
import { checkingWords } from "../words/checking-words";

const { copies: words, byFile: fileWords } = checkingWords;

/** Result of a check by a blank form, with the files, form and areas of that time. */
interface CopiesChecked extends CheckedCopies {
  readonly files: readonly ReceivedFile[];
  readonly blank: OpenedForm;
}

/** Checks chosen files against another office's blank form, which they do not identify. */
export function CopiesCheck({ files }: { readonly files: readonly ReceivedFile[] }): JSX.Element {
  const { openReader, loadTasks } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [blank, setBlank] = useState<OpenedForm>();
  const choice = useBlankForm({ form: blank, onForm: setBlank, files, isRolledUp: false });
  const task = useTask<CopiesChecked, { readonly kind: "cancelled" }>();
  const { activity, result } = task;
  const start = async (by: OpenedForm): Promise<void> => {
    const outcome = await task.run("reading", async ({ signal, progress }) => {
      const { checkCopies } = await loadTasks();
      const collection = collectionOfForm(by, undefined, undefined);
      const request = { files, collection, progress: progress("reading") };
      const checked = await checkCopies(request, openReader(signal, { blank: by }));
      return checked === undefined ? fail({ kind: "cancelled" }) : succeed({ files, blank: by, ...checked });
    });
    if (outcome?.ok) announce(filesOutcome(outcome.value.checked));
  };
  const isOfNow = result?.files === files && result.blank === blank;
  return (
    <div className={styles.stack}>
      <p className={styles.paragraph}>{words.intro}</p>
      <BlankFormChooser choice={choice} />
      {blank !== undefined && (
        <>
          <BlankFormAreas choice={choice} form={blank} />
          <RunButtons
            label={words.start}
            activity={activity}
            isReady={files.length > 0 && choice.isSettled}
            onStart={() => void start(blank)}
            onCancel={task.cancel}
          />
        </>
      )}
      {isOfNow && activity.kind !== "running" && (
        <>
          <p className={styles.paragraph}>
            <strong>{filesOutcome(result.checked)}</strong>
          </p>
          <FindingsByFile findings={result.checked.flatMap(({ findings }) => findings)} />
          {result.checked.some(({ findings }) => findings.length > 0) && (
            <SlipsCard result={result} knowledge={result.knowledge} />
          )}
        </>
      )}
    </div>
  );
}

interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Lists findings by file, those with errors first, and copies all of them. */
function FindingsByFile({ findings }: { readonly findings: readonly Finding[] }): JSX.Element | null {
  const styles = useLayoutStyles();
  const files = useMemo(() => byFile(findings), [findings]);
  if (files.length === 0) return null;
  return (
    <Fold title={fileWords.heading(files.length)}>
      <div className={styles.tight}>
        <CopyButton label={fileWords.copy} text={findingsText(files)} />
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

/** Creates its list when first opened. */
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

/** Findings without a file concern the form itself or the summary. */
function byFile(findings: readonly Finding[]): readonly FileFindings[] {
  const files = groupedBy(findings, (finding) => finding.file);
  return [...files]
    .map(([file = fileWords.ofNoFile, own]) => ({ file, findings: own }))
    .toSorted((one, other) => countFindings(other.findings).error - countFindings(one.findings).error);
}
