import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { formatDay } from "../../base/formats";
import { useLayoutStyles } from "./layout-styles";
import { paneWords } from "../words/pane-words";

const { date: words } = paneWords;

const useStyles = makeStyles({ date: { minWidth: 0, maxWidth: "180px" } });

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** An ISO day; "" = none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** Edits a day in Vietnamese notation, in any language of the browser. */
export function DateField({ label, hint, value, onChange }: DateFieldProps): JSX.Element {
  const layout = useLayoutStyles();
  const styles = useStyles();
  /** Undefined while the choice is shown. */
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && dayTyped(typed) === undefined;
  return (
    <Field
      label={label}
      hint={hint}
      className={layout.field}
      validationMessage={isWrong ? words.bad : undefined}
    >
      <Input
        className={styles.date}
        inputMode="numeric"
        placeholder={words.pattern}
        value={typed ?? (value === "" ? "" : formatDay(value))}
        onChange={(_event, data) => {
          setTyped(data.value);
          const day = dayTyped(data.value);
          if (day !== undefined) onChange(day);
        }}
        onBlur={() => !isWrong && setTyped(undefined)}
      />
    </Field>
  );
}

/** Parses "3/9/2026", "03-09-2026" or "2026-09-03" into an ISO day; "" if empty; undefined if invalid. */
function dayTyped(text: string): string | undefined {
  if (text.trim() === "") return "";
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const iso = year === "" ? text.trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
