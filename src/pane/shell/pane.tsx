import { mergeClasses } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type DragEvent, type JSX, type ReactNode } from "react";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { lazyPiece } from "../parts/lazy-piece";
import { usePage } from "../parts/use-page";
import { useServices } from "../services/pane-services";
import { PaneTabs } from "./pane-tabs";
import { NoticeMessage, type Notice } from "./notice";
import { StartCard, type Practice } from "./start-card";
import { TAB_NAMES } from "./tab-names";
import { useChoice, type Choice } from "../choosing/use-choice";
import { useCollected } from "../choosing/use-collected";
import { useEarlierRollUp } from "../roll-up/use-earlier-roll-up";
import { useSorting } from "../roll-up/use-sorting";
import { useRollUp } from "../roll-up/use-roll-up";
import type { OpenContent } from "../checking/use-open-check";
import type { FoundSubject } from "../../desk/sorting";
import type { FormWish } from "./form-tab";
import { type TabName, paneWords as words } from "../words/pane-words";
import { succeed } from "../../base/outcome";
import type { ReceivedFile } from "../../workbook/files";
import { useTask } from "../services/use-task";

/** Tabs are most of the pane. The first loads with the plans, which it needs; the others follow. */
const FormTab = lazyPiece(async () => (await import("./form-tab")).FormTab);

const CheckTab = lazyPiece(async () => (await import("../checking/check-tab")).CheckTab);

const RollUpTab = lazyPiece(async () => (await import("./roll-up-tab")).RollUpTab);

const ReportTab = lazyPiece(async () => (await import("./report-tab")).ReportTab);

const ExplainedNumber = lazyPiece(
  async () => (await import("../explaining/explained-number")).NumberExplanation,
);

/** Nothing is done before there are files. */
const DoneToast = lazyPiece(async () => (await import("./done-toast")).DoneToast);

const NOTHING_FOUND: readonly FoundSubject[] = [];

interface PaneProps {
  /** The first tab. */
  readonly firstTab?: TabName | undefined;
  /** The first plan. */
  readonly firstPlan?: string | undefined;
}

/** The whole pane: its data, and four tabs with a task of staff each. */
export function Pane({ firstTab, firstPlan }: PaneProps): JSX.Element {
  const { desk } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [chosenTab, setTab] = useState(firstTab);
  const tab = chosenTab ?? "form";
  const explained = usePage<true>();
  const isExplaining = explained.page === true;
  const { open: openExplained, close: closeExplained } = explained;
  const showExplained = useCallback(
    (isShown: boolean): void => (isShown ? openExplained(true) : closeExplained()),
    [openExplained, closeExplained],
  );
  const [asked, setAsked] = useState(0);
  const [isEmpty, setEmpty] = useState(false);
  const [isBegun, setBegun] = useState(false);
  const [wish, setWish] = useState<FormWish>();
  const [notice, setNotice] = useState<Notice>();
  const [done, setDone] = useState<{ readonly said: string }>();
  const choice = useChoice(firstPlan);
  const openTab = (name: TabName, message?: Notice): void => {
    // A new tab starts at its head.
    if (name !== tab) document.documentElement.scrollTop = 0;
    setTab(name);
    closeExplained();
    setBegun(true);
    setNotice(message);
  };
  // The button leading elsewhere disappears with its tab: focuses the opened tab.
  const showTab = (name: TabName, message?: Notice): void => {
    openTab(name, message);
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
    // Once, when it is found: later actions start from it.
  }, [earlier]);
  const practice = usePractice(choice, (files) => {
    sorting.setFiles(files);
    showTab("roll-up");
    announce(words.start.prepared(files.length));
  });

  // An empty workbook has nothing to explain.
  const { result } = rollUp.task;
  const hasSummary = earlier !== undefined || (result !== undefined && result.file === undefined);
  // The ribbon's buttons for forms and roll-ups already choose what begins here.
  const isOpen = isBegun || earlier !== undefined || firstTab === "form" || firstTab === "roll-up";
  const isToCheck = hasLooked && (tab === "check" || !isOpen);
  const onOpened = (content: OpenContent): void => {
    if (content === "form") setTab((now) => now ?? "check");
    setEmpty(content === "empty");
  };
  const isStarting = isEmpty && !isBegun && earlier === undefined;
  const begin = (what: "form" | "roll-up" | "plan"): void => {
    if (what !== "roll-up") setWish(what);
    if (what === "form" && choice.isForAll) choice.chooseUnit("");
    showTab(what === "roll-up" ? what : "form");
  };
  const showRollUp = (): void => showTab("roll-up");
  const contents: { readonly [T in TabName]: ReactNode } = {
    form: (
      <FormTab
        key={wish}
        choice={choice}
        wish={wish}
        onShowRollUp={showRollUp}
        onInserted={(message) => showTab("check", message)}
        onNotice={setNotice}
      />
    ),
    check: (
      <CheckTab
        choice={choice}
        opening={{ isWanted: isToCheck, isShown: tab === "check", onOpened }}
        onBegin={begin}
      />
    ),
    "roll-up": (
      <RollUpTab
        collected={collected}
        sorting={sorting}
        rollUp={rollUp}
        practice={practice}
        onShowReport={(message) => {
          showTab("report");
          if (message !== undefined) setDone({ said: message });
        }}
      />
    ),
    report: (
      <ReportTab
        rollUp={rollUp}
        onShowRollUp={showRollUp}
        {...(desk.kind === "workbook" && hasSummary && { onExplain: () => setAsked(asked + 1) })}
      />
    ),
  };
  return (
    <main className={styles.pane} onDragOver={refuseFiles}>
      {/* Excel shows the title itself, above the pane. */}
      <h1 className={desk.kind === "workbook" ? styles.unseen : styles.title}>{words.title}</h1>
      {desk.kind === "files" && <p className={mergeClasses(styles.quiet, styles.spare)}>{words.withFiles}</p>}
      <PaneTabs tab={isExplaining ? undefined : tab} onShow={openTab} />
      {/* All stay mounted: a roll-up continues behind another tab. */}
      {TAB_NAMES.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`panel-${name}`}
          aria-labelledby={`tab-${name}`}
          className={styles.panel}
          hidden={name !== tab || isExplaining}
        >
          {name === tab && isStarting && (
            <div className={styles.stack}>
              <StartCard practice={practice} onChoose={begin} />
            </div>
          )}
          <div className={styles.panel} hidden={isStarting}>
            {name === tab && notice !== undefined && <NoticeMessage notice={notice} />}
            {contents[name]}
          </div>
        </div>
      ))}
      {desk.kind === "workbook" && hasSummary && (
        <ExplainedNumber
          workbook={desk.workbook}
          choice={choice}
          blank={collected.collected?.blank ?? earlier?.blank}
          rollUp={rollUp}
          isShown={isExplaining}
          onShow={showExplained}
          onBack={() => {
            document.getElementById(`tab-${tab}`)?.focus();
            closeExplained();
          }}
          asked={asked}
        />
      )}
      {done !== undefined && <DoneToast done={done} />}
    </main>
  );
}

/** Prevents the browser from opening a file dropped beside the list in place of the pane. */
function refuseFiles(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "none";
}

/** Invents reports for the chosen plan, round and units, and adds them to the chosen files. */
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
