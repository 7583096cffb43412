import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { UnitCode } from "../../model/codes";
import { confirmMatch, type Unit, type UnitRegistry, forgetMatch } from "../../model/unit";
import { answerText, type UncertainFile } from "../../desk/received";
import { useAnnounce } from "../parts/announcer";
import { Chooser } from "../parts/chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import type { ConfirmedUnits } from "./use-confirmed-units";
import { LineButton } from "../parts/line-button";
import { confirmUnitWords as words } from "../words/confirm-unit-words";
import { Fold } from "../parts/fold";
import { usePaged } from "../parts/use-paged";

interface ConfirmUnitsProps {
  readonly files: readonly UncertainFile[];
  readonly registry: UnitRegistry;
  readonly confirmed: ConfirmedUnits;
}

/** Lists files of uncertain units with candidates to confirm, and earlier confirmations. */
export function ConfirmUnits({ files, registry, confirmed }: ConfirmUnitsProps): JSX.Element {
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { shown, more } = usePaged(files, 10, words.more);
  const [answers, setAnswers] = useState<ReadonlyMap<UncertainFile, Unit>>(new Map());
  const isAnswered = files.some((file) => answers.has(file));

  const confirm = (file: UncertainFile, unit: Unit): void => {
    confirmed.change(confirmMatch(confirmed.matches, answerText(file, unit.code, files), unit.code));
    setAnswers((before) => new Map([...before, [file, unit]]));
    announce(`${words.confirmed(file.file, unit.name)} ${words.again}`);
  };
  return (
    <>
      {files.length > 0 && (
        <section className={styles.card}>
          <h2 className={styles.heading}>{words.heading(files.length)}</h2>
          <p className={styles.paragraph}>{words.intro}</p>
          <ul className={styles.list} aria-label={words.list}>
            {shown.map((file) => (
              <li key={file.file} className={styles.tight}>
                <UncertainUnit
                  file={file}
                  units={registry.units}
                  answer={answers.get(file)}
                  onConfirm={(unit) => confirm(file, unit)}
                />
              </li>
            ))}
          </ul>
          {more}
          {isAnswered && <Message intent="info">{words.again}</Message>}
        </section>
      )}
      <RememberedUnits units={registry.units} confirmed={confirmed} />
    </>
  );
}

interface UncertainUnitProps {
  readonly file: UncertainFile;
  readonly units: readonly Unit[];
  readonly answer: Unit | undefined;
  readonly onConfirm: (unit: Unit) => void;
}

/** No unit has this code. */
const NONE = "";
const OTHER = " ";

function UncertainUnit({ file, units, answer, onConfirm }: UncertainUnitProps): JSX.Element {
  const styles = useLayoutStyles();
  // Contradictory forms get no default.
  const isDoubted = file.doubts !== undefined;
  const [chosen, setChosen] = useState<string>((isDoubted ? undefined : file.guesses[0]?.unit) ?? NONE);
  const [isOpen, setOpen] = useState(file.guesses.length === 0);
  const unit = units.find(({ code }) => code === chosen);
  if (answer !== undefined) {
    return <Message intent="success">{words.confirmed(file.file, answer.name)}</Message>;
  }
  const option = (one: { readonly value: UnitCode; readonly name: string }) => ({
    value: one.value,
    label: words.guess(one.value, one.name),
  });
  const guessed = file.guesses.map(({ unit: value, name }) => option({ value, name }));
  const isGuess = new Set(file.guesses.map((guess) => guess.unit));
  const others = units.filter(({ code }) => !isGuess.has(code));
  // All units in every list would be slow; few need more than the guesses.
  const options = isOpen
    ? [
        { value: NONE, label: words.choose },
        ...guessed,
        ...others.map(({ code: value, name }) => option({ value, name })),
      ]
    : [
        ...(isDoubted ? [{ value: NONE, label: words.choose }] : []),
        ...guessed,
        { value: OTHER, label: words.otherUnit },
      ];
  const choose = (value: string): void => {
    setOpen(isOpen || value === OTHER);
    setChosen(value === OTHER ? NONE : value);
  };
  return (
    <>
      <strong>{file.file}</strong>
      <p className={styles.quiet}>{words.found(file.found)}</p>
      {file.doubts?.map(({ by, text }) => (
        <p key={`${by} ${text}`} className={styles.quiet}>
          {words.doubts[by](text)}
        </p>
      ))}
      <Chooser label={words.unitOf(file.file)} value={chosen} options={options} onChoose={choose} />
      <LineButton
        disabledFocusable={unit === undefined}
        aria-label={words.confirmOf(file.file)}
        onClick={() => unit && onConfirm(unit)}
      >
        {words.confirm}
      </LineButton>
    </>
  );
}

interface RememberedUnitsProps {
  readonly units: readonly Unit[];
  readonly confirmed: ConfirmedUnits;
}

/** Lists confirmations so far, each with an undo for wrong clicks. */
function RememberedUnits({ units, confirmed }: RememberedUnitsProps): JSX.Element {
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { matches, trouble } = confirmed;
  const all = Object.entries(matches);
  const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code;
  const forget = (text: string): void => {
    confirmed.change(forgetMatch(matches, text));
    announce(words.forgotten(text));
  };
  return (
    <>
      {trouble !== undefined && (
        <Message intent="warning">
          {trouble.kind === "unreadable" ? words.unreadable : words.notSaved(trouble.reason)}
        </Message>
      )}
      {all.length > 0 && (
        <Fold title={words.remembered(all.length)}>
          <p className={styles.quiet}>{words.rememberedIntro}</p>
          <ul className={styles.list}>
            {all.map(([text, code]) => (
              <li key={text} className={styles.row}>
                <span>{words.match(text, nameOf(code))}</span>
                <Button aria-label={words.forgetOf(text)} onClick={() => forget(text)}>
                  {words.forget}
                </Button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
