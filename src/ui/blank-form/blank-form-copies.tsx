import { Field, Input } from "@fluentui/react-components";
import { useEffect, useId, useRef, type JSX } from "react";
import type { ChosenForm } from "../../use-cases/blank-form/blank-form-desk";
import { useAnnounce } from "../parts/announcer";
import { useDeskStyles } from "../desk/use-desk-styles";
import { FileChooser } from "../parts/file-chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { RunButtons } from "../parts/run-buttons";
import { useWords } from "../speaking/use-words";
import { BlankFormUnits } from "./blank-form-units";
import type { BlankFormRollUp } from "./use-blank-form-roll-up";
import { OWN_FORM_WORDS } from "../words/blank-form-words";

interface BlankFormCopiesProps {
  readonly form: ChosenForm;
  readonly rollUp: BlankFormRollUp;
}

/** Takes the copies that were filled in and, if there is one, the list of those who have to report. */
export function BlankFormCopies({ form, rollUp }: BlankFormCopiesProps): JSX.Element {
  const words = useWords(OWN_FORM_WORDS).copies;
  const { rollUp: rollUpWords } = useWords();
  const styles = useLayoutStyles();
  const desk = useDeskStyles();
  const announce = useAnnounce();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { task, files, setFiles } = rollUp;
  const { activity, result } = task;
  // The button that led here is gone.
  useEffect(() => heading.current?.focus(), []);

  const start = async (): Promise<void> => {
    const outcome = await rollUp.start(form);
    if (!outcome?.ok) return;
    const { units, missing } = outcome.value.result;
    announce(rollUpWords.done(units.length - missing.length, units.length));
  };
  return (
    <section className={styles.stack} aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1} className={styles.subheading}>
        {words.heading}
      </h2>
      <p className={styles.paragraph}>{words.intro}</p>
      <FileChooser files={files} setFiles={setFiles} isDisabled={activity.kind === "running"} />
      <BlankFormUnits registry={rollUp.registry} onChoose={rollUp.setRegistry} />
      <Field label={words.due} hint={words.dueHint} className={styles.field}>
        <Input
          className={desk.date}
          type="date"
          value={rollUp.due ?? ""}
          onChange={(_event, { value }) => rollUp.setDue(value)}
        />
      </Field>
      <RunButtons
        label={result === undefined ? words.start : words.again}
        activity={activity}
        isReady={files.length > 0}
        onStart={() => void start()}
        onCancel={task.cancel}
      />
    </section>
  );
}
