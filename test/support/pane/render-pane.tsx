import { configure, screen, waitFor } from "@testing-library/react";
import { resolutionStorage } from "../../../src/pane/resolution-storage";
import { areaStorage, choiceStorage, checkStorage, matchStorage } from "../../../src/pane/browser/storages";
import { filesDropped } from "../../../src/pane/browser/dropped-files";
import { storedTexts } from "../../../src/pane/browser/stored-texts";
import { officePlanStorage } from "../../../src/pane/browser/office-plan-storage";
import { receivedBrowserFile } from "../../../src/pane/browser/received-browser-file";
import { pooledFiles } from "../../../src/pane/browser/pooled-files";
import { readTextFile } from "../../../src/pane/browser/read-text-file";
import { openArchives } from "../../../src/desk/open-archives";
import { filesChosen } from "../../../src/pane/browser/pick-workbooks";
import { succeed } from "../../../src/base/outcome";
import { bundledPlans } from "../../../src/plans/bundled-plans";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { catalogue } from "../../../src/plans/catalogue";
import { App } from "../../../src/pane/shell/app";
import type { OfficeReply } from "../../../src/pane/services/office-reply";
import type { PaneServices } from "../../../src/pane/services/pane-services";
import type { TabName } from "../../../src/pane/words/pane-words";
import type { Catalogue } from "../../../src/pane/shell/use-catalogue";
import { readInTurn } from "../../../src/desk/received/form-reader";
import { addUpHere } from "../../../src/desk/roll-up/add-up-work";
import { drawRollUp } from "../../../src/desk/roll-up/roll-up-readings";
import { loadWordFiles } from "../../../src/pane/browser/word-files";
import type { MadeFile } from "../../../src/forms/issuing/insert-form";
import type { OpenWorkbook } from "../../../src/workbook/open/open-workbook";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { planFromFile } from "../../../src/planbook/office-plan/plan-from-file";
import { readEarlierSummary } from "../../../src/desk/comparing/earlier-summary";
import { readSummaryFile } from "../../../src/desk/continuing/read-summary-file";
import type { ChoiceMemory, StoredChoice } from "../../../src/desk/received";
import { levelLookup } from "../../../src/desk/units/unit-lookup";
import { patchWorkbook } from "../../../src/workbook/patch-workbook";
import { zipFiles } from "../../../src/workbook/writing/zip/zip-files";
import { memoryStorage } from "./memory-storage";
import { renderPart } from "./render-part";
import { pooledFormReader } from "../../../src/desk/threads/pooled-form-reader";
import type { WorkerPool } from "../../../src/desk/threads/worker-pool";
import { openFormWithCopies } from "../../../src/desk/threads/open-form";
import type { FormKnowledge } from "../../../src/desk/received/read-received-file";
import { layoutOf } from "../../../src/desk/roll-up/layout-of";
import { realWorkbooks, stoppedClock } from "../files/real-workbooks";
import { fetchPieces } from "../../../src/pane/parts/lazy-piece";

import "@testing-library/jest-dom";
import userEvent, { type UserEvent } from "@testing-library/user-event";

// Long timeout: tests read and write real files on a busy machine. Text queries ignore status regions, which
// repeat visible text for screen readers.
configure({ asyncUtilTimeout: 30_000, defaultIgnore: "script, style, [role=status]" });

function noop(): void {
  return undefined;
}

export interface RenderedPane {
  readonly close: () => void;
  readonly user: UserEvent;
  readonly saved: readonly MadeFile[];
  /** Texts copied to the clipboard. */
  readonly copied: readonly string[];
}

export interface PaneSetting {
  /** The workbook open in Excel; without one the pane works on files. */
  readonly workbook?: OpenWorkbook;
  /** Files of the practice button. */
  readonly practice?: readonly ReceivedFile[];
  /** Whether the page may use the clipboard. */
  readonly canCopy?: boolean;
  /** False as in Excel for Mac. */
  readonly takesDownloads?: boolean;
  /** Office's reply, if it is neither the workbook nor "no Excel". */
  readonly answer?: OfficeReply;
  /** The tab in the address; `none`: determined by the workbook. Default: the forms. */
  readonly firstTab?: TabName | "none";
  /** The plan in the address. */
  readonly firstPlan?: string;
  /** Whether nobody has chosen a plan and a unit here before. */
  readonly isFirstTime?: boolean;
  /** The browser's storage, which outlives the pane. */
  readonly storage?: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Threads that read received files and open forms; default: no threads. */
  readonly readers?: WorkerPool;
  /** Called with the names of the files that are read. */
  readonly onRead?: (names: readonly string[]) => void;
  /** Whether all chunks of the program can be loaded. */
  readonly isComplete?: boolean;
  /** Whether loading on demand fails. */
  readonly isOffline?: () => boolean;
}

/** What was chosen the last time. */
const USUAL: StoredChoice = { plan: "phu-rieng-2017", unit: "688" };

