import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { SourceFile } from "../../domain/source-file";
import { useLayoutStyles } from "../layout-styles";
import type { RolledUp } from "../rolled-up";
import { useDeskWords } from "../use-desk-words";
import type { RollUp } from "../use-roll-up";
import { useWords } from "../use-words";

interface DeskFilesProps {
  readonly result: RolledUp;
  readonly remove: RollUp["remove"];
}

/** Every file of the roll-up, at hand or not, with why it does not count; each can be taken out for good. */
export function DeskFiles({ result, remove }: DeskFilesProps): JSX.Element {
  const { files: words, actions, cancel, about } = useDeskWords();
  const { rejection } = useWords();
  const styles = useLayoutStyles();
  const [asked, setAsked] = useState<SourceFile>();
  const { files, rejected } = result.facts;
  const reasons = new Map(rejected.map((each) => [each.file, each.rejection]));
  const unitNames = new Map(result.facts.lines.map(({ unit }) => [unit.code, unit.name]));
  const take = (source: SourceFile): void => {
    setAsked(undefined);
    remove([source], actions.remove.done(source.file));
  };
  return (
    <details className={styles.details}>
      <summary>{words.heading(files.length)}</summary>
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
                  why ? rejection(why) : words.counts,
                ]
                  .filter((part) => part !== "")
                  .join(": ")}
              </p>
              {asked === source ? (
                <div className={styles.tight} role="group" aria-label={about(actions.remove.button, file)}>
                  <p className={styles.paragraph}>{actions.remove.ask}</p>
                  <div className={styles.row}>
                    <Button size="small" appearance="primary" onClick={() => take(source)}>
                      {actions.remove.button}
                    </Button>
                    <Button size="small" onClick={() => setAsked(undefined)}>
                      {cancel}
                    </Button>
                  </div>
                </div>
              ) : (
                <div>
                  <Button
                    size="small"
                    aria-label={about(actions.remove.button, file)}
                    onClick={() => setAsked(source)}
                  >
                    {actions.remove.button}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
