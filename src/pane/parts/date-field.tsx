import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { useLayoutStyles } from "./layout-styles";

// The calendar sign of the browser follows its own light or dark.
const useStyles = makeStyles({ date: { minWidth: 0, maxWidth: "180px", colorScheme: "light dark" } });

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** An ISO day; "" = none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

export function DateField({ label, hint, value, onChange }: DateFieldProps): JSX.Element {
  const layout = useLayoutStyles();
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} className={layout.field}>
      <Input
        className={styles.date}
        type="date"
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
