import { Field, SearchBox, Select } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { foldName } from "../../domain/text/fold-name";
import { useLayoutStyles } from "./layout-styles";
import { useWords } from "../speaking/use-words";

export interface ChooserOption {
  readonly value: string;
  readonly label: string;
}

interface ChooserProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChooserOption[];
  readonly onChoose: (value: string) => void;
}

/** A list that can be taken in at a glance needs no search. */
const SEARCHED_FROM = 8;

/**
 * A native drop-down: known to everyone, usable by keyboard and screen reader in every browser. A long list has a box above
 * it that narrows it down by typing, with or without Vietnamese marks; when one is left, it is chosen.
 */
export function Chooser({ label, value, options, onChoose }: ChooserProps): JSX.Element {
  const styles = useLayoutStyles();
  const words = useWords().choice;
  const [typed, setTyped] = useState("");
  const found = matching(options, typed);
  const search = (text: string): void => {
    setTyped(text);
    const [only, ...more] = matching(options, text);
    if (only !== undefined && more.length === 0) onChoose(only.value);
  };
  const isSearched = options.length >= SEARCHED_FROM;
  const shown = isSearched ? found : options;
  // What is chosen stays to be seen, whatever is looked for.
  const chosen = shown.some((option) => option.value === value)
    ? []
    : options.filter((option) => option.value === value);
  return (
    <>
      {isSearched && (
        <Field
          label={words.search(label)}
          hint={typed === "" ? undefined : words.found(found.length)}
          className={styles.field}
        >
          <SearchBox
            className={styles.select}
            value={typed}
            onChange={(_event, data) => search(data.value)}
            dismiss={{ "aria-label": words.clearSearch }}
          />
        </Field>
      )}
      <Field label={label} className={styles.field}>
        <Select className={styles.select} value={value} onChange={(_event, data) => onChoose(data.value)}>
          {[...chosen, ...shown].map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** Options that hold every word typed, in any order. */
function matching(options: readonly ChooserOption[], typed: string): readonly ChooserOption[] {
  const wanted = foldName(typed).split("-");
  return options.filter(({ label }) => {
    const name = foldName(label);
    return wanted.every((word) => name.includes(word));
  });
}
