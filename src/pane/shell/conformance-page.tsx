import { useEffect, useRef, useState, type JSX } from "react";

/** A line of the results so far. */
export interface ConformanceLine {
  readonly id: string;
  readonly ok: boolean;
  readonly done: number;
  readonly of: number;
}

interface ConformancePageProps {
  /** There is an Excel to ask; undefined while unknown. */
  readonly hasExcel: Promise<boolean>;
  /** Asks Excel and returns the report as text. */
  readonly run: (onLine: (line: ConformanceLine) => void) => Promise<string>;
  /** False if the page may not. */
  readonly copyText: (text: string) => Promise<boolean>;
}

type Stage = "waiting" | "no-excel" | "ready" | "running" | "done" | "failed" | "copied" | "selected";

const STATUS: { readonly [S in Stage]: string } = {
  waiting: "Waiting for Excel…",
  "no-excel": "There is no Excel around this page: open it as an add-in (conformance.xml).",
  ready: "Ready. Please use an empty workbook: undoing is not possible afterwards.",
  running: "Asking Excel…",
  done: "Done. Copy the report and keep it with the version of Excel it came from.",
  failed: "Excel did not let the report be made:",
  copied: "The report is copied.",
  selected: "Copying is forbidden here. The report is selected: press Ctrl+C.",
};

const BUSY: readonly Stage[] = ["waiting", "no-excel", "running"];

/**
 * Runs the conformance script in the surrounding Excel and shows its report; for developers, hence in English
 * only.
 */
export function ConformancePage({ hasExcel, run, copyText }: ConformancePageProps): JSX.Element {
  const [stage, setStage] = useState<Stage>("waiting");
  const [lines, setLines] = useState<readonly ConformanceLine[]>([]);
  const [report, setReport] = useState("");
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    hasExcel.then(
      (has) => setStage(has ? "ready" : "no-excel"),
      (error: unknown) => {
        setReport(String(error));
        setStage("failed");
      },
    );
  }, [hasExcel]);

  const start = async (): Promise<void> => {
    setStage("running");
    setLines([]);
    setReport("");
    try {
      setReport(await run((line) => setLines((before) => [...before, line])));
      setStage("done");
    } catch (error) {
      setReport(String(error));
      setStage("failed");
    }
  };
  const copy = async (): Promise<void> => {
    // Selected in any case: Excel on the web may forbid its frames to copy, but not the keyboard.
    text.current?.select();
    setStage((await copyText(report)) ? "copied" : "selected");
  };
  const failed = lines.filter(({ ok }) => !ok);
  const last = lines.at(-1);
  return (
    <main>
      <h1>Conformance of this Excel</h1>
      <p role="status">{STATUS[stage]}</p>
      <button type="button" disabled={BUSY.includes(stage)} onClick={() => void start()}>
        Run
      </button>
      {last !== undefined && (
        <p>
          {last.done} of {last.of} asked, {failed.length} not as expected
        </p>
      )}
      <ul>
        {failed.map(({ id }) => (
          <li key={id}>{id}</li>
        ))}
      </ul>
      {report !== "" && (
        <>
          <button type="button" onClick={() => void copy()}>
            Copy
          </button>
          <p>
            <textarea ref={text} readOnly rows={20} cols={40} aria-label="Report" value={report} />
          </p>
        </>
      )}
    </main>
  );
}
