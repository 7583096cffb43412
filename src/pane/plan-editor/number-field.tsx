import { Field, Input } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";

interface NumberFieldProps {
  readonly label: string;
  /** What stands in the field at first. */
  readonly first: string;
  /** Undefined where the text is no such number. */
  readonly read: (text: string) => number | undefined;
  /** Said where it is none. */
  readonly problem: string;
  readonly onName: (value: number | undefined) => void;
  /** Whether nothing may stand there. */
  readonly isOptional?: boolean;
}

/** A number that is typed: told at once whenever it can be read, and where it may be left out, that it is. */
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
