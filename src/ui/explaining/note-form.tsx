import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { ExplainedFigure } from "../../use-cases/open-summary/explain-selection";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import type { Explaining } from "./use-explaining";
import { useWords } from "../speaking/use-words";
import { EXPLAINING_WORDS } from "../words/explaining-words";

interface NoteFormProps {
  readonly figure: ExplainedFigure;
  /** The note there is. */
  readonly text: string;
  readonly explaining: Explaining;
}

/** A note about one figure, to be written into the summary. */
export function NoteForm({ figure, text, explaining }: NoteFormProps): JSX.Element {
  const { clock } = useServices();
  const { ledger: words } = useWords(EXPLAINING_WORDS);
  const styles = useLayoutStyles();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  // It was written or removed meanwhile: what stands in the field then is out of date.
  if (known !== text) {
    setKnown(text);
    setTyped(text);
  }
  const [isMissing, setMissing] = useState(false);
  const write = async (): Promise<void> => {
    const note = typed.trim().normalize("NFC");
    setMissing(note === "");
    if (note === "") return;
    const { key, figure: about } = figure;
    await explaining.write(
      [{ kind: "note", note: { ...key, text: note, at: clock.today(), about } }],
      words.noteWritten,
    );
  };
  return (
    <>
      <Field
        label={words.note}
        className={styles.field}
        {...(isMissing && { validationState: "error", validationMessage: words.noText })}
      >
        <Textarea
          resize="vertical"
          rows={2}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <div>
        <Button size="small" disabledFocusable={explaining.isBusy} onClick={() => void write()}>
          {words.writeNote}
        </Button>
      </div>
    </>
  );
}
