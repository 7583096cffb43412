import { createRoot } from "react-dom/client";
import { hostInfoOf } from "./browser/host-info";
import { officeConnection } from "./browser/office-connection";
import { pooledFormReader } from "./browser/pooled-form-reader";
import { practiceFilesFrom, pooledWriter } from "./browser/pooled-writer";
import { receivedFiles } from "./browser/received-browser-file";
import { saveFile } from "./browser/save-file";
import { WorkerPool, type WorkerThread } from "./browser/worker-pool";
import { standardPlans } from "./plans/standard-plans";
import { unitRegistries } from "./plans/unit-registries";
import { App } from "./ui/app";
import type { PaneServices } from "./ui/pane-services";
import type { PaneTasks } from "./ui/pane-tasks";
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

const loadTasks = async (): Promise<PaneTasks> => (await import("./pane-work")).paneTasks;

const services: Omit<PaneServices, "desk"> = {
  plans: standardPlans,
  registries: unitRegistries,
  openReader: (signal) => pooledFormReader(readers, size, signal),
  write: pooledWriter(writers),
  receivedFiles,
  save: saveFile,
  practise: (plan, round, registry) => practiceFilesFrom(writers, { plan, round, registry }),
  loadTasks,
  clock: { today: () => new Date().toISOString(), elapsed: () => performance.now() },
};

const place = document.getElementById("pane");
const officeScript = document.getElementById("office-js");
if (place === null || officeScript === null) {
  throw new Error("taskpane.html has no element #pane or #office-js");
}
createRoot(place).render(
  <App
    connection={officeConnection(hostInfoOf(location.search), officeScript, askExcel)}
    services={services}
    onReload={() => location.reload()}
  />,
);
// At once, not at the first click: by then the connection may be gone.
void loadTasks();
