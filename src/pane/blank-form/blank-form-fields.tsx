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
  /** The copies that were chosen; undefined while they are read. */
  readonly files: readonly ReceivedFile[] | undefined;
  /** The form of the result, where there is one. */
  readonly rolledUp: OpenedForm | undefined;
}

/** The blank form, what becomes of its areas, who has to fill it in and until when. */
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

/** The units that have to report: of a list that comes along, of a file, or of no list at all. */
function BlankFormUnits({ registry, onChoose }: BlankFormUnitsProps): JSX.Element {
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
