import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useState, type JSX, type ReactNode } from "react";
import { useAnnounce } from "../parts/announcer";
import { FirstRun } from "./first-run";
import { useLayoutStyles } from "../parts/layout-styles";
import { lazyPiece } from "../parts/lazy-piece";
import { useServices } from "../services/pane-services";
import { Help } from "./help";
import { PaneTabs } from "./pane-tabs";
import { StartChoices } from "./start-choices";
import { TAB_NAMES } from "./tab-names";
import { useChoice, type Choice } from "../choosing/use-choice";
import { useCollected } from "../choosing/use-collected";
import { useEarlierRollUp } from "../roll-up/use-earlier-roll-up";
import { useSorting } from "../roll-up/use-sorting";
import { useRollUp } from "../roll-up/use-roll-up";
import type { OpenContent } from "../checking/use-open-check";
import type { FoundSubject } from "../../desk/sorting";
import { type TabName, paneWords as words } from "../words/pane-words";
import { succeed } from "../../base/outcome";
import type { ReceivedFile } from "../../workbook/files";
import type { Activity } from "../services/task-state";
import { useTask } from "../services/use-task";

/** The tabs are most of the pane. The first comes with the plans, without which there is nothing to show; the others behind it. */
const FormTab = lazyPiece(async () => (await import("./form-tab")).FormTab);

const CheckTab = lazyPiece(async () => (await import("../checking/check-tab")).CheckTab);

const RollUpTab = lazyPiece(async () => (await import("./roll-up-tab")).RollUpTab);

const ReportTab = lazyPiece(async () => (await import("./report-tab")).ReportTab);

const ExplainedNumber = lazyPiece(
  async () => (await import("../explaining/explained-number")).ExplainedNumber,
);

const NOTHING_FOUND: readonly FoundSubject[] = [];

interface PaneProps {
  /** The tab that is open at first. */
  readonly firstTab?: TabName | undefined;
  /** The plan that is chosen at first. */
  readonly firstPlan?: string | undefined;
}

/** The whole pane: what it works on, four tabs, and on each tab one thing staff do. */
export function Pane({ firstTab, firstPlan }: PaneProps): JSX.Element {
  const { desk } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [chosenTab, setTab] = useState(firstTab);
  const tab = chosenTab ?? "form";
  const [isExplaining, setExplaining] = useState(false);
  const [asked, setAsked] = useState(0);
  const [isEmpty, setEmpty] = useState(false);
  const [isBegun, setBegun] = useState(false);
  const choice = useChoice(firstPlan);
  const openTab = (name: TabName): void => {
    setTab(name);
    setExplaining(false);
    setBegun(true);
  };
  // The button that leads elsewhere disappears with its tab: the focus moves to the tab that was opened.
  const showTab = (name: TabName): void => {
    openTab(name);
    document.getElementById(`tab-${name}`)?.focus();
  };
  const sorting = useSorting(choice);
  const collected = useCollected(choice, sorting.sorted?.subjects ?? NOTHING_FOUND);
  const rollUp = useRollUp(choice, collected, sorting);
  const { earlier, hasLooked } = useEarlierRollUp();
  const goOn = rollUp.take;
  useEffect(() => {
    if (earlier === undefined) return;
    void goOn({ kind: "resume", earlier });
    setTab((now) => now ?? "report");
    // Once, when it is found: what is done afterwards begins with it.
  }, [earlier]);
  const practice = usePractice(choice, (files) => {
    sorting.setFiles(files);
    showTab("roll-up");
    announce(words.firstRun.prepared(files.length));
  });

  // Nothing is to be explained in an empty workbook.
  const { result } = rollUp.task;
  const hasSummary = earlier !== undefined || (result !== undefined && result.file === undefined);
  // Who asked at the ribbon for the form or the roll-up has said what begins here.
  const isOpen = isBegun || earlier !== undefined || firstTab === "form" || firstTab === "roll-up";
  const isToCheck = hasLooked && (tab === "check" || !isOpen);
  const onOpened = (content: OpenContent): void => {
    if (content === "form") setTab((now) => now ?? "check");
    setEmpty(content === "empty");
  };
  const start = isEmpty && !isBegun && <StartChoices onChoose={showTab} />;
  const firstRun = sorting.files.length === 0 && earlier === undefined && (
    <FirstRun activity={practice.activity} onPractise={practice.start} />
  );
  const showRollUp = (): void => showTab("roll-up");
  const contents: { readonly [T in TabName]: ReactNode } = {
    form: (
      <FormTab
        choice={choice}
        lead={
          <>
            {start}
            {firstRun}
          </>
        }
        onShowRollUp={showRollUp}
        onBegin={() => setBegun(true)}
      />
    ),
    check: (
      <CheckTab
        choice={choice}
        opening={{ isWanted: isToCheck, isShown: tab === "check", onOpened }}
        lead={start}
      />
    ),
    "roll-up": (
      <RollUpTab
        collected={collected}
        sorting={sorting}
        rollUp={rollUp}
        firstRun={firstRun}
        onShowReport={() => showTab("report")}
      />
    ),
    report: (
      <ReportTab
        rollUp={rollUp}
        lead={start}
        onShowRollUp={showRollUp}
        {...(desk.kind === "workbook" && hasSummary && { onExplain: () => setAsked(asked + 1) })}
      />
    ),
  };
  return (
    <main className={styles.pane}>
      <header className={mergeClasses(styles.header, desk.kind === "workbook" && styles.headerInExcel)}>
        {/* Excel shows the title itself, above the pane. */}
        <h1 className={mergeClasses(styles.title, desk.kind === "workbook" && styles.unseen)}>
          {words.title}
        </h1>
        <Help>{words.mode[desk.kind]}</Help>
      </header>
      <PaneTabs tab={isExplaining ? undefined : tab} onShow={openTab} />
      {/* All stay mounted: a roll-up goes on while another tab is looked at. */}
      {TAB_NAMES.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`panel-${name}`}
          aria-labelledby={`tab-${name}`}
          className={styles.panel}
          hidden={name !== tab || isExplaining}
        >
          {contents[name]}
        </div>
      ))}
      {desk.kind === "workbook" && hasSummary && (
        <ExplainedNumber
          workbook={desk.workbook}
          choice={choice}
          blank={collected.collected?.blank ?? earlier?.blank}
          rollUp={rollUp}
          isShown={isExplaining}
          onShow={setExplaining}
          onBack={() => showTab(tab)}
          asked={asked}
        />
      )}
    </main>
  );
}

interface Practice {
  readonly activity: Activity<never>;
  readonly start: () => void;
}

/** Makes invented reports for the chosen plan, round and units, and hands them over as if they had been chosen. */
function usePractice(
  { plan, round, registry }: Choice,
  onReady: (files: readonly ReceivedFile[]) => void,
): Practice {
  const { practise } = useServices();
  const task = useTask<readonly ReceivedFile[], never>();
  const start = async (): Promise<void> => {
    const outcome = await task.run("making", async () => succeed(await practise(plan, round, registry)));
    if (outcome?.ok) onReady(outcome.value);
  };
  return { activity: task.activity, start: () => void start() };
}
