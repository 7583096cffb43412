import { createRoot } from "react-dom/client";
import {
  areaStorage,
  checkStorage,
  choiceStorage,
  copyText,
  filesDropped,
  storedTexts,
  matchStorage,
  isOpenedByOffice,
  officeConnection,
  officePlanStorage,
  pageAbilities,
  pooledFiles,
  readTextFile,
  requestedPlan,
  requestedTab,
  downloadFile,
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

/** Memory bandwidth limits the speed: more threads do not help. */
const MOST_THREADS = 4;
/** Milliseconds. Reading one file takes a few; after this time it is stuck. */
const PATIENCE = 60_000;

const size = Math.max(1, Math.min(MOST_THREADS, navigator.hardwareConcurrency));
const startWorker = (): WorkerThread => webWorkerThread(new Worker(new URL("./worker.ts", import.meta.url)));
const newPool = (): WorkerPool => new WorkerPool({ start: startWorker, size, patience: PATIENCE });
// Two pools: stopping a reader must not stop a writer.
const readers = newPool();
const writers = newPool();
// One thread, which holds the readings of a roll-up. Its longer timeout is safe: it runs only our code on
// parsed data, and the time grows with the number of files.
const rollUpWorker = new WorkerPool({ start: startWorker, size: 1, patience: 10 * PATIENCE });

const files = pooledFiles(readers, writers);

const texts = storedTexts(() => localStorage);

let loadedResolutions: Promise<ResolutionMemory> | undefined;
/** Shared, because it caches. Loaded on demand: the parser is large. */
const resolutions = (): Promise<ResolutionMemory> =>
  (loadedResolutions ??= import("./pane/resolution-storage").then(({ resolutionStorage }) =>
    resolutionStorage(texts),
  ));

const loadArchives = async () => (await import("./desk/open-archives")).openArchives;

const loadTasks = () => import("./pane/pane-tasks");

const services: Omit<PaneServices, "desk" | keyof Catalogue> = {
  openReader: (signal, knowledge) =>
    files.sparingCopies(pooledFormReader(readers, size, signal, knowledge, files.held), knowledge),
  ...files,
  ...pooledRollUp(rollUpWorker),
  checkMemory: checkStorage(texts),
  officePlanMemory: officePlanStorage(texts),
  resolutionMemory: {
    recall: async (plan) => (await resolutions()).recall(plan),
    remember: async (plan, given) => (await resolutions()).remember(plan, given),
  },
  choiceMemory: choiceStorage(texts),
  areaMemory: areaStorage(texts),
  matchMemory: (registry) => matchStorage(texts, registry),
  filesChosen,
  filesDropped,
  openArchives: async (files) => (await loadArchives())(files),
  readTextFile,
  copyText,
  save: downloadFile,
  practise: (plan, round, registry) => files.practise({ plan, round, registry }),
  loadWordFiles,
  loadTasks,
  checkExcel: async (onAsked) => {
    const { askThisExcel } = await import("./excel/ask-this-excel");
    return { ...(await askThisExcel(onAsked)), page: await pageAbilities(() => files.zip([])) };
  },
  clock: { today: () => new Date().toISOString(), elapsed: () => performance.now() },
};

/** Connects to the workbook open in Excel; the rest of the pane knows it only as an OpenWorkbook. */
async function askExcel(): Promise<OfficeReply> {
  const says = await askOffice();
  if (says.kind !== "excel") return says;
  // The page for files never needs this module.
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
 * Loads all on-demand modules after the first render: later the connection may be gone, or the server may
 * have a newer version. A module that fails to load reports so where it is used.
 */
async function fetchTheRest(): Promise<void> {
  await Promise.allSettled([fetchPieces(), loadTasks()]);
  await Promise.allSettled([resolutions(), loadArchives()]);
  // All threads run one script: after the first request the browser has it in its cache.
  readers.warm();
}

const place = document.getElementById("pane");
const officeScript = document.getElementById("office-js");
const oldBrowser = document.getElementById("old-browser");
if (place === null || officeScript === null || oldBrowser === null) {
  throw new Error("taskpane.html has no element #pane, #office-js or #old-browser");
}
// Otherwise the page already shows that this browser is too old (old-browser.js).
if (oldBrowser.hidden) startPane(place, officeScript);
