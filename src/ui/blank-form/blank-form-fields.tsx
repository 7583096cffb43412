import type { JSX } from "react";
import { isoDate } from "../../domain/codes";
import type { CollectedChoice } from "../choosing/use-collected";
import { DateField } from "../parts/date-field";
import { useLayoutStyles } from "../parts/layout-styles";
import { useFocusWhenLost } from "../parts/use-focus-when-lost";
import { useWords } from "../speaking/use-words";
import { BLANK_FORM_WORDS } from "../words/blank-form-words";
import { BlankFormAreas } from "./blank-form-areas";
import { BlankFormChooser } from "./blank-form-chooser";
import { BlankFormUnits } from "./blank-form-units";
import { useBlankForm } from "./use-blank-form";

interface BlankFormFieldsProps extends Pick<CollectedChoice, "setForm"> {
  readonly form: NonNullable<CollectedChoice["form"]>;
}

/** The blank form, what becomes of its areas, and, once that is confirmed, who has to fill it in and until when. */
export function BlankFormFields({ form, setForm }: BlankFormFieldsProps): JSX.Element {
  const words = useWords(BLANK_FORM_WORDS);
  const styles = useLayoutStyles();
  const { opened, confirmed, registry, due } = form;
  const choice = useBlankForm(opened, (next) => setForm((before) => ({ ...before, opened: next })));
  const isConfirmed = opened !== undefined && opened.bytes === confirmed;
  // The button that confirms is gone then.
  const heading = useFocusWhenLost(isConfirmed || undefined);
  return (
    <>
      <p className={styles.paragraph}>{words.intro}</p>
      <BlankFormChooser choice={choice} />
      {opened !== undefined && (
        <BlankFormAreas
          choice={choice}
          form={opened}
          isConfirmed={isConfirmed}
          onConfirm={() => setForm((before) => ({ ...before, confirmed: opened.bytes }))}
        />
      )}
      {isConfirmed && (
        <>
          <h2 ref={heading} tabIndex={-1} className={styles.subheading}>
            {words.copies.heading}
          </h2>
          <p className={styles.paragraph}>{words.copies.intro}</p>
          <BlankFormUnits
            registry={registry}
            onChoose={(units, list) => setForm((before) => ({ ...before, registry: units, list }))}
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
