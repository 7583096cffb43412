import { UnitListField } from "../choosing/unit-list-field";
import { useServices } from "../services/pane-services";
import { Chooser } from "../parts/chooser";
import type { UnitRegistry } from "../../model/unit";
import { isoDate } from "../../base/codes";
import { useEffect, type JSX, useMemo, useState } from "react";
import type { OpenedForm } from "../../recognise/own-form";
import type { ReceivedFile } from "../../workbook/files";
import type { CollectedChoice } from "../choosing/use-collected";
import { DateField } from "../parts/date-field";
import { useLayoutStyles } from "../parts/layout-styles";
import { BlankFormAreas } from "./blank-form-areas";
import { BlankFormChooser } from "./blank-form-chooser";
import { useBlankForm } from "./use-blank-form";
import { blankFormWords as words } from "../words/blank-form-words";

interface BlankFormFieldsProps extends Pick<CollectedChoice, "form" | "setForm"> {
  /** The chosen copies; undefined while they are read. */
  readonly files: readonly ReceivedFile[] | undefined;
  /** The result's form, if any. */
  readonly rolledUp: OpenedForm | undefined;
}

/** Shows the blank form, roles of its areas, its units and due day. */
export function BlankFormFields({ form, setForm, files, rolledUp }: BlankFormFieldsProps): JSX.Element {
  const styles = useLayoutStyles();
  const { opened, registry, due } = form;
  const choice = useBlankForm({
    form: opened,
    onForm: (next) => setForm((before) => ({ ...before, opened: next })),
    files,
    isRolledUp: rolledUp?.form.fingerprint === opened?.form.fingerprint,
  });
  const { isSettled } = choice;
  useEffect(
    () => setForm((before) => ({ ...before, isUnsettled: opened !== undefined && !isSettled })),
    [setForm, opened, isSettled],
  );
  return (
    <>
      <p className={styles.paragraph}>{words.intro}</p>
      <BlankFormChooser choice={choice} />
      {opened !== undefined && (
        <>
          <BlankFormAreas choice={choice} form={opened} />
          <BlankFormUnits
            registry={registry}
            onChoose={(units) => setForm((before) => ({ ...before, registry: units }))}
          />
          <DateField
            label={words.copies.due}
            hint={words.copies.dueHint}
            value={due ?? ""}
            onChange={(day) =>
              setForm((before) => ({ ...before, due: day === "" ? undefined : isoDate(day) }))
            }
          />
        </>
      )}
    </>
  );
}

/** No list has this id. */
const NONE = "";

interface BlankFormUnitsProps {
  readonly registry: UnitRegistry | undefined;
  readonly onChoose: (registry: UnitRegistry | undefined) => void;
}

/** Chooses the reporting units: a bundled list, a file, or no list. */
function BlankFormUnits({ registry, onChoose }: BlankFormUnitsProps): JSX.Element {
  const { plans, registries } = useServices();
  const [lists, setLists] = useState<readonly UnitRegistry[]>([]);
  // An earlier roll-up's list was read elsewhere.
  const recalled = registry === undefined || lists.some(({ id }) => id === registry.id) ? [] : [registry];
  const own = [...lists, ...recalled];
  const known = [...own, ...registries.filter(({ id }) => own.every((each) => each.id !== id))];
  // Another office's form has no levels: those of any plan will do.
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
        label={words.copies.units}
        value={registry?.id ?? NONE}
        options={[
          { value: NONE, label: words.copies.noList },
          ...known.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChoose={(id) => onChoose(known.find((each) => each.id === id))}
      />
      <UnitListField choice={{ plan, addList }} />
    </>
  );
}
