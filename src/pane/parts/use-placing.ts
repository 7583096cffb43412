import { succeed, type Outcome } from "../../base/outcome";
import type { MadeFile } from "../../forms/issue";
import type { OpenWorkbook, PaintProgress, PaintFailure } from "../../workbook/open-workbook";
import { useAnnounce } from "./announcer";
import { useServices } from "../services/pane-services";
import { useTask, type Task } from "../services/use-task";

/** Sheets to put into the open workbook or, without one, into a file; and the message. */
export interface Placeable {
  /** Returns the names of the inserted sheets. */
  readonly insert: (
    workbook: OpenWorkbook,
    mayReplace: boolean,
    progress: PaintProgress,
  ) => Promise<Outcome<readonly string[], PaintFailure>>;
  readonly make: () => Promise<MadeFile>;
  readonly inserted: (sheets: readonly string[]) => string;
  readonly saved: (file: string) => string;
}

export interface Placing {
  /** Its result is the message. */
  readonly task: Task<string, PaintFailure>;
  readonly start: () => void;
  /** Resolves whether existing sheets may be replaced. */
  readonly answer: (mayReplace: boolean) => void;
  /** Absent for a file: too short to stop. */
  readonly cancel?: () => void;
}

/** Places it in the workbook, asking before it replaces others' sheets; without a workbook saves a file. */
export function usePlacing(
  workbook: OpenWorkbook | undefined,
  { insert, make, inserted, saved }: Placeable,
): Placing {
  const { save } = useServices();
  const announce = useAnnounce();
  const task = useTask<string, PaintFailure>();

  const start = async (mayReplace: boolean): Promise<void> => {
    const first = workbook === undefined ? "making" : "painting";
    const outcome = await task.run(first, async ({ watch, progress }) => {
      if (workbook === undefined) {
        const file = await make();
        save(file);
        return succeed(saved(file.name));
      }
      const sheets = await insert(watch(workbook), mayReplace, progress("painting"));
      return sheets.ok ? succeed(inserted(sheets.value)) : sheets;
    });
    if (outcome?.ok) announce(outcome.value);
  };
  return {
    task,
    start: () => void start(false),
    answer: (mayReplace) => {
      task.settle();
      if (mayReplace) void start(true);
    },
    ...(workbook && { cancel: task.cancel }),
  };
}
