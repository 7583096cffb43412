import { Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useState, type JSX } from "react";
import type { ElementCode } from "../../model/codes";
import { type Value, BLANK } from "../../model/value";
import type { officeAnswer as understandAnswer, OfficeRow } from "../../desk/roll-up";
import type { FinishedRollUp } from "../roll-up/use-roll-up";
import { useServices } from "../services/pane-services";
import { useLayoutStyles } from "../parts/layout-styles";
import { LineButton } from "../parts/line-button";
import { reportWords } from "../words/report-words";
import { NONE_WORDS, NOT_APPLICABLE_WORDS, NO, YES } from "../../forms/words";
import { listedValue } from "../../summary/words";

const { own: words } = reportWords;

export type OfficeAnswers = ReadonlyMap<ElementCode, Value>;

interface OfficePartFormProps {
  readonly rows: readonly OfficeRow[];
  /** Parses a row's input; undefined if invalid. */
  readonly understand: (typed: string, row: OfficeRow) => Value | undefined;
  readonly isBusy: boolean;
  readonly onAnswer: (answers: OfficeAnswers) => void;
}

/** Edits the office's own rows; accepts only valid input for all. */
export function OfficePartForm(props: OfficePartFormProps): JSX.Element {
  const { rows, understand, isBusy, onAnswer } = props;
  const styles = useLayoutStyles();
  const [typed, setTyped] = useState<ReadonlyMap<ElementCode, string>>(new Map());
  const [wrong, setWrong] = useState<ReadonlySet<ElementCode>>(new Set());
  const known = rows.filter(({ before }) => before !== undefined);

  const take = (): void => {
    const answers = new Map<ElementCode, Value>();
    const misread = new Set<ElementCode>();
    for (const row of rows) {
      const { code } = row.element;
      const text = typed.get(code);
      if (text === undefined) continue;
      const value = understand(text, row);
      if (value === undefined) misread.add(code);
      else answers.set(code, value);
    }
    setWrong(misread);
    if (misread.size > 0) return;
    onAnswer(answers);
    setTyped(new Map());
  };
  const fillAsBefore = (): void =>
    setTyped(
      new Map([...typed, ...known.map(({ element, before }) => [element.code, typedAs(before)] as const)]),
    );
  return (
    <div className={styles.tight}>
      <p className={styles.paragraph}>{words.intro}</p>
      {known.length > 0 && <LineButton onClick={fillAsBefore}>{words.asBefore}</LineButton>}
      {rows.map((row) => (
        <OfficeAnswerField
          key={row.element.code}
          row={row}
          text={typed.get(row.element.code) ?? typedAs(row.value)}
          isWrong={wrong.has(row.element.code)}
          onType={(text) => setTyped(new Map([...typed, [row.element.code, text]]))}
        />
      ))}
      <LineButton disabledFocusable={isBusy || typed.size === 0} onClick={take}>
        {words.add}
      </LineButton>
    </div>
  );
}

/** Returns a value as typed into a cell. */
export function typedAs(value: Value = BLANK): string {
  switch (value.kind) {
    case "number":
      return String(value.number).replace(".", ",");
    case "none":
      return NONE_WORDS.short;
    case "not-applicable":
      return NOT_APPLICABLE_WORDS.short;
    case "text":
    case "date":
    case "yes-no":
    case "blank":
      return listedValue(value);
  }
}

/** Edits figures of the office that issued the plan: added to its units' and judged with them. */
export function OfficePartCard({ result, rollUp }: FinishedRollUp): JSX.Element | null {
  const part = useOfficePart(result);
  if (part === undefined) return null;
  return (
    <OfficePartForm
      rows={part.rows}
      understand={part.understand}
      isBusy={rollUp.task.activity.kind === "running"}
      onAnswer={(typed) => void rollUp.take({ kind: "settle", part: { typed }, said: words.added })}
    />
  );
}

interface OfficePartOfRound {
  readonly rows: readonly OfficeRow[];
  readonly understand: typeof understandAnswer;
}

/** Loads the rows and their values, with code loaded after the pane is shown. */
export function useOfficePart({
  subject,
  facts,
  compared,
}: FinishedRollUp["result"]): OfficePartOfRound | undefined {
  const { loadTasks } = useServices();
  const [part, setPart] = useState<OfficePartOfRound>();
  useEffect(() => {
    let isWanted = true;
    void loadTasks().then(({ officeRows, officeAnswer }) => {
      if (!isWanted) return;
      setPart({ rows: officeRows(subject, facts, compared.previous[0]), understand: officeAnswer });
    });
    return () => {
      isWanted = false;
    };
  }, [loadTasks, subject, facts, compared]);
  return part;
}

interface OfficeAnswerFieldProps {
  readonly row: OfficeRow;
  readonly text: string;
  readonly isWrong: boolean;
  readonly onType: (text: string) => void;
}

/** Edits a row of the office's own form. */
function OfficeAnswerField({ row, text, isWrong, onType }: OfficeAnswerFieldProps): JSX.Element {
  const styles = useLayoutStyles();
  const { label, unitOfMeasure, hint } = row.element;
  return (
    <Field
      label={row.kind === "number" ? words.row(label, unitOfMeasure) : label}
      hint={hint}
      className={styles.field}
      {...(isWrong && { validationState: "error", validationMessage: words.notUnderstood[row.kind] })}
    >
      {row.kind === "yes-no" ? (
        <Select className={styles.select} value={text} onChange={(_event, { value }) => onType(value)}>
          <option value="" />
          <option value={YES}>{YES}</option>
          <option value={NO}>{NO}</option>
        </Select>
      ) : (
        <Input
          inputMode={row.kind === "number" ? "decimal" : "text"}
          value={text}
          onChange={(_event, { value }) => onType(value)}
        />
      )}
    </Field>
  );
}
