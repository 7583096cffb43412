import { Field, Input } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";

interface NumberFieldProps {
  readonly label: string;
  /** Initial content of the field. */
  readonly first: string;
  /** Undefined unless the text is such a number. */
  readonly read: (text: string) => number | undefined;
  /** Message for invalid text. */
  readonly problem: string;
  readonly onName: (value: number | undefined) => void;
  /** It may be empty. */
  readonly isOptional?: boolean;
}

/** Edits a number; reports each valid number at once, and an empty field if allowed. */
export function NumberField({
  label,
  first,
  read,
  problem,
  onName,
  isOptional = false,
}: NumberFieldProps): JSX.Element {
  const styles = useLayoutStyles();
  const [typed, setTyped] = useState(first);
  const isBlank = (text: string): boolean => isOptional && text.trim() === "";
  return (
    <Field
      label={label}
      className={styles.field}
      validationMessage={isBlank(typed) || read(typed) !== undefined ? undefined : problem}
    >
      <Input
        inputMode="decimal"
        value={typed}
        onChange={(_event, { value }) => {
          setTyped(value);
          const named = read(value);
          if (named !== undefined || isBlank(value)) onName(named);
        }}
      />
    </Field>
  );
}
