import { useState, type JSX } from "react";
import { assignedTo, withAssigned } from "../../planbook/plan-edits";
import type { Plan } from "../../model/plan";
import type { Unit } from "../../model/unit";
import { Chooser } from "../parts/chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { NumberField } from "./number-field";
import { planEditorWords as words } from "../words/plan-editor-words";

interface AssignedFieldsProps {
  readonly plan: Plan;
  readonly units: readonly Unit[];
  readonly onEdit: (plan: Plan) => void;
}

/** What the office gives each unit to reach: one field a unit, for one thing at a time. */
export function AssignedFields({ plan, units, onEdit }: AssignedFieldsProps): JSX.Element | null {
  const styles = useLayoutStyles();
  const given = plan.elements.filter(({ isAssigned }) => isAssigned);
  const [chosen, setChosen] = useState(given[0]?.code);
  const element = given.find(({ code }) => code === chosen) ?? given[0];
  if (element === undefined) return null;
  return (
    <div className={styles.tight}>
      <Chooser
        label={words.element}
        value={element.code}
        options={given.map(({ code, label }) => ({ value: code, label }))}
        onChoose={(code) => setChosen(given.find((each) => each.code === code)?.code)}
      />
      {units.map((unit) => (
        <NumberField
          key={`${element.code} ${unit.code}`}
          label={words.given(unit.code, unit.name)}
          first={String(assignedTo(plan, unit.code, element.code) ?? "")}
          read={readWhole}
          problem={words.badNumber}
          isOptional
          onName={(value) => onEdit(withAssigned(plan, unit.code, element.code, value))}
        />
      ))}
    </div>
  );
}

const readWhole = (text: string): number | undefined =>
  /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : undefined;
