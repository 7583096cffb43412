import { Combobox, Field, makeStyles, Option, OptionGroup, Select, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { foldName } from "../../base/text";
import { groupedBy } from "../../base/grouped-by";
import { useLayoutStyles } from "./layout-styles";
import { paneWords } from "../words/pane-words";

const words = paneWords.choice;

export interface ChooserOption {
  readonly value: string;
  readonly label: string;
  /** Small text below the label. */
  readonly detail?: string | undefined;
  /** Options of a group are below its name, except in search results. */
  readonly group?: string | undefined;
}

interface ChooserProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChooserOption[];
  readonly onChoose: (value: string) => void;
  /** The question to answer now: open and focused. */
  readonly isAsked?: boolean;
  /** Called if the typed text does not identify one option: then nothing is chosen. */
  readonly onLost?: ((isLost: boolean) => void) | undefined;
}

/** Short lists, such as the quarters of a year and its reviews, need no search. */
const SEARCHED_FROM = 9;

/** Chooses one of a few by a native list; of many, or with details, by a searchable list. */
export function Chooser(props: ChooserProps): JSX.Element {
  const { label, value, options, onChoose } = props;
  const styles = useLayoutStyles();
  const isSearched = options.length >= SEARCHED_FROM || options.some(({ detail }) => detail !== undefined);
  if (isSearched) return <SearchedChooser {...props} />;
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_event, data) => onChoose(data.value)}>
        {!options.some((option) => option.value === value) && <option value={value}>{words.noneYet}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  box: { minWidth: 0, "& > input": { minWidth: 0, textOverflow: "ellipsis" } },
  list: { maxHeight: "60vh" },
  option: { display: "block", overflowWrap: "anywhere" },
  detail: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/**
 * Filters the list by typed words in any order, with or without Vietnamese marks, likeliest first; chooses
 * the last one left.
 */
function SearchedChooser(props: ChooserProps): JSX.Element {
  const { label, value, options, onChoose, isAsked, onLost } = props;
  const layout = useLayoutStyles();
  const styles = useStyles();
  /** Undefined while the choice is shown. */
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const [isOpen, setOpen] = useState(isAsked ?? false);
  const chosen = options.find((option) => option.value === value);
  const found = typed === undefined ? options : matching(options, typed);
  const isLost = typed !== undefined && typed.trim() !== "" && found.length !== 1;
  const search = (text: string): void => {
    const [only, ...more] = matching(options, text);
    const isOne = only !== undefined && more.length === 0;
    setTyped(text);
    setLeft(false);
    // Opens the list for pasted or dictated text, too; Fluent does it only for keys.
    setOpen(true);
    if (isOne) onChoose(only.value);
    onLost?.(text.trim() !== "" && !isOne);
  };
  const settle = (): void => {
    setTyped(undefined);
    onLost?.(false);
  };
  const optionOf = (option: ChooserOption): JSX.Element => (
    <Option key={option.value} value={option.value} text={option.label}>
      <span className={styles.option}>
        {option.label}
        {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
      </span>
    </Option>
  );
  const groups = typed === undefined ? [...groupedBy(found, ({ group }) => group)] : [];
  return (
    <Field
      label={label}
      className={layout.field}
      {...(isLost && { hint: words.found(found.length) })}
      {...(isLost && isLeft && { hint: undefined, validationMessage: words.noneChosen(found.length) })}
    >
      <Combobox
        className={styles.box}
        freeform
        autoFocus={isAsked}
        open={isOpen}
        placeholder={words.placeholder}
        value={typed ?? chosen?.label ?? ""}
        selectedOptions={isLost || chosen === undefined ? [] : [value]}
        listbox={{ className: styles.list }}
        onOpenChange={(_event, { open }) => setOpen(open)}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => search(target.value)}
        onBlur={() => {
          setOpen(false);
          if (isLost) setLeft(true);
          else settle();
        }}
        onOptionSelect={(_event, { optionValue }) => {
          // Fluent also clears the choice on typing: no value is given then.
          if (optionValue === undefined) return;
          settle();
          if (optionValue !== value) onChoose(optionValue);
        }}
      >
        {groups.length > 1
          ? groups.map(([name, those]) => (
              <OptionGroup key={name} label={name}>
                {those.map(optionOf)}
              </OptionGroup>
            ))
          : found.map(optionOf)}
      </Combobox>
    </Field>
  );
}

/** Returns options with every word typed, in any order: whole words before parts of words. */
function matching(options: readonly ChooserOption[], typed: string): readonly ChooserOption[] {
  const wanted = foldName(typed).split("-");
  const holds = (text: string, isWhole: boolean): boolean => {
    const folded = `-${foldName(text)}-`;
    return wanted.every((word) => folded.includes(isWhole ? `-${word}-` : word));
  };
  const likeness = ({ label, detail = "" }: ChooserOption): number =>
    [
      holds(label, true),
      holds(label, false),
      holds(`${label} ${detail}`, true),
      holds(`${label} ${detail}`, false),
    ].indexOf(true);
  return options
    .filter((option) => likeness(option) >= 0)
    .toSorted((one, other) => likeness(one) - likeness(other));
}
