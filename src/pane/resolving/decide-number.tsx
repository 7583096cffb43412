import { Button } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import type { FindingOf } from "../../model/finding";
import type { NumberReading } from "../../model/numbers";
import { amountOf } from "../../model/value";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Resolving } from "./finding-resolution";
import { answerWords as words } from "../words/answer-words";

interface DecideNumberProps {
  readonly finding: FindingOf<"ambiguous-number">;
  readonly answering: Resolving;
}

/** The ways to read a number, each a button; the likely one is marked, with what speaks for it. */
export function DecideNumber({ finding, answering }: DecideNumberProps): JSX.Element {
  const styles = useLayoutStyles();
  const question = useId();
  const { found, readings, suggestion } = finding;
  const typed = String(found ?? "");
  /** What only takes whole numbers would ask again about any other. */
  const isRefused = ({ answer }: NumberReading): boolean =>
    suggestion?.reason === "whole" && !Number.isInteger(amountOf(answer) ?? 0);
  return (
    <div className={styles.tight} role="group" aria-labelledby={question}>
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
