import { useState, type JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import { BlankFormAreas } from "./blank-form-areas";
import { BlankFormChooser } from "./blank-form-chooser";
import { BlankFormCopies } from "./blank-form-copies";
import { BlankFormResultCard } from "./blank-form-result-card";
import { useBlankForm } from "./use-blank-form";
import { useBlankFormRollUp } from "./use-blank-form-roll-up";
import { useWords } from "../speaking/use-words";
import { OWN_FORM_WORDS } from "../words/blank-form-words";

/** The blank form, then the copies, then what they come to; each step appears when the one before it is done. */
export function BlankFormBody(): JSX.Element {
  const words = useWords(OWN_FORM_WORDS);
  const styles = useLayoutStyles();
  const choice = useBlankForm();
  const rollUp = useBlankFormRollUp();
  const [confirmed, setConfirmed] = useState<Uint8Array>();
  const { result: form } = choice.task;
  const isConfirmed = form !== undefined && form.bytes === confirmed;
  const { activity, result } = rollUp.task;
  return (
    <div className={styles.stack}>
      <p className={styles.paragraph}>{words.intro}</p>
      <BlankFormChooser choice={choice} />
      {form !== undefined && (
        <BlankFormAreas
          choice={choice}
          form={form}
          isConfirmed={isConfirmed}
          onConfirm={() => setConfirmed(form.bytes)}
        />
      )}
      {isConfirmed && (
        <>
          <BlankFormCopies form={form} rollUp={rollUp} />
          {result !== undefined && (activity.kind !== "running" || activity.step === "making") && (
            <BlankFormResultCard form={form} rollUp={rollUp} result={result} />
          )}
        </>
      )}
    </div>
  );
}
