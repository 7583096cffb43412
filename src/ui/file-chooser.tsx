import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent, type DragEvent, type JSX } from "react";
import type { ReceivedFile } from "../use-cases/ports";
import { useLayoutStyles } from "./layout-styles";
import { useServices } from "./pane-services";
import { useWords } from "./use-words";

interface FileChooserProps {
  readonly files: readonly ReceivedFile[];
  readonly onChange: (files: readonly ReceivedFile[]) => void;
  readonly isDisabled: boolean;
}

/**
 * Files by a button (works everywhere), by folder where the browser can, and by dropping (broken in some desktop versions
 * of Excel, therefore never the only way). Each choice adds to the one before.
 */
export function FileChooser({ files, onChange, isDisabled }: FileChooserProps): JSX.Element {
  const words = useWords().files;
  const styles = useLayoutStyles();
  const { receivedFiles } = useServices();
  const fileInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  const chooseButton = useRef<HTMLButtonElement>(null);
  const [isDropping, setDropping] = useState(false);
  // React has no name for this property.
  const asFolderInput = (input: HTMLInputElement | null): void => {
    if (input !== null) input.webkitdirectory = true;
    folderInput.current = input;
  };
  const add = (chosen: Iterable<File>): void => onChange([...files, ...receivedFiles(chosen)]);

  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    add(target.files ?? []);
    // Choosing the same file again is a change, too.
    target.value = "";
  };
  const dragged = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(!isDisabled);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    if (!isDisabled) add(event.dataTransfer.files);
  };
  const clear = (): void => {
    onChange([]);
    chooseButton.current?.focus();
  };

  return (
    <div
      className={mergeClasses(styles.dropZone, isDropping && styles.dropping)}
      onDragOver={dragged}
      onDragLeave={() => setDropping(false)}
      onDrop={dropped}
    >
      <div className={styles.row}>
        <Button ref={chooseButton} disabled={isDisabled} onClick={() => fileInput.current?.click()}>
          {words.choose}
        </Button>
        {canChooseFolders() && (
          <Button title={words.folderHint} disabled={isDisabled} onClick={() => folderInput.current?.click()}>
            {words.chooseFolder}
          </Button>
        )}
      </div>
      <input
        ref={fileInput}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls,.xlsb"
        hidden
        aria-label={words.input}
        onChange={chosen}
      />
      <input ref={asFolderInput} type="file" hidden aria-label={words.folderInput} onChange={chosen} />
      <p className={styles.quiet}>{words.drop}</p>
      {files.length === 0 ? (
        <p className={styles.paragraph}>{words.none}</p>
      ) : (
        <ChosenFiles files={files} onClear={clear} isDisabled={isDisabled} />
      )}
    </div>
  );
}

interface ChosenFilesProps {
  readonly files: readonly ReceivedFile[];
  readonly onClear: () => void;
  readonly isDisabled: boolean;
}

function ChosenFiles({ files, onClear, isDisabled }: ChosenFilesProps): JSX.Element {
  const words = useWords().files;
  const styles = useLayoutStyles();
  return (
    <div className={styles.tight}>
      <details className={styles.details}>
        <summary>
          <strong>{words.chosen(files.length)}</strong>
        </summary>
        <ul className={styles.list}>
          {files.map(({ name }, index) => (
            <li key={`${index} ${name}`}>{name}</li>
          ))}
        </ul>
      </details>
      <div>
        <Button size="small" disabled={isDisabled} onClick={onClear}>
          {words.clear}
        </Button>
      </div>
    </div>
  );
}

const canChooseFolders = (): boolean => "webkitdirectory" in document.createElement("input");
