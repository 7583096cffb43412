import { blankFormJobs } from "../../../src/threads/blank-form-jobs";
import { pooledBlankForm } from "../../../src/threads/pooled-blank-form";
import { WorkerPool } from "../../../src/threads/worker-pool";
import type { BlankFormDesk } from "../../../src/use-cases/blank-form/blank-form-desk";
import { patchWorkbook } from "../../../src/xlsx/patching/patch-workbook";
import { realWorkbooks } from "../files/real-workbooks";
import { threadHere, type Crossing } from "../pane/thread-here";

/** Roll-ups of own forms as the pane has them, in this thread. */
export function blankFormsHere(cross?: Crossing): BlankFormDesk {
  const start = () => threadHere(blankFormJobs(realWorkbooks.read, patchWorkbook), cross);
  const pool = (size: number): WorkerPool => new WorkerPool({ start, size, patience: 60_000 });
  return pooledBlankForm({ readers: pool(2), adder: pool(1), width: 2 });
}
