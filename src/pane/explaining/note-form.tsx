import { Field, Textarea } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { ExplainedFigure } from "../../desk/open-summary";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import type { Explaining } from "./use-explaining";
import { LineButton } from "../parts/line-button";
import { explainingWords } from "../words/explaining-words";

const { ledger: words } = explainingWords;

interface NoteFormProps {
  readonly figure: ExplainedFigure;
  /** Whether there is a note already, in place of which a new one comes. */
  readonly isReplacing: boolean;
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  readonly explaining: Explaining;
}

/** A note about one figure, to be written into the summary. */
export function NoteForm(props: NoteFormProps): JSX.Element {
  const { figure, isReplacing, typed, setTyped, explaining } = props;
  const { clock } = useServices();
  const styles = useLayoutStyles();
  const [isMissing, setMissing] = useState(false);
  const write = async (): Promise<void> => {
    const note = typed.trim().normalize("NFC");
    setMissing(note === "");
    if (note === "") return;
    const { key, figure: about } = figure;
    const change = { kind: "note", note: { ...key, text: note, at: clock.today(), about } } as const;
    if (await explaining.write([change], words.noteWritten)) setTyped("");
  };
  return (
    <>
      <Field
        label={words.note}
        {...(isReplacing && { hint: words.replacesNote })}
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
      <LineButton disabledFocusable={explaining.isBusy} onClick={() => void write()}>
        {words.writeNote}
      </LineButton>
    </>
  );
}
