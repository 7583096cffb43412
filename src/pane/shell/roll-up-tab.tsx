import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState, type JSX, type ReactNode } from "react";
import { type FileReading, uncertainFiles } from "../../desk/received";
import { ChoiceFields } from "../choosing/choice-fields";
import { ComparedFields } from "../choosing/compared-fields";
import { FileChooser } from "../files/file-chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { lazyPiece } from "../parts/lazy-piece";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { ReplaceDialog } from "../parts/replace-dialog";
import { isSameSubject } from "../roll-up/rolled-up";
import { RollUpResultCard } from "../roll-up/roll-up-result-card";
import { RollUpTroubleMessage } from "../roll-up/roll-up-trouble";
import { RunFooter } from "../parts/run-footer";
import type { Collection } from "../../recognise/own-form";
import { isCountedIn, type CollectedChoice } from "../choosing/use-collected";
import { unrecognisedRows, type RollUp } from "../roll-up/use-roll-up";
import { FoundCard } from "../roll-up/found-card";
import type { Sorting } from "../roll-up/use-sorting";
import { LineButton } from "../parts/line-button";
import { paneWords as words } from "../words/pane-words";

/** Most roll-ups need it not. */
const ConfirmUnits = lazyPiece(async () => (await import("../roll-up/confirm-units")).ConfirmUnits);

/** Few files have a password. */
const UnlockFiles = lazyPiece(async () => (await import("../files/unlock-files")).UnlockFiles);

/** Nothing of it is seen before there is a result. */
const DeskAside = lazyPiece(async () => (await import("../desk/desk-aside")).DeskAside);

/** Few roll up forms of other offices. */
const BlankFormFields = lazyPiece(
  async () => (await import("../blank-form/blank-form-fields")).BlankFormFields,
);

interface RollUpTabProps {
  readonly collected: CollectedChoice;
  readonly sorting: Sorting;
  readonly rollUp: RollUp;
  /** What is said to newcomers. */
  readonly firstRun: ReactNode;
  readonly onShowReport: () => void;
}

/** Takes the files that were sent, shows what they say they are, and adds them up. */
export function RollUpTab(props: RollUpTabProps): JSX.Element {
  const { collected, sorting, rollUp, firstRun, onShowReport } = props;
  const { desk } = useServices();
  const styles = useLayoutStyles();
  const [isChanging, setChanging] = useState(false);
  const { files, setFiles, sorted } = sorting;
  const { found, chooseKind } = collected;
  const isBusy = rollUp.task.activity.kind === "running";
  const locked = useMemo(() => files.filter((file) => isLocked(sorted?.readings.get(file))), [files, sorted]);
  const change = (): void => {
    // The fields begin with what the files say.
    if (found !== undefined) chooseKind(found.batch.kind === "form" ? "form" : "plan");
    setChanging(true);
  };
  return (
    <div className={styles.tab}>
      <RollUpResult
        collected={
          collected.found !== undefined || collected.byHand.isSettled ? collected.collected : undefined
        }
        sorting={sorting}
        rollUp={rollUp}
        onShowReport={onShowReport}
      >
        <p className={styles.paragraph}>{words.rollUp.intro[desk.kind]}</p>
        <FileChooser files={files} setFiles={setFiles} isDisabled={isBusy} />
        {locked.length > 0 && <UnlockFiles locked={locked} setFiles={setFiles} isDisabled={isBusy} />}
        {sorted !== undefined && (
          <FoundCard
            sorted={sorted}
            choice={collected}
            confirmed={rollUp.confirmed.matches}
            onChooseForm={() => {
              chooseKind("form");
              setChanging(true);
            }}
          />
        )}
        {isChanging ? (
          <ChangeFields collected={collected} sorting={sorting} rollUp={rollUp} />
        ) : (
          <LineButton size="small" onClick={change}>
            {words.found.change}
          </LineButton>
        )}
        {firstRun}
      </RollUpResult>
    </div>
  );
}

const isLocked = (reading: FileReading | undefined): boolean =>
  reading?.kind === "rejected" && reading.rejection.kind === "encrypted";

