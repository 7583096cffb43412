import { useMemo, type JSX, type ReactNode } from "react";
import { uncertainFiles } from "../../desk/received";
import { useLayoutStyles } from "../parts/layout-styles";
import { lazyPiece } from "../parts/lazy-piece";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { ReplaceDialog } from "../parts/replace-dialog";
import { arrivalsOf, fileRows } from "../desk/file-rows";
import { isSameSubject, nothingWritten } from "../roll-up/rolled-up";
import { RollUpTroubleMessage } from "../roll-up/roll-up-trouble";
import { RunFooter } from "../parts/run-footer";
import type { Collection } from "../../recognise/own-form";
import { isCountedIn } from "../choosing/use-collected";
import { unrecognisedRows, type RollUp } from "../roll-up/use-roll-up";
import type { Sorting } from "../roll-up/use-sorting";
import { paneWords as words } from "../words/pane-words";

/** Most roll-ups do not need it. */
const ConfirmUnits = lazyPiece(async () => (await import("../roll-up/confirm-units")).ConfirmUnits);

/** Hidden until there is a result. */
const DeskAside = lazyPiece(async () => (await import("../desk/desk-aside")).DeskAside);

interface RollUpStepsProps {
  readonly sorting: Sorting;
  readonly rollUp: RollUp;
  readonly onShowReport: (message?: string) => void;
  readonly collected: Collection | undefined;
  readonly onChooseFiles: () => void;
  /** The roll-up's subject; questions are beside it if there is room. */
  readonly children: ReactNode;
}

/** Adds up the files into the open workbook or a file, and leads to the report. */
export function RollUpSteps(props: RollUpStepsProps): JSX.Element {
  const { collected, sorting, rollUp, onShowReport, onChooseFiles, children } = props;
  const styles = useLayoutStyles();
  const { desk } = useServices();
  const { task, take, isOutdated, confirmed } = rollUp;
  const { activity, result } = task;
  const isOurs = result !== undefined && collected !== undefined && isSameSubject(result.subject, collected);
  const registry = collected?.registry;
  const uncertain = useMemo(
    () =>
      // Confirmations concern the units chosen now.
      isOurs && registry !== undefined ? uncertainFiles(result.facts.rejected, registry.office.code) : [],
    [result, registry, isOurs],
  );
  const isReading = sorting.task.activity;
  // Stopped, or a piece of the program did not load; without files nothing can be resumed.
  const isUnread = sorting.files.length > 0 && isReading.kind !== "idle" && isReading.kind !== "failed";
  // Without files there is nothing to add up.
  const hasFiles =
    collected !== undefined &&
    (sorting.sorted?.subjects ?? []).some(({ batch }) => isCountedIn(collected, batch));
  const isReady = hasFiles || (isOurs && result.standing !== "empty");
  const arrivals = useMemo(
    () =>
      arrivalsOf(fileRows({ files: sorting.files, readings: sorting.sorted?.readings ?? new Map(), result })),
    [sorting, result],
  );
  const asked =
    activity.kind === "failed" && activity.failure.kind === "would-replace" ? activity.failure : undefined;
  const write = async (mayReplace: boolean): Promise<void> => {
    const written = await take({ kind: "write", mayReplace });
    if (written?.standing !== "written") return;
    const { received, expected } = written.facts.summary.completeness;
    const done = words.rollUp.done(received.length, expected.length);
    const before = result?.facts.summary.completeness.received.length ?? 0;
    onShowReport(words.rollUp.told(done, before === 0 ? undefined : arrivals));
  };
  const isDone = result !== undefined && result.standing !== "empty" && !isOutdated;
  const isChanged = result?.standing === "changed";
  // The next roll-up counts confirmations and withdrawals.
  const isAnswered =
    result?.subject.confirmed !== undefined &&
    JSON.stringify(result.subject.confirmed) !== JSON.stringify(confirmed.matches);
  const hasAnswers = uncertain.length > 0 || Object.keys(confirmed.matches).length > 0;
  const { received, expected } = result?.facts.summary.completeness ?? { received: [], expected: [] };
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.column}>{children}</div>
        <div className={styles.column}>
          {result !== undefined && isOutdated && activity.kind !== "running" && (
            <Message intent="info">
              {isOurs
                ? words.rollUp.arrivals(received.length, expected.length, arrivals)
                : words.rollUp.outdated}
            </Message>
          )}
          {result?.standing === "empty" && activity.kind !== "running" && (
            <Message intent="warning">{nothingWritten(result.facts)}</Message>
          )}
          {(result !== undefined || unrecognisedRows(rollUp).length > 0) && <DeskAside rollUp={rollUp} />}
          {registry !== undefined && hasAnswers && activity.kind !== "running" && (
            <ConfirmUnits key={registry.id} files={uncertain} registry={registry} confirmed={confirmed} />
          )}
        </div>
      </div>
      <ReplaceDialog
        asked={asked}
        onAnswer={(mayReplace) => {
          task.settle();
          if (mayReplace) void write(true);
        }}
      />
      {isUnread ? (
        <RunFooter
          label={isReading.kind === "running" ? words.found.reading : words.found.again}
          activity={isReading}
          isReady
          onStart={sorting.again}
          onCancel={sorting.task.cancel}
        />
      ) : isDone && !isChanged && !isAnswered && activity.kind !== "running" ? (
        <RunFooter label={words.rollUp.toReport} activity={activity} isReady onStart={() => onShowReport()} />
      ) : !isReady && result === undefined && activity.kind !== "running" ? (
        <RunFooter label={words.files.choose} activity={activity} isReady onStart={onChooseFiles} />
      ) : (
        <RunFooter
          label={
            result === undefined
              ? words.rollUp.start
              : isChanged
                ? words.rollUp.write[desk.kind]
                : words.rollUp.again
          }
          activity={activity}
          isReady={isReady}
          onStart={() => void write(false)}
          onCancel={task.cancel}
        >
          <RollUpTroubleMessage activity={activity} />
        </RunFooter>
      )}
    </>
  );
}
