import { Field, Input } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { assignedTo, withAssigned } from "../../domain/plan-edits/edited-plan";
import type { Plan } from "../../domain/plan/plan";
import type { Unit } from "../../domain/unit/unit";
import { Chooser } from "../parts/chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { useWords } from "../speaking/use-words";
import { PLAN_EDITOR_WORDS } from "../words/plan-editor-words";

interface AssignedFieldsProps {
  readonly plan: Plan;
  readonly units: readonly Unit[];
  readonly onEdit: (plan: Plan) => void;
}

/** What the office gives each unit to reach: one field a unit, for one thing at a time. */
export function AssignedFields({ plan, units, onEdit }: AssignedFieldsProps): JSX.Element | null {
  const words = useWords(PLAN_EDITOR_WORDS);
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
          value={assignedTo(plan, unit.code, element.code)}
          onName={(value) => onEdit(withAssigned(plan, unit.code, element.code, value))}
        />
      ))}
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onName: (value: number | undefined) => void;
}

function NumberField({ label, value, onName }: NumberFieldProps): JSX.Element {
  const words = useWords(PLAN_EDITOR_WORDS);
  const styles = useLayoutStyles();
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  const isNumber = (text: string): boolean => /^\s*\d{1,15}\s*$/.test(text);
  return (
    <Field
      label={label}
      className={styles.field}
      validationMessage={typed.trim() === "" || isNumber(typed) ? undefined : words.badNumber}
    >
      <Input
        inputMode="numeric"
        value={typed}
        onChange={(_event, data) => {
          setTyped(data.value);
          if (isNumber(data.value)) onName(Number(data.value));
          else if (data.value.trim() === "") onName(undefined);
        }}
      />
    </Field>
  );
}
