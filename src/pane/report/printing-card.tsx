import type { JSX } from "react";
import type { PrintedSheet } from "../../desk/roll-up";
import type { HostFailure } from "../../workbook/open-workbook";
import { TaskFailure } from "../parts/host-failure-message";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { RunButtons } from "../parts/run-buttons";
import { useServices } from "../services/pane-services";
import { useTask, type Task } from "../services/use-task";
import type { FinishedRollUp } from "../roll-up/use-roll-up";
import { reportWords } from "../words/report-words";
import { paneWords } from "../words/pane-words";

const { printing: words } = reportWords;

/** Points on paper below which people complain. */
const LEAST_TEXT = 8.95;

const isSmall = ({ smallestText = Infinity }: PrintedSheet): boolean => smallestText < LEAST_TEXT;

interface Printing {
  readonly task: Task<readonly PrintedSheet[], HostFailure>;
  readonly start: () => void;
}

/** Prepares all sheets for printing and measures the result. */
export function usePrinting({ subject, facts }: FinishedRollUp["result"]): Printing {
  const { desk, clock, loadTasks } = useServices();
  const task = useTask<readonly PrintedSheet[], HostFailure>();
  const start = (): void =>
    void task.run("painting", async ({ watch }) => {
      const { preparePrint } = await loadTasks();
      const workbook = desk.kind === "workbook" ? watch(desk.workbook) : undefined;
      return preparePrint(subject, facts, clock, workbook);
    });
  return { task, start };
}

/** "12 trang tính, khoảng 18 trang giấy. Chữ đủ lớn." */
export const printedPages = (printed: readonly PrintedSheet[]): string =>
  words.done(
    printed.length,
    printed.reduce((sum, { pages }) => sum + pages, 0),
    printed.some(isSmall),
  );

/** Shows each sheet's printing: pages, scale, columns off the page, small print. */
export function PrintingCard({ result }: FinishedRollUp): JSX.Element {
  const { desk } = useServices();
  const layout = useLayoutStyles();
  const { task, start } = usePrinting(result);
  const { activity, result: printed } = task;
  const remarksOf = (sheet: PrintedSheet): readonly string[] => [
    ...(sheet.cutColumns.length > 0 ? [words.cut(sheet.cutColumns)] : []),
    ...(isSmall(sheet)
      ? [words.small(paneWords.figures.number(Number((sheet.smallestText ?? 0).toFixed(1))), sheet.isLong)]
      : []),
  ];
  return (
    <div className={layout.tight}>
      <p className={layout.paragraph}>{words.intro[desk.kind]}</p>
      {desk.kind === "workbook" && result.subject.blank !== undefined && (
        <p className={layout.paragraph}>{words.ownSheets(result.subject.blank.form.sheets)}</p>
      )}
      <RunButtons
        label={words.start[desk.kind]}
        activity={activity}
        isReady
        onStart={start}
        onCancel={task.cancel}
      />
      <TaskFailure activity={activity} sentence={paneWords.hostFailure} />
      {printed !== undefined && activity.kind !== "running" && (
        <>
          <Message intent={printed.some(isSmall) ? "warning" : "success"}>{printedPages(printed)}</Message>
          <ul className={layout.list} aria-label={words.list}>
            {printed.map((sheet) => (
              <li key={sheet.sheet} className={layout.tight}>
                <span>
                  {words.sheet(
                    sheet.sheet,
                    sheet.pages,
                    sheet.orientation,
                    paneWords.figures.percent(Math.round(sheet.scale * 100) / 100),
                  )}
                </span>
                {remarksOf(sheet).map((remark) => (
                  <span key={remark} className={layout.quiet}>
                    {remark}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