/** What is rolled up instead of what the files say, and what it is compared with. */
function ChangeFields(props: Pick<RollUpTabProps, "collected" | "sorting" | "rollUp">): JSX.Element {
  const { collected, sorting, rollUp } = props;
  const styles = useLayoutStyles();
  const { byHand, isForm, form, setForm, chooseKind } = collected;
  const { result } = rollUp.task;
  const plan = collected.collected?.plan;
  return (
    <section className={styles.card} aria-label={words.found.changing}>
      <ChoiceFields
        choice={byHand}
        other={{ isChosen: isForm, onChoose: (isChosen) => chooseKind(isChosen ? "form" : "plan") }}
      />
      {isForm && (
        <BlankFormFields {...{ form, setForm }} files={sorting.read} rolledUp={result?.subject.blank} />
      )}
      {plan !== undefined && plan.indicators.length > 0 && (
        <ComparedFields plan={plan} compared={rollUp.compared} />
      )}
    </section>
  );
}

interface RollUpResultProps extends Pick<RollUpTabProps, "sorting" | "rollUp" | "onShowReport"> {
  readonly collected: Collection | undefined;
  /** What is rolled up; the result stands beside it where there is room. */
  readonly children: ReactNode;
}

/** Adds the files up, into the open workbook or into a file to download, and shows what that came to. */
function RollUpResult(props: RollUpResultProps): JSX.Element {
  const { collected, sorting, rollUp, onShowReport, children } = props;
  const styles = useLayoutStyles();
  const { desk } = useServices();
  const { task, take, isOutdated, confirmed } = rollUp;
  const { activity, result } = task;
  const heading = useRef<HTMLHeadingElement>(null);
  const isOurs = result !== undefined && collected !== undefined && isSameSubject(result.subject, collected);
  const registry = collected?.registry;
  const uncertain = useMemo(
    () =>
      // Answers are about the units that are chosen now.
      isOurs && registry !== undefined ? uncertainFiles(result.facts.rejected, registry.office.code) : [],
    [result, registry, isOurs],
  );
  const isReading = sorting.task.activity;
  // Stopped, or a piece of the program did not come; of no files there is nothing to read on.
  const isUnread = sorting.files.length > 0 && isReading.kind !== "idle" && isReading.kind !== "failed";
  // Of what no file is of there is nothing to add up.
  const hasFiles =
    collected !== undefined &&
    (sorting.sorted?.subjects ?? []).some(({ batch }) => isCountedIn(collected, batch));
  const isReady = hasFiles || (isOurs && result.standing !== "empty");
  const label =
    result === undefined
      ? words.rollUp.start
      : result.standing === "changed"
        ? words.rollUp.write[desk.kind]
        : words.rollUp.again;
  const asked =
    activity.kind === "failed" && activity.failure.kind === "would-replace" ? activity.failure : undefined;
  const write = (mayReplace: boolean): void => void take({ kind: "write", mayReplace });
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.column}>{children}</div>
        <div className={styles.column}>
          {result !== undefined && activity.kind !== "running" && (
            <>
              {isOutdated && <Message intent="warning">{words.rollUp.outdated}</Message>}
              <RollUpResultCard result={result} heading={heading}>
                <Button onClick={onShowReport}>{words.rollUp.toReport}</Button>
              </RollUpResultCard>
            </>
          )}
          {(result !== undefined || unrecognisedRows(rollUp).length > 0) && <DeskAside rollUp={rollUp} />}
          {registry !== undefined &&
            (uncertain.length > 0 || Object.keys(confirmed.matches).length > 0) &&
            activity.kind !== "running" && (
              <ConfirmUnits key={registry.id} files={uncertain} registry={registry} confirmed={confirmed} />
            )}
        </div>
      </div>
      <ReplaceDialog
        sheets={asked?.sheets}
        left={asked?.left}
        onAnswer={(mayReplace) => {
          task.settle();
          if (mayReplace) write(true);
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
      ) : (
        <RunFooter
          label={label}
          activity={activity}
          isReady={isReady}
          isAgain={desk.kind === "files" && result?.file?.ok === true && !isOutdated}
          onStart={() => write(false)}
          onCancel={task.cancel}
          result={heading}
        >
          <RollUpTroubleMessage activity={activity} />
        </RunFooter>
      )}
    </>
  );
}
