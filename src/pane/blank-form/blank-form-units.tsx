import { useMemo, useState, type JSX } from "react";
import type { UnitRegistry } from "../../model/unit";
import type { UnitListFile } from "../../desk/continuing";
import { Chooser } from "../parts/chooser";
import { useServices } from "../services/pane-services";
import { UnitListField } from "../choosing/unit-list-field";
import { blankFormWords } from "../words/blank-form-words";

const words = blankFormWords.copies;

/** A list that came as a file. */
interface ReadList {
  readonly registry: UnitRegistry;
  readonly list: UnitListFile;
}

/** No list has this id. */
const NONE = "";

interface BlankFormUnitsProps {
  readonly registry: UnitRegistry | undefined;
  readonly onChoose: (registry: UnitRegistry | undefined, list?: UnitListFile) => void;
}

/** The units that have to report: of a list that comes along, of a file, or of no list at all. */
export function BlankFormUnits({ registry, onChoose }: BlankFormUnitsProps): JSX.Element {
  const { plans, registries } = useServices();
  const [lists, setLists] = useState<readonly ReadList[]>([]);
  // That of an earlier roll-up was read elsewhere.
  const recalled =
    registry === undefined || lists.some((each) => each.registry.id === registry.id) ? [] : [registry];
  const own = [...lists.map((each) => each.registry), ...recalled];
  const known = [...own, ...registries.filter(({ id }) => own.every((each) => each.id !== id))];
  // A form of another office has no levels of its own: those of any plan will do.
  const plan = useMemo(
    () => ({
      levels: plans.flatMap(({ levels }) => levels),
      sectors: plans.flatMap(({ sectors }) => sectors),
    }),
    [plans],
  );
  const addList = (added: UnitRegistry, list: UnitListFile): void => {
    setLists((before) => [
      { registry: added, list },
      ...before.filter((each) => each.registry.id !== added.id),
    ]);
    onChoose(added, list);
  };
  const choose = (id: string): void =>
    onChoose(
      known.find((each) => each.id === id),
      lists.find((each) => each.registry.id === id)?.list,
    );
  return (
    <>
      <Chooser
        label={words.units}
        value={registry?.id ?? NONE}
        options={[
          { value: NONE, label: words.noList },
          ...known.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChoose={choose}
      />
      <UnitListField choice={{ plan, addList }} />
    </>
  );
}
