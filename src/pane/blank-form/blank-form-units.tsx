import { useMemo, useState, type JSX } from "react";
import type { UnitRegistry } from "../../model/unit";
import { Chooser } from "../parts/chooser";
import { useServices } from "../services/pane-services";
import { UnitListField } from "../choosing/unit-list-field";
import { blankFormWords } from "../words/blank-form-words";

const words = blankFormWords.copies;

/** No list has this id. */
const NONE = "";

interface BlankFormUnitsProps {
  readonly registry: UnitRegistry | undefined;
  readonly onChoose: (registry: UnitRegistry | undefined) => void;
}

/** The units that have to report: of a list that comes along, of a file, or of no list at all. */
export function BlankFormUnits({ registry, onChoose }: BlankFormUnitsProps): JSX.Element {
  const { plans, registries } = useServices();
  const [lists, setLists] = useState<readonly UnitRegistry[]>([]);
  // That of an earlier roll-up was read elsewhere.
  const recalled = registry === undefined || lists.some(({ id }) => id === registry.id) ? [] : [registry];
  const own = [...lists, ...recalled];
  const known = [...own, ...registries.filter(({ id }) => own.every((each) => each.id !== id))];
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
        onChoose={(id) => onChoose(known.find((each) => each.id === id))}
      />
      <UnitListField choice={{ plan, addList }} />
    </>
  );
}
