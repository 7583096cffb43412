import { Field, Input, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import { NO, YES } from "../../forms/words";
import type { OfficeRow } from "../../desk/roll-up";
import { useLayoutStyles } from "../parts/layout-styles";
import { reportWords } from "../words/report-words";

const { own: words } = reportWords;

interface OfficeAnswerFieldProps {
  readonly row: OfficeRow;
  readonly text: string;
  readonly isWrong: boolean;
  readonly onType: (text: string) => void;
}

/** One row of the office's own form. */
export function OfficeAnswerField({ row, text, isWrong, onType }: OfficeAnswerFieldProps): JSX.Element {
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
