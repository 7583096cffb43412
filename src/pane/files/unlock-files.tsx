import { Field, Input } from "@fluentui/react-components";
import { useState, type JSX, type SyntheticEvent } from "react";
import type { ReceivedFile } from "../../workbook/files";
import { useAnnounce } from "../parts/announcer";
import type { SetFiles } from "./file-chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { LineButton } from "../parts/line-button";
import { unlockingWords as words } from "../words/unlocking-words";

/** Files named; the others are counted. */
const NAMED = 10;

export interface UnlockFilesProps {
  /** Chosen files that no password has opened yet. */
  readonly locked: readonly ReceivedFile[];
  readonly setFiles: SetFiles;
  readonly isDisabled: boolean;
}

/** Asks for the password of locked files, and chooses them again with it. Only they keep it. */
export function UnlockFiles({ locked, setFiles, isDisabled }: UnlockFilesProps): JSX.Element {
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [typed, setTyped] = useState("");
  const isWrong = locked.some(({ passwords = [] }) => passwords.length > 0);
  const unlock = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (typed === "") return;
    announce(words.given);
    setFiles((files) => files.map((file) => (locked.includes(file) ? withPassword(file, typed) : file)));
    setTyped("");
  };
  return (
    <section className={styles.card}>
      <h2 className={styles.subheading}>{words.heading(locked.length)}</h2>
      {isWrong ? (
        <Message intent="error">{words.wrong}</Message>
      ) : (
        <p className={styles.paragraph}>{words.intro}</p>
      )}
      <ul className={styles.list} aria-label={words.list}>
        {locked.slice(0, NAMED).map(({ name }, index) => (
          <li key={`${index} ${name}`}>{name}</li>
        ))}
        {locked.length > NAMED && <li>{words.more(locked.length - NAMED)}</li>}
      </ul>
      <form className={styles.tight} onSubmit={unlock}>
        <Field label={words.password} className={styles.field}>
          <Input
            type="password"
            autoComplete="off"
            value={typed}
            disabled={isDisabled}
            onChange={(_event, { value }) => setTyped(value)}
          />
        </Field>
        <LineButton type="submit" disabled={isDisabled || typed === ""}>
          {words.unlock}
        </LineButton>
      </form>
    </section>
  );
}

const withPassword = (file: ReceivedFile, password: string): ReceivedFile => ({
  ...file,
  passwords: [...(file.passwords ?? []), password],
});
