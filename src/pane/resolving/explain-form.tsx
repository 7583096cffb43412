import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Finding } from "../../model/finding";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Resolving } from "./finding-resolution";
import { answerWords as words } from "../words/answer-words";

interface ExplainFormProps {
  readonly finding: Finding;
  readonly answering: Resolving;
}

/** Why a flagged figure is right, and who says so. Escape leaves everything as it is. */
export function ExplainForm({ finding, answering }: ExplainFormProps): JSX.Element {
  const styles = useLayoutStyles();
  const { explained, formerly, subject } = finding;
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState(explained?.reason ?? formerly?.reason ?? "");
  const [by, setBy] = useState(explained?.by ?? "");
  const [isMissing, setMissing] = useState(false);
  const label = explained === undefined ? words.explain : words.explainAgain;
  if (!isOpen) {
    return (
      <div className={styles.row}>
        <Button
          disabledFocusable={answering.isBusy}
          aria-label={`${label}: ${subject}`}
          onClick={() => setOpen(true)}
        >
          {label}
        </Button>
        {explained !== undefined && (
          <Button
            disabledFocusable={answering.isBusy}
            aria-label={`${words.withdraw}: ${subject}`}
            onClick={() => answering.withdraw(finding)}
          >
            {words.withdraw}
          </Button>
        )}
      </div>
    );
  }
  const save = (): void => {
    const written = reason.trim().normalize("NFC");
    setMissing(written === "");
    if (written !== "") answering.explain(finding, written, by.trim().normalize("NFC"));
  };
  return (
    <div
      className={styles.tight}
      role="group"
      aria-label={words.explainOf(subject)}
      onKeyDown={({ key }) => key === "Escape" && setOpen(false)}
    >
      {formerly !== undefined && (
        <p className={styles.quiet}>{words.former(formerly.found, formerly.reason)}</p>
      )}
      <Field
        required
        label={words.reason}
        className={styles.field}
        {...(isMissing && { validationState: "error", validationMessage: words.reasonMissing })}
      >
        <Textarea
          // The officer asked for it: typing can begin at once.
          autoFocus
          resize="vertical"
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <Field label={words.by} className={styles.field}>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <div className={styles.row}>
        <Button disabledFocusable={answering.isBusy} onClick={save}>
          {words.save}
        </Button>
        <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
      </div>
    </div>
  );
}
