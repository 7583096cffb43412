import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { trialWorkbook } from "../../forms/issue";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";
import { CopyButton } from "../parts/copy-button";
import { HandOver } from "../parts/hand-over";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { HostFailureMessage, TaskFailure } from "../parts/host-failure-message";
import { useServices, type ExcelAsked, type ExcelChecking } from "../services/pane-services";
import { useTask } from "../services/use-task";
import { LineButton } from "../parts/line-button";
import { excelCheckWords as words } from "../words/excel-check-words";
import { paneWords } from "../words/pane-words";

const { hostFailure } = paneWords;

type Trial = keyof typeof words.tries;

const TRIALS = [
  "open",
  "save",
  "saveOpen",
  "files",
  "folder",
  "drop",
  "undo",
] as const satisfies readonly Trial[];

/**
 * Tests this Excel's functions, and asks the user for what no program can see; the report is for developers.
 */
export function ExcelCheck({ check }: { readonly check: ExcelChecking }): JSX.Element {
  const styles = useLayoutStyles();
  const { desk, write, clock } = useServices();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<readonly ExcelAsked[]>([]);
  const [isRunning, setRunning] = useState(false);
  const [report, setReport] = useState<object>();
  const [reason, setReason] = useState<string>();
  const [sample, setSample] = useState<Uint8Array>();
  const [works, setWorks] = useState<ReadonlySet<Trial>>(new Set());
  const last = asked.at(-1);
  const odd = asked.filter(({ ok }) => !ok);
  const message = last && words.done(last.done, last.of, odd.length);

  const start = async (): Promise<void> => {
    setRunning(true);
    setAsked([]);
    setReport(undefined);
    setReason(undefined);
    try {
      const lines: ExcelAsked[] = [];
      const found = await check((line) => {
        lines.push(line);
        setAsked([...lines]);
      });
      setReport(found);
      const end = lines.at(-1);
      if (end !== undefined) announce(words.done(end.done, end.of, lines.filter(({ ok }) => !ok).length));
      setSample(await write(trialWorkbook(words.sample, clock.today())));
    } catch (error) {
      setReason(error instanceof Error ? error.message : String(error));
    }
    setRunning(false);
  };
  const tick = (trial: Trial, isWorking: boolean): void =>
    setWorks(new Set(isWorking ? [...works, trial] : [...works].filter((other) => other !== trial)));
  const byHand = Object.fromEntries(TRIALS.map((trial) => [trial, works.has(trial)]));

  return (
    <section className={styles.card}>
      <h2 className={styles.subheading}>{words.subject}</h2>
      <p className={styles.quiet}>{words.intro}</p>
      <LineButton disabledFocusable={isRunning} onClick={() => void start()}>
        {words.start}
      </LineButton>
      {message !== undefined && <p className={styles.paragraph}>{message}</p>}
      {odd.length > 0 && (
        <ul className={styles.names}>
          {odd.map(({ id }) => (
            <li key={id}>{id}</li>
          ))}
        </ul>
      )}
      {reason !== undefined && (
        <HostFailureMessage
          failure={{ kind: "unexpected", code: "", message: "", details: reason }}
          sentence={words.failed(reason.split("\n")[0] ?? "")}
        />
      )}
      {report !== undefined && (
        <>
          <p className={styles.paragraph}>{words.byHand}</p>
          {sample !== undefined && <HandOver file={{ name: words.sample, bytes: sample }} />}
          {desk.kind === "workbook" && <SaveOpen workbook={desk.workbook} />}
          {TRIALS.map((trial) => (
            <Checkbox
              key={trial}
              label={words.tries[trial]}
              checked={works.has(trial)}
              onChange={(_event, { checked }) => tick(trial, checked === true)}
            />
          ))}
          <CopyButton label={words.copy} text={JSON.stringify({ ...report, byHand }, undefined, 2)} />
        </>
      )}
    </section>
  );
}

/** Saves the workbook around the pane, or makes Excel ask for a name: only the user sees the result. */
function SaveOpen({ workbook }: { readonly workbook: OpenWorkbook }): JSX.Element {
  const { run, activity } = useTask<undefined, HostFailure>();
  return (
    <div>
      <Button
        disabledFocusable={activity.kind === "running"}
        onClick={() => void run("saving", ({ watch }) => watch(workbook).save())}
      >
        {words.saveOpen}
      </Button>
      <TaskFailure activity={activity} sentence={hostFailure} />
    </div>
  );
}
