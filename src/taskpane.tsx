import { createRoot } from "react-dom/client";
import {
  areaStorage,
  checkStorage,
  choiceStorage,
  copyText,
  filesDropped,
  keptTexts,
  matchStorage,
  isOpenedByOffice,
  officeConnection,
  officePlanStorage,
  pageAbilities,
  pooledFiles,
  readTextFile,
  requestedPlan,
  requestedTab,
  saveFile,
  filesChosen,
  loadWordFiles,
  webWorkerThread,
} from "./pane/browser";
import { askOffice } from "./excel/ask-office";
import { pooledFormReader, pooledRollUp, WorkerPool, type WorkerThread } from "./desk/threads";
import {
  App,
  fetchPieces,
  type PaneServices,
  type OfficeReply,
  TAB_NAMES,
  type Catalogue,
} from "./pane/pane";
import type { ResolutionMemory } from "./desk/checking";

/** More threads than this only wait for each other's memory. */
const MOST_THREADS = 4;
/** One file takes milliseconds; what takes this long never ends. */
const PATIENCE = 60_000;

const size = Math.max(1, Math.min(MOST_THREADS, navigator.hardwareConcurrency));
const startWorker = (): WorkerThread => webWorkerThread(new Worker(new URL("./worker.ts", import.meta.url)));
const newPool = (): WorkerPool => new WorkerPool({ start: startWorker, size, patience: PATIENCE });
// Two pools: stopping a reading must not stop a writing.
const readers = newPool();
const writers = newPool();
// One thread that gets the readings of a roll-up. What it does is ours, never a hostile file's, and grows with the files.
const adder = new WorkerPool({ start: startWorker, size: 1, patience: 10 * PATIENCE });

const files = pooledFiles(readers, writers);

const texts = keptTexts(() => localStorage);

let loadedAnswers: Promise<ResolutionMemory> | undefined;
/** One for all, as it remembers; to understand what is kept takes much code. */
const answers = (): Promise<ResolutionMemory> =>
  (loadedAnswers ??= import("./pane/resolution-storage").then(({ resolutionStorage }) =>
    resolutionStorage(texts),
  ));

const loadArchives = async () => (await import("./desk/open-archives")).openArchives;

const loadTasks = () => import("./pane/pane-tasks");

const services: Omit<PaneServices, "desk" | keyof Catalogue> = {
  openReader: (signal, knowledge) =>
    files.sparingCopies(pooledFormReader(readers, size, signal, knowledge, files.held), knowledge),
  ...files,
  ...pooledRollUp(adder),
  checkMemory: checkStorage(texts),
  officePlanMemory: officePlanStorage(texts),
  resolutionMemory: {
    recall: async (plan) => (await answers()).recall(plan),
    remember: async (plan, given) => (await answers()).remember(plan, given),
  },
  choiceMemory: choiceStorage(texts),
  areaMemory: areaStorage(texts),
  matchMemory: (registry) => matchStorage(texts, registry),
  filesChosen,
  filesDropped,
  openArchives: async (files) => (await loadArchives())(files),
  readTextFile,
  copyText,
  save: saveFile,
  practise: (plan, round, registry) => files.practise({ plan, round, registry }),
  loadWordFiles,
  loadTasks,
  checkExcel: async (onAsked) => {
    const { askThisExcel } = await import("./excel/ask-this-excel");
    return { ...(await askThisExcel(onAsked)), page: await pageAbilities(() => files.zip([])) };
  },
  clock: { today: () => new Date().toISOString(), elapsed: () => performance.now() },
};

/** The workbook open in Excel; everything else of the pane knows it as an OpenWorkbook only. */
async function askExcel(): Promise<OfficeReply> {
  const says = await askOffice();
  if (says.kind !== "excel") return says;
  // Loaded only where there is an Excel: the page for files never needs it.
  const { excelWorkbook, tidyWorkbook } = await import("./excel/excel-workbook");
  await tidyWorkbook();
  return { ...says, workbook: excelWorkbook };
}

function startPane(place: HTMLElement, officeScript: HTMLElement): void {
  createRoot(place).render(
    <App
      connection={officeConnection(isOpenedByOffice(location.search), officeScript, askExcel)}
      catalogue={import("./plans/catalogue").then(({ catalogue }) => catalogue)}
      services={services}
      firstTab={requestedTab(location.search, TAB_NAMES)}
      firstPlan={requestedPlan(location.search)}
      onReload={() => location.reload()}
    />,
  );
  void fetchTheRest();
}

/**
 * Everything that is loaded only when it is wanted, fetched behind the first look: by the time it is wanted the connection may
 * be gone, or the server have a newer version. What does not come is told where it is wanted.
 */
async function fetchTheRest(): Promise<void> {
  await Promise.allSettled([fetchPieces(), loadTasks()]);
  await Promise.allSettled([answers(), loadArchives()]);
  // All threads have one program: once it came, the browser has it for the others.
  readers.warm();
}

const place = document.getElementById("pane");
const officeScript = document.getElementById("office-js");
const oldBrowser = document.getElementById("old-browser");
if (place === null || officeScript === null || oldBrowser === null) {
  throw new Error("taskpane.html has no element #pane, #office-js or #old-browser");
}
// Otherwise the page already says that this browser is too old (old-browser.js).
if (oldBrowser.hidden) startPane(place, officeScript);
