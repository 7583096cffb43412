import { isoDate } from "../../base/codes";
import type { JSX } from "react";
import { withRoundDays, type RoundDays } from "../../planbook/plan-edits";
import type { Plan, Round } from "../../model/plan";
import { DateField } from "../parts/date-field";
import { useLayoutStyles } from "../parts/layout-styles";
import { planEditorWords as words } from "../words/plan-editor-words";

interface RoundFieldsProps {
  readonly plan: Plan;
  readonly onEdit: (plan: Plan) => void;
}

/** Edits the rounds' days; a review lasts as long as its rounds, and has only a due day. */
export function RoundFields({ plan, onEdit }: RoundFieldsProps): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <div className={styles.tight}>
      {plan.rounds.map((round) => (
        <DayFields
          key={round.id}
          round={round}
          onEdit={(days) => onEdit(withRoundDays(plan, round.id, days))}
        />
      ))}
    </div>
  );
}

interface DayFieldsProps {
  readonly round: Round;
  readonly onEdit: (days: RoundDays) => void;
}

function DayFields({ round, onEdit }: DayFieldsProps): JSX.Element {
  const { name, from, to, due, of } = round;
  const days: RoundDays = { from, to, due };
  return (
    <>
      {of === undefined && (
        <>
          <DateField
            label={words.from(name)}
            value={from}
            onChange={(day) => day !== "" && onEdit({ ...days, from: isoDate(day) })}
          />
          <DateField
            label={words.to(name)}
            value={to}
            onChange={(day) => day !== "" && onEdit({ ...days, to: isoDate(day) })}
          />
        </>
      )}
      <DateField
        label={words.due(name)}
        hint={due === undefined ? words.noDue : undefined}
        value={due ?? ""}
        onChange={(day) => onEdit({ ...days, due: day === "" ? undefined : isoDate(day) })}
      />
    </>
  );
}
