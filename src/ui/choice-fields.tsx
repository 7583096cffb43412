import { Field, Select } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { useLayoutStyles } from "./layout-styles";
import { useServices } from "./pane-services";
import { UnitListField } from "./unit-list-field";
import type { Choice } from "./use-choice";
import { useWords } from "./use-words";

/** Plan, round and units: what is collected, when, and from whom. */
export function ChoiceFields({ choice }: { readonly choice: Choice }): JSX.Element {
  const { plans } = useServices();
  const { choice: words, figures } = useWords();
  return (
    <>
      <Chooser label={words.plan} value={choice.plan.id} onChoose={choice.choosePlan}>
        {plans.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Chooser>
      <Chooser label={words.round} value={choice.round} onChoose={choice.chooseRound}>
        {choice.plan.rounds.map(({ id, name, from, to }) => (
          <option key={id} value={id}>
            {words.roundOption(name, figures.day(from), figures.day(to))}
          </option>
        ))}
      </Chooser>
      <Chooser label={words.registry} value={choice.registry.id} onChoose={choice.chooseRegistry}>
        {choice.registries.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Chooser>
      <UnitListField choice={choice} />
    </>
  );
}

/** The unit that will fill the form: one of those that report, or the office itself. */
export function UnitField({ choice }: { readonly choice: Choice }): JSX.Element {
  const words = useWords().choice;
  const { units, office } = choice.registry;
  return (
    <Chooser label={words.unit} value={choice.unit.code} onChoose={choice.chooseUnit}>
      {units.map(({ code, name }) => (
        <option key={code} value={code}>
          {words.unitOption(code, name)}
        </option>
      ))}
      <option value={office.code}>{words.unitOption(office.code, words.officeItself(office.name))}</option>
    </Chooser>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A native drop-down: known to everyone, usable by keyboard and screen reader in every browser. */
function Chooser({ label, value, onChoose, children }: ChooserProps): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_event, data) => onChoose(data.value)}>
        {children}
      </Select>
    </Field>
  );
}
