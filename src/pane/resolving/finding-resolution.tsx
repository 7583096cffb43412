import { Button, Field, Input, mergeClasses, Textarea } from "@fluentui/react-components";
import { useId, useState, type JSX } from "react";
import { awaitsExplanation, figuresOf } from "../../forms/explanations";
import type { Finding, FindingOf } from "../../model/finding";
import type { NumberReading } from "../../model/numbers";
import { amountOf } from "../../model/value";
import { useLayoutStyles } from "../parts/layout-styles";
import { LineButton } from "../parts/line-button";
import { answerWords as words } from "../words/answer-words";

/** Possible resolutions of findings, and their receiver. */
export interface Resolving {
  readonly isBusy: boolean;
  readonly explain: (finding: Finding, reason: string, by: string) => void;
  /** Withdraws a finding's explanation. */
  readonly withdraw: (finding: Finding) => void;
  readonly decide: (finding: FindingOf<"ambiguous-number">, reading: NumberReading) => void;
  /** Reverts an earlier decision; absent without memory. */
  readonly askAgain?: (finding: FindingOf<"text-number">) => void;
}

interface FindingResolutionProps {
  readonly finding: Finding;
  readonly answering: Resolving;
}

/**
 * Takes a finding's resolution: a number's meaning, or why a figure is right. Empty if it must be corrected.
 */
export function ResolveFinding({ finding, answering }: FindingResolutionProps): JSX.Element | null {
  if (finding.rule === "ambiguous-number") {
    return <DecideNumber finding={finding} answering={answering} />;
  }
  const { isBusy, askAgain } = answering;
  if (finding.rule === "text-number") {
    if (finding.decided === undefined || askAgain === undefined) return null;
    return (
      <LineButton disabledFocusable={isBusy} onClick={() => askAgain(finding)}>
        {words.askAgain}
      </LineButton>
    );
  }
  const isExplained = finding.explained !== undefined && figuresOf(finding) !== undefined;
  if (!isExplained && !awaitsExplanation(finding)) return null;
  return <ExplainForm finding={finding} answering={answering} />;
}

/** Distinguishes findings, so that input about one is never shown beside another. */
export const answerKey = ({ rule, sheet, cell, code, found, explained }: Finding): string =>
  [rule, sheet, cell, code, found, explained?.reason].join("|");

interface DecideNumberProps {
  readonly finding: FindingOf<"ambiguous-number">;
  readonly answering: Resolving;
}

/** Offers a number's readings as buttons; marks the likely one with its reason. */
function DecideNumber({ finding, answering }: DecideNumberProps): JSX.Element {
  const styles = useLayoutStyles();
  const question = useId();
  const { found, readings, suggestion } = finding;
  const typed = String(found ?? "");
  /** Whole-number cells would ask again about other numbers. */
  const isRefused = ({ answer }: NumberReading): boolean =>
    suggestion?.reason === "whole" && !Number.isInteger(amountOf(answer) ?? 0);
  return (
    <div className={mergeClasses(styles.tight, styles.wholeRow)} role="group" aria-labelledby={question}>
      <span id={question}>{words.decide(typed)}</span>
      <div className={styles.row}>
        {readings.map((reading) => (
          <Button
            key={`${reading.way} ${amountOf(reading.answer) ?? reading.answer.kind}`}
            appearance={isSuggested(reading, finding) ? "primary" : "secondary"}
            disabledFocusable={answering.isBusy}
            onClick={() => answering.decide(finding, reading)}
          >
            {words.reading(typed, words.meaning(reading))}
            {isRefused(reading) && ` – ${words.notWhole}`}
          </Button>
        ))}
      </div>
      {suggestion !== undefined && <span className={styles.quiet}>{words.suggested(suggestion)}</span>}
    </div>
  );
}

const isSuggested = (
  { way, answer }: NumberReading,
  { suggestion }: FindingOf<"ambiguous-number">,
): boolean => suggestion?.reading.way === way && amountOf(suggestion.reading.answer) === amountOf(answer);

/** Takes the reason why a flagged figure is right, and a name. Escape changes nothing. */
function ExplainForm({ finding, answering }: FindingResolutionProps): JSX.Element {
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
          size="small"
          disabledFocusable={answering.isBusy}
          aria-label={`${label}: ${subject}`}
          onClick={() => setOpen(true)}
        >
          {label}
        </Button>
        {explained !== undefined && (
          <Button
            size="small"
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
      className={mergeClasses(styles.tight, styles.wholeRow)}
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
          // The officer pressed for it: typing can begin at once.
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
