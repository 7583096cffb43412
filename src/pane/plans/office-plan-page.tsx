import type { CellPlace } from "../../workbook/grid";
import { Field, Input } from "@fluentui/react-components";
import { useRef, useState, type JSX } from "react";
import { FileButton } from "../files/file-button";
import { fitsPlan, type UnitRegistry } from "../../model/unit";
import { succeed, type Outcome } from "../../base/outcome";
import type { HostFailure } from "../../workbook/open-workbook";
import type { NewYear, OpenQuestion } from "../../planbook/office-plan";
import { planYears } from "../../planbook/renewal";
import { useAnnounce } from "../parts/announcer";
import { BackButton } from "../parts/back-button";
import { useLayoutStyles } from "../parts/layout-styles";
import { TaskFailure } from "../parts/host-failure-message";
import { PlacingOutcome } from "../parts/placing-outcome";
import { PlanQuestion } from "./plan-question";
import { PlanTrouble, SoundPlan, soundWords } from "./office-plan-outcome";
import { useOfficePlans } from "../choosing/office-plans";
import { Fold } from "../parts/fold";
import { PlanEditor } from "../plan-editor/plan-editor";
import { usePlacing, type Placing } from "../parts/use-placing";
import { useServices } from "../services/pane-services";
import { RunFooter } from "../parts/run-footer";
import type { Choice } from "../choosing/use-choice";
import { useOfficePlan, type CheckedPlan, type OfficePlanFailure } from "./use-office-plan";
import { useTask } from "../services/use-task";
import { LineButton } from "../parts/line-button";
import { paneWords } from "../words/pane-words";
import { officePlanWords as words } from "../words/office-plan-words";
import { planEditorWords } from "../words/plan-editor-words";

interface OfficePlanPageProps {
  readonly choice: Choice;
  readonly onBack: () => void;
  /** Called when the plan is chosen; `said`: message. */
  readonly onUsed: (said: string) => void;
}

/** Leads to an own plan in three steps, in turn in the footer: create its tables, check, use. */
export function OfficePlanPage({ choice, onBack, onUsed }: OfficePlanPageProps): JSX.Element {
  const { desk, registries } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { add } = useOfficePlans();
  const start = useStart(choice);
  const { task, checkWorkbook, checkFile } = useOfficePlan();
  const selection = useTask<undefined, HostFailure>();
  const outcome = useRef<HTMLDivElement>(null);
  const { activity, result } = task;
  const isSound = activity.kind === "idle" && result !== undefined && hasUnits(result, registries);
  const isAsking = isSound && result.questions.length > 0;
  const isMade = desk.kind === "workbook" && start.placing.task.result !== undefined;

  const tell = (checked: Outcome<CheckedPlan, OfficePlanFailure> | undefined): void => {
    if (checked?.ok) announce(soundWords(checked.value));
    else if (checked?.failure.kind === "plan-problems") {
      announce(words.problems(checked.failure.subject, checked.failure.problems.length));
    }
    if (checked !== undefined) outcome.current?.focus();
  };
  const use = (checked: CheckedPlan): void => {
    add(checked, checked.file);
    choice.choosePlan(checked.plan.id);
    announce(words.used(checked.plan.title));
    onUsed(words.used(checked.plan.title));
  };
  const goTo = (place: CellPlace): void => {
    if (desk.kind === "workbook")
      void selection.run("marking", ({ watch }) => watch(desk.workbook).goTo(place));
  };
  const check = (): void => {
    if (desk.kind === "workbook") void checkWorkbook(desk.workbook).then(tell);
  };
  const answer = ({ place }: OpenQuestion, text: string): void => {
    if (desk.kind !== "workbook") return;
    const write = [{ place, content: { kind: "text" as const, text } }];
    void selection
      .run("painting", async ({ watch }) => {
        const written = await watch(desk.workbook).writeCells(write);
        return written.ok ? succeed(undefined) : written;
      })
      .then(check);
  };
  const isStarted = isMade || activity.kind === "running" || activity.kind === "failed";

  return (
    <div className={styles.tab}>
      <BackButton heading={paneWords.officePlan.heading} onBack={onBack} />
      <p className={styles.paragraph}>{words.intro[desk.kind]}</p>
      <StoredPlan />
      <Field
        label={words.year}
        hint={start.isSame ? words.sameYear : words.otherYear}
        {...(start.isYear ? {} : { validationMessage: words.badYear })}
      >
        <Input type="number" value={start.year} onChange={(_event, { value }) => start.setYear(value)} />
      </Field>
      <div className={styles.row}>
        <FileButton
          accept=".xlsx,.xlsm"
          field={words.fileInput}
          disabled={activity.kind === "running"}
          onChoose={(file) => void checkFile(file).then(tell)}
        >
          {words.chooseFile}
        </FileButton>
        {desk.kind === "workbook" && !isStarted && <LineButton onClick={check}>{words.check}</LineButton>}
      </div>
      <Fold title={planEditorWords.heading}>
        <PlanEditor key={choice.plan.id} choice={choice} />
      </Fold>
      <div ref={outcome} tabIndex={-1} className={styles.tight}>
        {activity.kind === "failed" && <PlanTrouble failure={activity.failure} onGoTo={goTo} />}
        <TaskFailure activity={selection.activity} sentence={paneWords.hostFailure} />
        {activity.kind === "idle" && result !== undefined && (
          <SoundPlan checked={result} isUsable={isSound} onGoTo={goTo} />
        )}
        {isAsking && (
          <PlanQuestion
            questions={result.questions}
            onAnswer={result.isOpen && desk.kind === "workbook" ? answer : undefined}
            onUseAnyway={() => use(result)}
          />
        )}
      </div>
      {isSound && !isAsking ? (
        <RunFooter label={words.use} activity={activity} isReady onStart={() => use(result)} />
      ) : desk.kind === "workbook" && isStarted ? (
        <RunFooter
          label={words.checkNow}
          activity={activity}
          isReady
          onStart={check}
          onCancel={task.cancel}
          result={outcome}
        >
          {isMade && <PlacingOutcome placing={start.placing} />}
        </RunFooter>
      ) : (
        <RunFooter
          label={words.create[desk.kind](start.year)}
          activity={start.placing.task.activity}
          isReady={start.isYear}
          onStart={start.placing.start}
          onCancel={start.placing.cancel}
        >
          <PlacingOutcome placing={start.placing} />
        </RunFooter>
      )}
    </div>
  );
}

