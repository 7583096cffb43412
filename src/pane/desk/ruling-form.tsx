import { Button, Field, Textarea } from "@fluentui/react-components";
import { useContext, useState, type JSX, type KeyboardEvent } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import { DeskBusyContext } from "./desk-busy";
import { deskWords as words } from "../words/desk-words";

interface RulingFormProps {
  readonly label: string;
  /** Initial text. */
  readonly text?: string;
  /** An empty text is accepted. */
  readonly mayBeEmpty: boolean;
  readonly onConfirm: (text: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a ruling's reason before recording it. Escape changes nothing. */
export function RulingForm({
  label,
  text = "",
  mayBeEmpty,
  onConfirm,
  onCancel,
}: RulingFormProps): JSX.Element {
  const styles = useLayoutStyles();
  const isBusy = useContext(DeskBusyContext);
  const [typed, setTyped] = useState(text);
  const [isMissing, setMissing] = useState(false);
  const confirm = (): void => {
    const reason = typed.trim().normalize("NFC");
    if (reason === "" && !mayBeEmpty) setMissing(true);
    else onConfirm(reason);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Office.js would leave the pane.
    event.stopPropagation();
    onCancel();
  };
  return (
    <div className={styles.tight} onKeyDown={escape}>
      <Field
        label={label}
        className={styles.field}
        {...(isMissing && { validationState: "error", validationMessage: words.reasonMissing })}
      >
        <Textarea
          // The officer pressed for it: typing can begin at once.
          autoFocus
          resize="vertical"
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      {isBusy && <p className={styles.quiet}>{words.busy}</p>}
      <div className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={confirm}>
          {words.confirm}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
