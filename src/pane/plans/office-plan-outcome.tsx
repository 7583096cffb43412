import type { PlanProblemText } from "../../planbook/office-plan";
import { usePaged } from "../parts/use-paged";
import { LinkButton } from "../parts/link-button";
import { useLayoutStyles } from "../parts/layout-styles";
import type { CellPlace } from "../../workbook/grid";
import type { JSX } from "react";
import { unitsInRound } from "../../model/unit";
import { HostFailureMessage } from "../parts/host-failure-message";
import { Message } from "../parts/message";
import type { CheckedPlan, OfficePlanFailure } from "./use-office-plan";
import { paneWords } from "../words/pane-words";
import { officePlanWords as words } from "../words/office-plan-words";
import { rejectionSentence } from "../../forms/finding-words";

const { check } = paneWords;

/** Counts the first round's units: a list may hold units that ended before, or began later. */
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

/** Shows a faultless plan, and points to review. */
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

/** Explains why there is no plan to use. */
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

interface OfficePlanProblemsProps {
  readonly heading: string;
  /** Name of the list for screen readers. */
  readonly label: string;
  readonly problems: readonly PlanProblemText[];
  /** The plan is in the open workbook, with cells to go to. */
  readonly isOpen: boolean;
  readonly onGoTo: (place: CellPlace) => void;
}

/**
 * Lists faults in a plan's tables, or leftovers of an older one, with advice; a click goes to the cell in an
 * open workbook.
 */
function OfficePlanProblems({
  heading,
  label,
  problems,
  isOpen,
  onGoTo,
}: OfficePlanProblemsProps): JSX.Element {
  const styles = useLayoutStyles();
  const { shown, more } = usePaged(problems, 50, words.more);
  return (
    <div className={styles.tight}>
      <h3 className={styles.subheading}>{heading}</h3>
      <ul className={styles.list} aria-label={label}>
        {shown.map(({ sheet, cell, sentence, mend }, index) => (
          <li key={index}>
            <p className={styles.paragraph}>{sentence}</p>
            <p className={styles.quiet}>{mend}</p>
            <p className={styles.quiet}>
              {isOpen && cell !== undefined ? (
                <LinkButton onClick={() => onGoTo({ sheet, cell })}>{check.goTo(sheet, cell)}</LinkButton>
              ) : (
                check.place(sheet, cell)
              )}
            </p>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
