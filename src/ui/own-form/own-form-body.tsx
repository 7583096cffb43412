import { useState, type JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import { OwnFormAreas } from "./own-form-areas";
import { OwnFormBlank } from "./own-form-blank";
import { OwnFormCopies } from "./own-form-copies";
import { OwnFormResultCard } from "./own-form-result-card";
import { useOwnForm } from "./use-own-form";
import { useOwnFormRollUp } from "./use-own-form-roll-up";
import { useWords } from "../speaking/use-words";
import { OWN_FORM_WORDS } from "../words/own-form-words";

/** The blank form, then the copies, then what they come to; each step appears when the one before it is done. */
export function OwnFormBody(): JSX.Element {
  const words = useWords(OWN_FORM_WORDS);
  const styles = useLayoutStyles();
  const choice = useOwnForm();
  const rollUp = useOwnFormRollUp();
  const [confirmed, setConfirmed] = useState<Uint8Array>();
  const { result: form } = choice.task;
  const isConfirmed = form !== undefined && form.bytes === confirmed;
  const { activity, result } = rollUp.task;
  return (
    <div className={styles.stack}>
      <p className={styles.paragraph}>{words.intro}</p>
      <OwnFormBlank choice={choice} />
      {form !== undefined && (
        <OwnFormAreas
          choice={choice}
          form={form}
          isConfirmed={isConfirmed}
          onConfirm={() => setConfirmed(form.bytes)}
        />
      )}
      {isConfirmed && (
        <>
          <OwnFormCopies form={form} rollUp={rollUp} />
          {result !== undefined && (activity.kind !== "running" || activity.step === "making") && (
            <OwnFormResultCard form={form} rollUp={rollUp} result={result} />
          )}
        </>
      )}
    </div>
  );
}
