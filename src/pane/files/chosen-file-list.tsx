import type { JSX } from "react";
import type { SkippedFile } from "../../desk/received";
import type { ReceivedFile } from "../../workbook/files";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { LineButton } from "../parts/line-button";
import { paneWords } from "../words/pane-words";

const words = paneWords.files;

interface ChosenFileListProps {
  readonly files: readonly ReceivedFile[];
  readonly skipped: readonly SkippedFile[];
  readonly onClear: () => void;
  readonly isDisabled: boolean;
}

/** The chosen files, closed at first, and below them what was left out of a folder and why. */
export function ChosenFileList({ files, skipped, onClear, isDisabled }: ChosenFileListProps): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <div className={styles.tight}>
      <Fold title={<strong>{words.chosen(files.length)}</strong>}>
        <ul className={styles.list}>
          {files.map(({ name }, index) => (
            <li key={`${index} ${name}`}>{name}</li>
          ))}
        </ul>
      </Fold>
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
      <LineButton disabled={isDisabled} onClick={onClear}>
        {words.clear}
      </LineButton>
    </div>
  );
}
