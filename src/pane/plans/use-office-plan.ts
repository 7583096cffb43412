import { fail, succeed, type Outcome } from "../../base/outcome";
import type { FileFailure } from "../../workbook/files";
import type { PlanWithUnits } from "../../model/unit";
import type {
  OpenQuestion,
  PlanOfTables,
  StoredPlanFile,
  PlanProblemText,
  PlanTableProblem,
} from "../../planbook/office-plan";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";
import { useServices } from "../services/pane-services";
import { useTask, type Task, type TaskTools } from "../services/use-task";
import { officePlanWords as words } from "../words/office-plan-words";

/** A faultless plan and its source. */
export interface CheckedPlan extends PlanWithUnits {
  readonly subject: string;
  /** Leftovers of an older plan. */
  readonly left: readonly PlanProblemText[];
  readonly questions: readonly OpenQuestion[];
  /** It is in the open workbook, with cells to go to. */
  readonly isOpen: boolean;
  /** Its source file, to be stored unless an open workbook holds it. */
  readonly file?: StoredPlanFile;
}

/** Why there is no plan to use. `isOpen`: it is in the open workbook, with cells to go to. */
export type OfficePlanFailure =
  | HostFailure
  | { readonly kind: "no-plan"; readonly subject: string }
  | { readonly kind: "bad-file"; readonly failure: FileFailure }
  | {
      readonly kind: "plan-problems";
      readonly subject: string;
      readonly isOpen: boolean;
      readonly problems: readonly PlanProblemText[];
    };

interface OfficePlanCheck {
  readonly task: Task<CheckedPlan, OfficePlanFailure>;
  readonly checkWorkbook: (
    workbook: OpenWorkbook,
  ) => Promise<Outcome<CheckedPlan, OfficePlanFailure> | undefined>;
  readonly checkFile: (file: File) => Promise<Outcome<CheckedPlan, OfficePlanFailure> | undefined>;
}

/** Reads and checks the user's plan, in the open workbook or in a file. */
export function useOfficePlan(): OfficePlanCheck {
  const { desk, loadTasks, readPlanFile } = useServices();
  const task = useTask<CheckedPlan, OfficePlanFailure>();

  const inWords = async (problems: readonly PlanTableProblem[]): Promise<readonly PlanProblemText[]> =>
    (await loadTasks()).planProblemTexts(problems);
  const leftInWords = async ({ leftOvers }: PlanOfTables): Promise<readonly PlanProblemText[]> =>
    leftOvers.length === 0 ? [] : (await loadTasks()).leftOverTexts(leftOvers);
  const inWorkbook = async (workbook: OpenWorkbook, { watch, progress }: TaskTools) => {
    const { planInWorkbook } = await loadTasks();
    const subject = words.workbookName;
    const read = await planInWorkbook(watch(workbook), progress("checking"));
    if (read.ok)
      return succeed({ ...read.value, subject, isOpen: true, left: await leftInWords(read.value) });
    const { failure } = read;
    switch (failure.kind) {
      case "no-plan":
        return fail({ ...failure, subject });
      case "plan-problems":
        return fail({ ...failure, subject, isOpen: true, problems: await inWords(failure.problems) });
      default:
        return fail(failure);
    }
  };
  /** In Excel only the workbook with its tables stores a plan. */
  const fileToKeep = async (file: File): Promise<{ readonly file?: StoredPlanFile }> =>
    desk.kind === "files"
      ? { file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
      : {};
  const inFile = async (file: File) => {
    const subject = file.name;
    const read = await readPlanFile(file);
    if (read.ok) {
      const left = await leftInWords(read.value);
      return succeed({ ...read.value, subject, isOpen: false, left, ...(await fileToKeep(file)) });
    }
    const { failure } = read;
    switch (failure.kind) {
      case "no-plan":
        return fail({ ...failure, subject });
      case "plan-problems":
        return fail({ ...failure, subject, isOpen: false, problems: await inWords(failure.problems) });
      default:
        return fail({ kind: "bad-file" as const, failure });
    }
  };
  return {
    task,
    checkWorkbook: (workbook) => task.run("checking", (tools) => inWorkbook(workbook, tools)),
    checkFile: (file) => task.run("reading", () => inFile(file)),
  };
}