/** Returns the stored choice; parts that are not stored keep their defaults. */
const kept = ({ recall }: ChoiceMemory): StoredChoice =>
  Object.fromEntries(Object.entries(recall()).filter(([, value]) => value !== undefined));

/** As in the browser. */
function readingIn(readers: WorkerPool): Pick<PaneServices, "openReader" | "openForm"> {
  const { openForm, sparingCopies, held } = pooledFiles(readers, readers);
  const openReader: PaneServices["openReader"] = (signal, knowledge) =>
    sparingCopies(pooledFormReader(readers, 1, signal, knowledge, held), knowledge);
  return { openReader, openForm };
}

/** Renders the whole pane with the real use cases and files in memory, as it is after Office's reply. */
export async function renderPane(setting: PaneSetting = {}): Promise<RenderedPane> {
  const { workbook, practice = [], canCopy = true, isComplete = true } = setting;
  const copied: string[] = [];
  const saved: MadeFile[] = [];
  const known = levelLookup(unitRegistries);
  const storage = setting.storage ?? memoryStorage();
  const texts = storedTexts(() => storage);
  const choices = choiceStorage(texts);
  const services: Omit<PaneServices, "desk" | keyof Catalogue> = {
    openReader: (_signal, { levels, officePlans = [], blank }) => {
      const plans = [...officePlans, ...bundledPlans];
      const levelOf: FormKnowledge["levelOf"] = (unit) => levels?.get(unit) ?? known(unit);
      const read = readInTurn(realWorkbooks, { plans, levelOf, blank });
      return (files, progress) => {
        setting.onRead?.(files.map(({ name }) => name));
        return read(files, progress);
      };
    },
    openAddUp: () => addUpHere,
    writeSummary: async (subject, facts, createdAt) =>
      layoutOf(subject).fileOf(drawRollUp(subject, facts, createdAt), realWorkbooks),
    readPlanFile: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return planFromFile({ name: file.name, bytes: async () => succeed(bytes) }, realWorkbooks.read);
    },
    readEarlier: async (file, plan) => {
      const bytes = await receivedBrowserFile(file, file.name).bytes();
      return bytes.ok ? readEarlierSummary(bytes.value, plan, realWorkbooks.read) : bytes;
    },
    readSummary: async (file, knowledge) => {
      const bytes = await file.bytes();
      return bytes.ok ? readSummaryFile(bytes.value, knowledge, realWorkbooks.read) : bytes;
    },
    openForm: async (given) => {
      const { read } = realWorkbooks;
      const { opened } = await openFormWithCopies(given, read, read);
      return opened.ok ? succeed({ ...opened.value, bytes: given.bytes }) : opened;
    },
    ...(setting.readers && readingIn(setting.readers)),
    patch: patchWorkbook,
    zip: async (files) => zipFiles(files),
    checkMemory: checkStorage(texts),
    officePlanMemory: officePlanStorage(texts),
    resolutionMemory: resolutionStorage(texts),
    choiceMemory: {
      ...choices,
      recall: () => (setting.isFirstTime ? choices.recall() : { ...USUAL, ...kept(choices) }),
    },
    areaMemory: areaStorage(texts),
    matchMemory: (registry) => matchStorage(texts, registry),
    write: async (drawing) => realWorkbooks.write(drawing),
    filesChosen,
    filesDropped,
    openArchives,
    readTextFile,
    copyText: async (text) => {
      if (canCopy) copied.push(text);
      return canCopy;
    },
    save: (file) => saved.push(file),
    practise: async () => practice,
    checkExcel: async (onAsked) => {
      onAsked({ id: "print.page", ok: true, done: 1, of: 2 });
      onAsked({ id: "view.shown", ok: false, done: 2, of: 2 });
      return { checks: [] };
    },
    loadWordFiles,
    loadTasks: async () => {
      if (setting.isOffline?.() === true)
        throw Object.assign(new Error("offline"), { name: "ChunkLoadError" });
      return import("../../../src/pane/pane-tasks");
    },
    clock: stoppedClock,
  };
  const answer: OfficeReply =
    setting.answer ??
    (workbook === undefined
      ? { kind: "outside" }
      : {
          kind: "excel",
          workbook,
          isDark: undefined,
          takesDownloads: setting.takesDownloads ?? true,
        });
  await fetchPieces();
  const { unmount: close } = renderPart(
    <App
      connection={{
        isExpected: answer.kind !== "outside",
        hasLoaded: () => true,
        answer: Promise.resolve(answer),
      }}
      catalogue={isComplete ? Promise.resolve(catalogue) : Promise.reject(new Error("offline"))}
      services={services}
      firstTab={setting.firstTab === "none" ? undefined : (setting.firstTab ?? "form")}
      firstPlan={setting.firstPlan}
      onReload={noop}
    />,
  );
  await waitFor(() => expect(document.body).not.toHaveTextContent(/^$/));
  await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
  // Whether something covers a button is tested in Chromium; here each click would query many styles.
  return { user: userEvent.setup({ pointerEventsCheck: 0 }), saved, copied, close };
}
