import { Button, mergeClasses } from "@fluentui/react-components";
import {
  useRef,
  useState,
  type Dispatch,
  type DragEvent,
  type JSX,
  type ReactNode,
  type RefObject,
} from "react";
import { FileButton } from "./file-button";
import type { ChosenFiles, SkippedFile } from "../../desk/received";
import { type ReceivedFile, isArchiveName } from "../../workbook/files";
import { useAnnounce } from "../parts/announcer";
import { MissingPieceMessage } from "../parts/lazy-piece";
import { useLayoutStyles } from "../parts/layout-styles";
import { succeed } from "../../base/outcome";
import { useTask } from "../services/use-task";
import { useServices } from "../services/pane-services";
import { paneWords } from "../words/pane-words";
import { Fold } from "../parts/fold";
import { LineButton } from "../parts/line-button";

/** Changes the present choice of files: searching a dropped folder takes a while. */
export type SetFiles = Dispatch<
  readonly ReceivedFile[] | ((files: readonly ReceivedFile[]) => readonly ReceivedFile[])
>;

interface FileChooserProps {
  readonly files: readonly ReceivedFile[];
  readonly setFiles: SetFiles;
  readonly isDisabled: boolean;
  /** Focuses or presses the button. */
  readonly chooseRef?: RefObject<HTMLButtonElement | null>;
  /** Text on the chosen files, in place of their names. */
  readonly children?: ReactNode;
}

/**
 * Takes files by a button (works everywhere), by folder if the browser supports it, and by dropping files or
 * folders (broken in some desktop versions of Excel, therefore never the only way). Each choice adds to the
 * one before.
 */
export function FileChooser(props: FileChooserProps): JSX.Element {
  const { files, setFiles, isDisabled, chooseRef, children } = props;
  const {
    files: words,
    opening: { again },
  } = paneWords;
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { filesChosen, filesDropped, openArchives } = useServices();
  const ownButton = useRef<HTMLButtonElement>(null);
  const chooseButton = chooseRef ?? ownButton;
  const [skipped, setSkipped] = useState<readonly SkippedFile[]>([]);
  const [isDropping, setDropping] = useState(false);
  const [isLooking, setLooking] = useState(false);
  const unpacking = useTask<readonly ReceivedFile[], never>();
  /** The piece that opens archives did not load. */
  const [unopened, setUnopened] = useState<ChosenFiles>();
  const put = (chosen: ChosenFiles): void => {
    setFiles((before) => [...before, ...chosen.files]);
    setSkipped((before) => [...before, ...chosen.skipped]);
    announce(words.added(chosen.files.length, chosen.skipped.length));
  };
  const open = async (chosen: ChosenFiles): Promise<void> => {
    if (!hasArchive(chosen)) {
      put(chosen);
      return;
    }
    setUnopened(undefined);
    const opened = await unpacking.run("reading", async () => succeed(await openArchives(chosen.files)));
    if (opened?.ok) put({ ...chosen, files: opened.value });
    else setUnopened(chosen);
  };
  /** Choices in sequence: an archive waits for the one before. */
  const last = useRef(Promise.resolve());
  const add = (chosen: ChosenFiles | Promise<ChosenFiles>): void => {
    if ("files" in chosen && !hasArchive(chosen)) {
      put(chosen);
      return;
    }
    setLooking(true);
    const now = last.current.then(async () => open(await chosen));
    last.current = now;
    void now.then(() => last.current === now && setLooking(false));
  };

  const dragged = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(!isDisabled);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    if (!isDisabled) add(filesDropped(event.dataTransfer));
  };
  const clear = (): void => {
    setFiles([]);
    setSkipped([]);
    chooseButton.current?.focus();
  };

  const isEmpty = files.length === 0 && skipped.length === 0 && children === undefined;
  return (
    <div
      className={mergeClasses(isEmpty ? styles.dropZone : styles.tight, isDropping && styles.dropping)}
      // Without it an immediate drop on entering is refused.
      onDragEnter={dragged}
      onDragOver={dragged}
      onDragLeave={() => setDropping(false)}
      onDrop={dropped}
    >
      <div className={styles.row}>
        <FileButton
          isMultiple
          accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.zip"
          field={words.input}
          buttonRef={chooseButton}
          disabled={isDisabled}
          onChoose={(_file, all) => add(filesChosen(all))}
        >
          {words.choose}
        </FileButton>
        {canChooseFolders() && (
          <FileButton
            isFolder
            title={words.folderHint}
            field={words.folderInput}
            disabled={isDisabled}
            onChoose={(_file, all) => add(filesChosen(all))}
          >
            {words.chooseFolder}
          </FileButton>
        )}
      </div>
      {isLooking ? (
        <p className={styles.quiet}>{words.looking}</p>
      ) : (
        isEmpty && <p className={styles.quiet}>{words.drop}</p>
      )}
      {unopened !== undefined && (
        <MissingPieceMessage>
          <Button onClick={() => add(unopened)}>{again}</Button>
        </MissingPieceMessage>
      )}
      {!isEmpty && (
        <ChosenFileList files={files} skipped={skipped} onClear={clear} isDisabled={isDisabled}>
          {children}
        </ChosenFileList>
      )}
    </div>
  );
}

const hasArchive = ({ files }: ChosenFiles): boolean => files.some(({ name }) => isArchiveName(name));

const canChooseFolders = (): boolean => "webkitdirectory" in document.createElement("input");

const words = paneWords.files;

interface ChosenFileListProps {
  readonly files: readonly ReceivedFile[];
  readonly skipped: readonly SkippedFile[];
  readonly onClear: () => void;
  readonly isDisabled: boolean;
  readonly children: ReactNode;
}

/** Lists the chosen files, folded at first, and the files left out of a folder with reasons. */
function ChosenFileList({ files, skipped, onClear, isDisabled, children }: ChosenFileListProps): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <div className={styles.tight}>
      {children ?? (
        <Fold title={<strong>{words.chosen(files.length)}</strong>}>
          <ul className={styles.list}>
            {files.map(({ name }, index) => (
              <li key={`${index} ${name}`}>{name}</li>
            ))}
          </ul>
        </Fold>
      )}
      {skipped.length > 0 && (
        <Fold title={words.skipped(skipped.length)}>
          <ul className={styles.list}>
            {skipped.map(({ name, reason }, index) => (
              <li key={`${index} ${name}`}>
                {name}: {words.skippedBecause[reason]}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {files.length > 0 && (
        <LineButton size="small" appearance="subtle" disabled={isDisabled} onClick={onClear}>
          {words.clear}
        </LineButton>
      )}
    </div>
  );
}
