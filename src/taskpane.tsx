import { createRoot } from "react-dom/client";
import { copyText } from "./browser/copy-text";
import { filesDropped } from "./browser/dropped-files";
import { hostInfoOf } from "./browser/host-info";
import { officeConnection } from "./browser/office-connection";
import { pooledFormReader } from "./browser/pooled-form-reader";
import { practiceFilesFrom, pooledWriter } from "./browser/pooled-writer";
import { readTextFile } from "./browser/read-text-file";
import { requestedTab } from "./browser/requested-tab";
import { saveFile } from "./browser/save-file";
import { filesChosen } from "./browser/sorted-out";
import { WorkerPool, type WorkerThread } from "./browser/worker-pool";
import type { UnitRegistry } from "./domain/unit";
import { standardPlans } from "./plans/standard-plans";
import { planRegistries } from "./plans/units/plan-registries";
import { App } from "./ui/app";
import type { OfficeAnswer } from "./ui/office-answer";
import type { PaneServices } from "./ui/pane-services";
import type { PaneTasks } from "./ui/pane-tasks";
import { TAB_NAMES } from "./ui/tab-names";
import { askExcel } from "./ask-excel";

/** More threads than this only wait for each other's memory. */
const MOST_THREADS = 4;
/** One file takes milliseconds; what takes this long never ends. */
const PATIENCE = 60_000;

const size = Math.max(1, Math.min(MOST_THREADS, navigator.hardwareConcurrency));
const startWorker = (): WorkerThread => new Worker(new URL("./worker.ts", import.meta.url));
const newPool = (): WorkerPool => new WorkerPool({ start: startWorker, size, patience: PATIENCE });
// Two pools: stopping a reading must not stop a writing.
const readers = newPool();
const writers = newPool();

const services: Omit<PaneServices, "desk" | "registries" | "loadTasks"> = {
  plans: standardPlans,
  openReader: (signal, levels) => pooledFormReader(readers, size, signal, levels),
  write: pooledWriter(writers),
  filesChosen,
  filesDropped,
  readTextFile,
  copyText,
  save: saveFile,
  practise: (plan, round, registry) => practiceFilesFrom(writers, { plan, round, registry }),
  clock: { today: () => new Date().toISOString(), elapsed: () => performance.now() },
};

/** Shows the pane with the first lists of units, and with all of them as soon as they are there. */
function startPane(place: HTMLElement, officeScript: HTMLElement): void {
  const root = createRoot(place);
  let shown: readonly UnitRegistry[] = [];
  const show = (registries: readonly UnitRegistry[]): void => {
    if (registries === shown) return;
    shown = registries;
    root.render(
      <App
        connection={connection}
        services={{ ...services, registries, loadTasks }}
        firstTab={firstTab}
        onReload={() => location.reload()}
      />,
    );
  };
  const loadTasks = async (): Promise<PaneTasks> => {
    const [{ paneTasks }, { unitRegistries }] = await Promise.all([
      import("./pane-work"),
      import("./plans/unit-registries"),
    ]);
    show(unitRegistries);
    return paneTasks;
  };
  // At once, not at the first click: by then the connection may be gone.
  const loading = loadTasks();
  // A workbook may hold a roll-up over any list, so it waits for all. Loading that fails is told by the first task.
  const askWhenLoaded = async (): Promise<OfficeAnswer> => {
    await Promise.allSettled([loading]);
    return askExcel();
  };
  const connection = officeConnection(hostInfoOf(location.search), officeScript, askWhenLoaded);
  const firstTab = requestedTab(location.search, TAB_NAMES);
  show(planRegistries);
}

const place = document.getElementById("pane");
const officeScript = document.getElementById("office-js");
const oldBrowser = document.getElementById("old-browser");
if (place === null || officeScript === null || oldBrowser === null) {
  throw new Error("taskpane.html has no element #pane, #office-js or #old-browser");
}
// Otherwise the page already says that this browser is too old (old-browser.js).
if (oldBrowser.hidden) startPane(place, officeScript);
