import { fail, succeed, type Outcome } from "../domain/outcome";
import type { FileFailure } from "../domain/file-failure";
import type { PlanWithUnits } from "../domain/plan-with-units";
import type { HostFailure, OpenWorkbook } from "../use-cases/open-workbook";
import type { PlanProblemText } from "../use-cases/plan-problem-texts";
import { useServices } from "./pane-services";
import { useOwnPlanWords } from "./use-own-plan-words";
import { useTask, type Task, type TaskTools } from "./use-task";

/** A plan without any mistake, and where it was read. */
export interface CheckedPlan extends PlanWithUnits {
  readonly subject: string;
}

/** Why there is no plan to use. `isOpen`: it stands in the open workbook, so that its cells can be gone to. */
export type OwnPlanFailure =
  | HostFailure
  | { readonly kind: "no-plan"; readonly subject: string }
  | { readonly kind: "bad-file"; readonly failure: FileFailure }
  | {
      readonly kind: "plan-problems";
      readonly subject: string;
      readonly isOpen: boolean;
      readonly problems: readonly PlanProblemText[];
    };

interface OwnPlanCheck {
  readonly task: Task<CheckedPlan, OwnPlanFailure>;
  readonly checkWorkbook: (
    workbook: OpenWorkbook,
  ) => Promise<Outcome<CheckedPlan, OwnPlanFailure> | undefined>;
  readonly checkFile: (file: File) => Promise<Outcome<CheckedPlan, OwnPlanFailure> | undefined>;
}

/** Reads and checks a plan of the user's own, in the open workbook or in a file. */
export function useOwnPlan(): OwnPlanCheck {
  const { loadTasks, readPlanFile } = useServices();
  const words = useOwnPlanWords();
  const task = useTask<CheckedPlan, OwnPlanFailure>();

  const inWorkbook = async (workbook: OpenWorkbook, { watch, progress }: TaskTools) => {
    const { planInWorkbook, planProblemTexts } = await loadTasks();
    const subject = words.workbookName;
    const read = await planInWorkbook(watch(workbook), progress("checking"));
    if (read.ok) return succeed({ ...read.value, subject });
    const { failure } = read;
    switch (failure.kind) {
      case "no-plan":
        return fail({ ...failure, subject });
      case "plan-problems":
        return fail({ ...failure, subject, isOpen: true, problems: planProblemTexts(failure.problems) });
      default:
        return fail(failure);
    }
  };
  const inFile = async (file: File) => {
    const { planProblemTexts } = await loadTasks();
    const subject = file.name;
    const read = await readPlanFile(file);
    if (read.ok) return succeed({ ...read.value, subject });
    const { failure } = read;
    switch (failure.kind) {
      case "no-plan":
        return fail({ ...failure, subject });
      case "plan-problems":
        return fail({ ...failure, subject, isOpen: false, problems: planProblemTexts(failure.problems) });
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
