import { ownFormJobs } from "../../../src/threads/own-form-jobs";
import { pooledOwnForm } from "../../../src/threads/pooled-own-form";
import { WorkerPool } from "../../../src/threads/worker-pool";
import type { OwnFormDesk } from "../../../src/use-cases/own-form/own-form-desk";
import { patchWorkbook } from "../../../src/xlsx/patching/patch-workbook";
import { realWorkbooks } from "../files/real-workbooks";
import { threadHere, type Crossing } from "../pane/thread-here";

/** Roll-ups of own forms as the pane has them, in this thread. */
export function ownFormsHere(cross?: Crossing): OwnFormDesk {
  const start = () => threadHere(ownFormJobs(realWorkbooks.read, patchWorkbook), cross);
  const pool = (size: number): WorkerPool => new WorkerPool({ start, size, patience: 60_000 });
  return pooledOwnForm({ readers: pool(2), adder: pool(1), width: 2 });
}