interface Start {
  readonly year: string;
  readonly setYear: (year: string) => void;
  readonly isYear: boolean;
  /** The year is the chosen plan's; its tables stay unchanged. */
  readonly isSame: boolean;
  readonly placing: Placing;
}

/** Creates initial tables of the chosen plan and units: in the open workbook, or as a file. */
function useStart({ plan, registries, registry: chosen }: Choice): Start {
  const { desk, write, clock, loadTasks } = useServices();
  const [year, setYear] = useState(() => clock.today().slice(0, 4));
  // The whole list: the choice is limited to units of its round.
  const registry = registries.find(({ id }) => id === chosen.id) ?? chosen;
  const start = { plan, registry };
  const isYear = /^(19|20)\d{2}$/.test(year);
  const isSame = planYears(plan)?.first === Number(year);
  const anew: NewYear | undefined = isYear && !isSame ? { year: Number(year), registries } : undefined;
  const placing = usePlacing(desk.kind === "workbook" ? desk.workbook : undefined, {
    insert: async (workbook, mayReplace, progress) =>
      (await loadTasks()).insertPlanTables(start, workbook, clock, mayReplace, progress, anew),
    make: async () => (await loadTasks()).makePlanFile(start, write, clock, anew),
    inserted: (sheets) => words.created(sheets.length, anew !== undefined),
    saved: (file) => words.downloaded(file, anew !== undefined),
  });
  return { year, setYear, isYear, isSame, placing };
}

/** Forms need a list of units with levels of the plan. */
const hasUnits = ({ plan, registry }: CheckedPlan, registries: readonly UnitRegistry[]): boolean =>
  registry !== undefined || registries.some((known) => fitsPlan(known, plan));

/** Shows the plan stored in the browser, with a button to forget it. */
function StoredPlan(): JSX.Element | null {
  const { kept, forget } = useOfficePlans();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  if (kept === undefined) return null;
  const { title } = kept.plan;
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>{words.kept(title)}</p>
      <LineButton
        onClick={() => {
          forget();
          announce(words.forgotten(title));
        }}
      >
        {words.forget}
      </LineButton>
    </div>
  );
}
