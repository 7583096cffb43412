import { Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX } from "react";
import { findRound, shortNameOf } from "../../model/plan";
import { localDay } from "../../base/dates";
import { Fold } from "../parts/fold";
import { LineButton } from "../parts/line-button";
import { PlacingOutcome } from "../parts/placing-outcome";
import { usePage } from "../parts/use-page";
import { usePlacing } from "../parts/use-placing";
import { withEnded } from "../../model/unit";
import type { FormRequest } from "../../forms/issue";
import { roundFigures, type EarlierFailure } from "../../desk/continuing";
import type { RoundFigures } from "../../model/board";
import { officeAbove } from "../../desk/received";
import { MoreFields, PlanField, RoundField, UnitField } from "../choosing/choice-fields";
import { useOfficePlans } from "../choosing/office-plans";
import { Message } from "../parts/message";
import type { EarlierChoice } from "../choosing/earlier-field";
import { lazyPiece } from "../parts/lazy-piece";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import { RunFooter } from "../parts/run-footer";
import { ALL_UNITS, type Choice } from "../choosing/use-choice";
import { useTask } from "../services/use-task";
import type { Notice } from "./notice";
import { paneWords as words } from "../words/pane-words";
import { otherFilesWords } from "../words/other-files-words";

/** Few plans continue from another's figures. */
const EarlierField = lazyPiece(async () => (await import("../choosing/earlier-field")).EarlierField);

/** Few users have their own plan. */
const OfficePlanPage = lazyPiece(async () => (await import("../plans/office-plan-page")).OfficePlanPage);

/** Few users issue more than their own form. */
const AllForms = lazyPiece(async () => (await import("./all-forms")).AllForms);

/** Request on opening the tab: a unit's form, to be chosen now, or an own plan. */
export type FormWish = "form" | "plan";

interface FormTabProps {
  readonly choice: Choice;
  readonly wish: FormWish | undefined;
  readonly onShowRollUp: () => void;
  /** The workbook has a form now. */
  readonly onInserted: (notice: Notice) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** Creates blank forms, of one unit or all; or their plan. */
export function FormTab({ choice, wish, onShowRollUp, onInserted, onNotice }: FormTabProps): JSX.Element {
  const styles = useLayoutStyles();
  const task = useTask<EarlierChoice, EarlierFailure>();
  const planning = usePage<true>();
  const { notKept } = useOfficePlans();
  const [isIssuing, setIssuing] = useState(choice.isForAll);
  const { plan, round, registry, registries, isForAll, isSettled } = choice;
  const earlier = task.result?.plan === plan ? roundFigures(task.result.summary) : undefined;
  const { open } = planning;
  useEffect(() => {
    if (wish === "plan") open(true);
  }, [wish, open]);
  const chooseWhom = (isForOthers: boolean): void => {
    setIssuing(isForOthers);
    choice.chooseUnit(isForOthers ? ALL_UNITS : "");
  };
  return (
    <>
      {planning.page === true && (
        <OfficePlanPage
          choice={choice}
          onBack={planning.close}
          onUsed={(text) => {
            planning.close();
            onNotice({ text });
          }}
        />
      )}
      <div className={styles.panel} hidden={planning.page === true}>
        <div className={styles.tab}>
          {notKept !== undefined && <Message intent="warning">{words.officePlan.notKept(notKept)}</Message>}
          <div className={styles.columns}>
            <div className={styles.column}>
              <RadioGroup
                layout="horizontal"
                aria-label={words.choice.whom}
                value={isIssuing ? "issue" : "mine"}
                onChange={(_event, { value }) => chooseWhom(value === "issue")}
              >
                <Radio value="mine" label={words.choice.whoms.mine} />
                <Radio value="issue" label={words.choice.whoms.issue} />
              </RadioGroup>
              <PlanField choice={choice} isAsked={wish === "form" && !choice.isPlanChosen} />
              {choice.isPlanChosen && <RoundField choice={choice} />}
            </div>
            <div className={styles.column}>
              {choice.isPlanChosen && <UnitField choice={choice} isIssued={isIssuing} />}
              <Fold title={words.choice.more}>
                <div className={styles.tight}>
                  <MoreFields choice={choice} />
                  {plan.elements.some(({ continues }) => continues !== undefined) && (
                    <EarlierField plan={plan} task={task} words={otherFilesWords.earlier} />
                  )}
                  <LineButton onClick={() => open(true)}>{words.officePlan.heading}</LineButton>
                </div>
              </Fold>
            </div>
          </div>
          {isForAll ? (
            <AllForms
              // Discards results of another choice.
              key={`${plan.id} ${round} ${registry.id}`}
              request={{ plan, round, registry: withEnded(registry, registries), earlier }}
              isReady={isSettled}
              onShowRollUp={onShowRollUp}
            />
          ) : (
            <OneForm choice={choice} earlier={earlier} onInserted={onInserted} />
          )}
        </div>
      </div>
    </>
  );
}

interface OneFormProps extends Pick<FormTabProps, "choice" | "onInserted"> {
  /** Figures of all units in the round before. */
  readonly earlier: RoundFigures | undefined;
}

/** Creates a unit's blank form: in the open workbook, or as a file; describes it above the button. */
function OneForm({ choice, earlier, onInserted }: OneFormProps): JSX.Element {
  const { desk, plans, write, clock, loadTasks } = useServices();
  const styles = useLayoutStyles();
  const { plan, round, unit, registry, registries } = choice;

  const request = (): FormRequest => {
    const { office } = registry;
    const above = unit === office ? officeAbove(office, registries) : office;
    return { plan, round, unit, above, registry: withEnded(registry, registries), earlier };
  };
  const placing = usePlacing(desk.kind === "workbook" ? desk.workbook : undefined, {
    insert: async (workbook, mayReplace, progress) =>
      (await loadTasks()).insertForm(request(), workbook, clock, mayReplace, progress, plans),
    make: async () => (await loadTasks()).makeFormFile(request(), write, clock),
    inserted: () => words.form.inserted,
    saved: words.form.downloaded,
  });
  const { activity, result } = placing.task;
  useEffect(() => {
    if (desk.kind === "workbook" && result !== undefined && activity.kind === "idle")
      onInserted({ text: result, leftOut: activity.leftOut });
    // Once for each inserted form.
  }, [activity]);
  const done = useRef<HTMLDivElement>(null);
  const isReady = choice.isSettled && choice.isUnitChosen;
  const { name = "", to } = findRound(plan, round) ?? {};
  const isOver = to !== undefined && to < localDay(clock.today());
  return (
    <RunFooter
      label={desk.kind === "files" ? words.form.download : words.form.insert}
      activity={activity}
      isReady={isReady}
      onStart={placing.start}
      onCancel={placing.cancel}
      result={done}
    >
      <PlacingOutcome placing={placing} doneRef={done} isQuiet={desk.kind === "workbook"} />
      {isReady && (
        <p className={styles.quiet}>
          {words.choice.subject(
            shortNameOf(plan),
            name,
            isOver ? words.figures.day(to) : undefined,
            unit.code,
          )}
        </p>
      )}
    </RunFooter>
  );
}
