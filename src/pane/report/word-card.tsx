import { Field, Select } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { CopyButton } from "../parts/copy-button";
import { FileButton } from "../files/file-button";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { RunButtons } from "../parts/run-buttons";
import { useTask } from "../services/use-task";
import { canSave, useServices } from "../services/pane-services";
import type { RolledUp } from "../roll-up/rolled-up";
import type { MadeReport, ReportFailure } from "../../desk/reporting";
import { succeed, type Outcome } from "../../base/outcome";
import { reportWords } from "../words/report-words";

const { written: words } = reportWords;

interface CardProps {
  readonly result: Pick<RolledUp, "subject" | "facts">;
}

/** Identifies the round's report. */
const OF_ROUND = "";

/**
 * Writes the report, or a special one of the plan, as a Word file or a text to copy. Keeps officers' text of
 * the last one.
 */
export function WordCard({ result: { subject, facts } }: CardProps): JSX.Element {
  const { desk, save, clock, loadTasks, loadWordFiles } = useServices();
  const styles = useLayoutStyles();
  const [about, setAbout] = useState(OF_ROUND);
  const [last, setLast] = useState<File>();
  const { run, activity, result: made } = useTask<Outcome<MadeReport, ReportFailure>, never>();
  const { reports = [] } = subject.plan;
  const isSaved = canSave(desk);

  const write = (): void =>
    void run("making", async () => {
      const [{ makeReport }, documents] = await Promise.all([loadTasks(), loadWordFiles()]);
      const before = last && new Uint8Array(await last.arrayBuffer());
      const wish = { ...(about !== OF_ROUND && { about }), before };
      const report = await makeReport(subject, facts, wish, documents, clock);
      if (report.ok && isSaved) save(report.value.file);
      return succeed(report);
    });
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>{words.intro}</p>
      {!isSaved && <p className={styles.paragraph}>{words.cannotSave}</p>}
      {reports.length > 0 && (
        <Field label={words.which} className={styles.field}>
          <Select value={about} onChange={(_event, { value }) => setAbout(value)}>
            <option value={OF_ROUND}>{words.ofRound}</option>
            {reports.map(({ code, title }) => (
              <option key={code} value={code}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.row}>
        <FileButton accept=".docx" field={words.lastField} onChoose={setLast}>
          {words.last}
        </FileButton>
        {last !== undefined && <span className={styles.quiet}>{last.name}</span>}
      </div>
      <RunButtons label={isSaved ? words.write : words.compose} activity={activity} isReady onStart={write} />
      {made?.ok === false && <Message intent="error">{words.failures[made.failure]}</Message>}
      {made?.ok === true && isSaved && (
        <Message intent="success">{words.made(made.value.file.name, made.value.kept)}</Message>
      )}
      {made?.ok === true && !isSaved && (
        <>
          <Message intent="success">{words.composed(made.value.kept)}</Message>
          <CopyButton label={words.copy} text={made.value.text} />
        </>
      )}
      {made?.ok === true &&
        made.value.toReview.map((text) => (
          <Message key={text} intent="warning">
            {words.toReview(text)}
          </Message>
        ))}
    </div>
  );
}
