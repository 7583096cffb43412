import type { CellPlace } from "../../workbook/grid";
import type { JSX } from "react";
import { unitsInRound } from "../../model/unit";
import { HostFailureMessage } from "../parts/host-failure-message";
import { Message } from "../parts/message";
import { OfficePlanProblems } from "./office-plan-problems";
import type { CheckedPlan, OfficePlanFailure } from "./use-office-plan";
import { paneWords } from "../words/pane-words";
import { officePlanWords as words } from "../words/office-plan-words";
import { rejectionSentence } from "../../forms/finding-words";

/** How many units report in the first round: a list may hold those that ended before, or began later. */
const unitsReporting = ({ plan, registry }: Required<Pick<CheckedPlan, "plan" | "registry">>): number => {
  const [round] = plan.rounds;
  return round === undefined ? registry.units.length : unitsInRound(registry, plan, round.id).units.length;
};

export const soundWords = ({ plan, registry }: CheckedPlan): string => {
  const { title, indicators, elements, rounds } = plan;
  const sound = words.sound(title, indicators.length, elements.length, rounds.length);
  return registry === undefined ? sound : `${sound} ${words.units(unitsReporting({ plan, registry }))}`;
};

interface SoundPlanProps {
  readonly checked: CheckedPlan;
  readonly isUsable: boolean;
  readonly onGoTo: (place: CellPlace) => void;
}

/** A plan without a mistake, and what of it should be looked at once more. */
export function SoundPlan({ checked, isUsable, onGoTo }: SoundPlanProps): JSX.Element {
  const { subject, left, isOpen } = checked;
  if (!isUsable) return <Message intent="warning">{words.noUnits}</Message>;
  return (
    <>
      <Message intent="success">{soundWords(checked)}</Message>
      {left.length > 0 && (
        <OfficePlanProblems
          heading={words.leftOver(left.length)}
          label={words.leftOverList(subject)}
          problems={left}
          isOpen={isOpen}
          onGoTo={onGoTo}
        />
      )}
    </>
  );
}

interface TroubleProps {
  readonly failure: OfficePlanFailure;
  readonly onGoTo: (place: CellPlace) => void;
}

/** Why there is no plan to use. */
export function PlanTrouble({ failure, onGoTo }: TroubleProps): JSX.Element {
  switch (failure.kind) {
    case "plan-problems":
      return (
        <OfficePlanProblems
          heading={words.problems(failure.subject, failure.problems.length)}
          label={words.list(failure.subject)}
          problems={failure.problems}
          isOpen={failure.isOpen}
          onGoTo={onGoTo}
        />
      );
    case "no-plan":
      return <Message intent="error">{words.noPlan(failure.subject)}</Message>;
    case "bad-file":
      return <Message intent="error">{rejectionSentence(failure.failure)}</Message>;
    default:
      return <HostFailureMessage failure={failure} sentence={paneWords.hostFailure(failure)} />;
  }
}
