import { isoDate } from "../../base/codes";
import { useEffect, type JSX } from "react";
import type { OpenedForm } from "../../recognise/own-form";
import type { ReceivedFile } from "../../workbook/files";
import type { CollectedChoice } from "../choosing/use-collected";
import { DateField } from "../parts/date-field";
import { useLayoutStyles } from "../parts/layout-styles";
import { BlankFormAreas } from "./blank-form-areas";
import { BlankFormChooser } from "./blank-form-chooser";
import { BlankFormUnits } from "./blank-form-units";
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
