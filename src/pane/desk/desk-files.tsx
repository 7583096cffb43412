import { Button } from "@fluentui/react-components";
import { useContext, useRef, useState, type JSX } from "react";
import type { SourceFile } from "../../model/finding";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import type { RolledUp } from "../roll-up/rolled-up";
import type { RollUp } from "../roll-up/use-roll-up";
import { DeskBusyContext } from "./desk-busy";
import { LineButton } from "../parts/line-button";
import { deskWords } from "../words/desk-words";
import { rejectionSentence } from "../../forms/finding-words";

const { files: words, actions, cancel, about } = deskWords;

interface DeskFilesProps {
  readonly result: RolledUp;
  readonly take: RollUp["take"];
}

/** Every file of the roll-up, at hand or not, with why it does not count; each can be taken out for good. */
export function DeskFiles({ result, take }: DeskFilesProps): JSX.Element {
  const styles = useLayoutStyles();
  const [asked, setAsked] = useState<SourceFile>();
  /** Whose question was answered with no: its button gets the focus back. */
  const [spared, setSpared] = useState<SourceFile>();
  const fold = useRef<HTMLButtonElement>(null);
  const isBusy = useContext(DeskBusyContext);
  const { files, rejected } = result.facts;
  const reasons = new Map(rejected.map((each) => [each.file, each.rejection]));
  const unitNames = new Map(result.facts.lines.map(({ unit }) => [unit.code, unit.name]));
  const remove = (source: SourceFile): void => {
    setAsked(undefined);
    // The file and its buttons will be gone.
    fold.current?.focus();
    void take({ kind: "remove", files: [source], said: actions.remove.done(source.file) });
  };
  const spare = (source: SourceFile): void => {
    setSpared(source);
    setAsked(undefined);
  };
  return (
    <Fold titleRef={fold} title={words.heading(files.length)}>
      <p className={styles.quiet}>{words.intro}</p>
      <ul className={styles.list} aria-label={words.heading(files.length)}>
        {files.map((source, index) => {
          const { file, unit } = source;
          const why = reasons.get(file);
          return (
            <li key={`${index} ${file}`} className={styles.tight}>
              <strong>{file}</strong>
              <p className={styles.quiet}>
                {[
                  unit === undefined ? "" : (unitNames.get(unit) ?? unit),
                  why ? rejectionSentence(why) : words.counts,
                ]
                  .filter((part) => part !== "")
                  .join(": ")}
              </p>
              {asked === source ? (
                <div className={styles.tight} role="group" aria-label={about(actions.remove.button, file)}>
                  <p className={styles.paragraph}>{actions.remove.ask}</p>
                  <div className={styles.row}>
                    <Button appearance="primary" disabledFocusable={isBusy} onClick={() => remove(source)}>
                      {actions.remove.button}
                    </Button>
                    <Button autoFocus onClick={() => spare(source)}>
                      {cancel}
                    </Button>
                  </div>
                </div>
              ) : (
                <LineButton
                  autoFocus={spared === source}
                  aria-label={about(actions.remove.button, file)}
                  onClick={() => setAsked(source)}
                >
                  {actions.remove.button}
                </LineButton>
              )}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
