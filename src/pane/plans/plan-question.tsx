import { Field, Input } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { OpenQuestion } from "../../planbook/office-plan";
import { LineButton } from "../parts/line-button";
import { useLayoutStyles } from "../parts/layout-styles";
import { officePlanWords as words } from "../words/office-plan-words";

interface PlanQuestionProps {
  readonly questions: readonly OpenQuestion[];
  /** Absent if the plan is a file: it is answered there. */
  readonly onAnswer?: (question: OpenQuestion, answer: string) => void;
  readonly onUseAnyway: () => void;
}

/** Asks the first open question of a renewed plan; the next one follows when it is answered. */
export function PlanQuestion({ questions, onAnswer, onUseAnyway }: PlanQuestionProps): JSX.Element | null {
  const styles = useLayoutStyles();
  const [question] = questions;
  const [typed, setTyped] = useState("");
  if (question === undefined) return null;
  const answer = (text: string): void => {
    setTyped("");
    onAnswer?.(question, text);
  };
  const { phrase, example, proposal } = question;
  return (
    <div className={styles.tight}>
      <h3 className={styles.subheading}>{words.questions.heading(questions.length)}</h3>
      <p className={styles.paragraph}>{words.questions.asked(question.question, phrase)}</p>
      <p className={styles.quiet}>{words.questions.where(example)}</p>
      {onAnswer === undefined ? (
        <p className={styles.paragraph}>{words.questions.inFile}</p>
      ) : (
        <>
          <Field label={words.questions.answer}>
            <Input value={typed} onChange={(_event, { value }) => setTyped(value)} />
          </Field>
          <div className={styles.row}>
            <LineButton disabled={typed.trim() === ""} onClick={() => answer(typed.trim())}>
              {words.questions.put}
            </LineButton>
            {proposal !== "" && (
              <LineButton onClick={() => answer(proposal)}>{words.questions.propose(proposal)}</LineButton>
            )}
            <LineButton onClick={() => answer(words.questions.kept)}>{words.questions.keep}</LineButton>
          </div>
        </>
      )}
      <LineButton onClick={onUseAnyway}>{words.questions.useAnyway}</LineButton>
    </div>
  );
}
