import { useMemo, useState, type JSX } from "react";
import type { UnitRegistry } from "../../domain/unit/unit";
import { Chooser } from "../parts/chooser";
import { useServices } from "../services/pane-services";
import { UnitListField } from "../choosing/unit-list-field";
import { useWords } from "../speaking/use-words";
import { OWN_FORM_WORDS } from "../words/blank-form-words";

/** No list has this id. */
const NONE = "";

interface BlankFormUnitsProps {
  readonly registry: UnitRegistry | undefined;
  readonly onChoose: (registry: UnitRegistry | undefined) => void;
}

/** The units that have to report: of a list that comes along, of a file, or of no list at all. */
export function BlankFormUnits({ registry, onChoose }: BlankFormUnitsProps): JSX.Element {
  const { plans, registries } = useServices();
  const words = useWords(OWN_FORM_WORDS).copies;
  const [lists, setLists] = useState<readonly UnitRegistry[]>([]);
  const known = [...lists, ...registries];
  // A form of another office has no levels of its own: those of any plan will do.
  const plan = useMemo(
    () => ({
      levels: plans.flatMap(({ levels }) => levels),
      sectors: plans.flatMap(({ sectors }) => sectors),
    }),
    [plans],
  );
  const addList = (added: UnitRegistry): void => {
    setLists((before) => [added, ...before.filter(({ id }) => id !== added.id)]);
    onChoose(added);
  };
  return (
    <>
      <Chooser
        label={words.units}
        value={registry?.id ?? NONE}
        options={[
          { value: NONE, label: words.noList },
          ...known.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChoose={(value) => onChoose(known.find(({ id }) => id === value))}
      />
      <UnitListField choice={{ plan, addList }} />
    </>
  );
}
