import { useState } from "react";
import type { PlanId } from "../../model/codes";
import { withExplanation, withoutExplanation, type Finding, type FindingOf } from "../../model/finding";
import { remember, type NumberReading } from "../../model/numbers";
import type { Submission } from "../../model/submission";
import { NO_RESOLUTIONS, type Resolutions } from "../../desk/checking";
import type { MemoryFailure } from "../../desk/received";
import { useAnnounce } from "../parts/announcer";
import { useServices } from "../services/pane-services";
import { answerWords as words } from "../words/answer-words";

export interface FileResolutions {
  /** Returns the office's resolutions so far, by plan. */
  readonly recall: () => Promise<(plan: PlanId) => Resolutions>;
  readonly explain: (of: Submission, finding: Finding, reason: string, by: string) => Promise<void>;
  readonly withdraw: (of: Submission, finding: Finding) => Promise<void>;
  readonly decide: (
    of: Submission,
    unitName: string,
    finding: FindingOf<"ambiguous-number">,
    reading: NumberReading,
  ) => Promise<void>;
  readonly askAgain: (of: Submission, finding: FindingOf<"text-number">) => Promise<void>;
  /** Message of the last resolution. */
  readonly done: string | undefined;
  /** Why resolutions are lost when the pane closes. */
  readonly trouble: MemoryFailure | undefined;
  readonly isBusy: boolean;
}

/** Resolves findings in received files. `judge` checks the file again once a resolution is stored. */
export function useFileResolutions(judge: (of: Submission) => Promise<void>): FileResolutions {
  const { plans, resolutionMemory, loadTasks, clock } = useServices();
  const announce = useAnnounce();
  const [done, setDone] = useState<string>();
  const [trouble, setTrouble] = useState<MemoryFailure>();
  const [isBusy, setBusy] = useState(false);

  const answersOf = async (plan: PlanId): Promise<Resolutions> => {
    const recalled = await resolutionMemory.recall(plan);
    return recalled.ok ? recalled.value : NO_RESOLUTIONS;
  };
  const keep = async (
    of: Submission,
    change: (before: Resolutions) => Resolutions,
    message: string,
  ): Promise<void> => {
    setBusy(true);
    const remembered = await resolutionMemory.remember(of.plan, change(await answersOf(of.plan)));
    setTrouble(remembered.ok ? undefined : remembered.failure);
    await judge(of);
    setBusy(false);
    setDone(message);
    announce(message);
  };
  return {
    done,
    trouble,
    isBusy,
    recall: async () => {
      const known = new Map(
        await Promise.all(plans.map(async ({ id }) => [id, await answersOf(id)] as const)),
      );
      return (plan) => known.get(plan) ?? NO_RESOLUTIONS;
    },
    explain: async (of, finding, reason, by) => {
      const { explanationFor } = await loadTasks();
      const explanation = explanationFor({ finding, reason, of, by }, clock);
      if (!explanation.ok) {
        setDone(explanation.failure.kind === "no-reason" ? words.reasonMissing : words.notExplainable);
        return;
      }
      const change = (before: Resolutions): Resolutions => ({
        ...before,
        explanations: withExplanation(before.explanations, explanation.value),
      });
      await keep(of, change, words.saved.files);
    },
    withdraw: async (of, finding) => {
      const key = (await loadTasks()).explanationKey(finding, of);
      const { explanations } = await answersOf(of.plan);
      if (withoutExplanation(explanations, key).length === explanations.length) {
        setDone(words.notGiven.files);
        announce(words.notGiven.files);
        return;
      }
      const change = (before: Resolutions): Resolutions => ({
        ...before,
        explanations: withoutExplanation(before.explanations, key),
      });
      await keep(of, change, words.withdrawn.files);
    },
    decide: async (of, unitName, finding, { answer }) => {
      const { unit } = of;
      const decision = {
        unit,
        element: finding.element,
        typed: String(finding.found ?? ""),
        chosen: answer,
      };
      const change = (before: Resolutions): Resolutions => ({
        ...before,
        decisions: remember(before.decisions, decision),
      });
      await keep(of, change, words.decided.files(unitName));
    },
    askAgain: async (of, { code, found }) => {
      // A list's finding does not name its column: asks the unit's same text again in all of them.
      const change = (before: Resolutions): Resolutions => ({
        ...before,
        decisions: before.decisions.filter(
          ({ unit, element, typed }) =>
            unit !== of.unit || typed !== found || (code !== undefined && element !== code),
        ),
      });
      await keep(of, change, words.askedAgain);
    },
  };
}
