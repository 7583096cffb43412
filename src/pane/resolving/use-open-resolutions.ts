import type { Finding, FindingOf } from "../../model/finding";
import type { NumberReading } from "../../model/numbers";
import type { Outcome } from "../../base/outcome";
import type { Submission } from "../../model/submission";
import type { ResolutionFailure } from "../../desk/checking";
import type { AppliedFixes } from "../../desk/mending";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";
import { useServices } from "../services/pane-services";
import type { TaskTools } from "../services/use-task";
import { answerWords as words } from "../words/answer-words";
import { checkingWords } from "../words/checking-words";

const { fixes: fixWords } = checkingWords;

/** Changes the workbook, rechecks it, and reports what was done. */
type Answer = <T>(
  act: (tools: TaskTools) => Promise<Outcome<T, HostFailure | ResolutionFailure>>,
  tell: (value: T) => string,
) => Promise<void>;

interface OpenResolving {
  readonly workbook: OpenWorkbook;
  readonly answer: Answer;
  /** Receives changes that can be undone. */
  readonly onApplied: (applied: AppliedFixes | undefined) => void;
}

export interface OpenResolutions {
  readonly explain: (finding: Finding, of: Submission, reason: string, by: string) => Promise<void>;
  readonly withdraw: (finding: Finding, of: Submission) => Promise<void>;
  readonly decide: (finding: FindingOf<"ambiguous-number">, reading: NumberReading) => Promise<void>;
}

/** Resolves findings of the open workbook by writing into it. */
export function useOpenResolutions({ workbook, answer, onApplied }: OpenResolving): OpenResolutions {
  const { loadTasks, clock } = useServices();
  return {
    explain: (finding, of, reason, by) =>
      answer(
        async ({ watch }) => {
          const { explainFinding } = await loadTasks();
          return explainFinding(watch(workbook), { finding, reason, of, by }, clock);
        },
        () => words.saved.workbook,
      ),
    withdraw: (finding, of) =>
      answer(
        async ({ watch }) => {
          const { explanationKey, withdrawExplanation } = await loadTasks();
          return withdrawExplanation(watch(workbook), explanationKey(finding, of), clock);
        },
        () => words.withdrawn.workbook,
      ),
    decide: (finding, reading) =>
      answer(
        async ({ watch }) => {
          const { applyFixes, decidedFix } = await loadTasks();
          const fix = decidedFix(finding, reading);
          return applyFixes(watch(workbook), fix === undefined ? [] : [fix]);
        },
        ({ applied, stale, ...rest }) => {
          onApplied(applied.length === 0 ? undefined : { applied, stale, ...rest });
          return applied.length === 0
            ? fixWords.applied(
                0,
                stale.map(({ place }) => place),
              )
            : words.decided.workbook;
        },
      ),
  };
}
