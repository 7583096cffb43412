import { succeed, type Outcome } from "../../base/outcome";
import type { MadeFile } from "../../forms/issue";
import type { OpenWorkbook, PaintProgress, PaintFailure } from "../../workbook/open-workbook";
import { useAnnounce } from "./announcer";
import { useServices } from "../services/pane-services";
import { useTask, type Task } from "../services/use-task";

/** What can be put into the open workbook or, where none is open, saved as a file; and what is then said. */
export interface Placeable {
  /** Answers the names of the sheets put there. */
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
  /** Its result is what was said. */
  readonly task: Task<string, PaintFailure>;
  readonly start: () => void;
  /** Answers whether the sheets that stand in the way may be replaced. */
  readonly answer: (mayReplace: boolean) => void;
  /** Left out where it is a file: that is over before anyone could stop it. */
  readonly cancel?: () => void;
}

/**
 * Puts it into the workbook, never over others' sheets without asking; without a workbook saves it as a file.
 */
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
