import { type JSX } from "react";
import type { UnitRegistry } from "../../model/unit";
import type { CheckedFile } from "../../desk/checking";
import type { FileResolutions } from "../resolving/use-file-resolutions";
import { CheckedFileItem } from "./checked-file-item";
import { countFindings } from "../../model/finding";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { usePaged } from "../parts/use-paged";
import type { FilesChecked } from "./use-files-check";
import { checkingWords } from "../words/checking-words";

const words = checkingWords.files;

interface CheckedFileListProps {
  /** Those to show, with the findings to show. */
  readonly files: readonly CheckedFile[];
  /** All that was checked. */
  readonly result: FilesChecked;
  /** By which units are named. */
  readonly registries: readonly UnitRegistry[];
  readonly answers: FileResolutions;
}

/**
 * Checked files, those with errors first; each opens to show its findings. Those in which nothing is wrong
 * are one line.
 */
export function CheckedFileList({ files, ...rest }: CheckedFileListProps): JSX.Element {
  const wrong = files
    .filter(({ findings }) => findings.length > 0)
    .toSorted((left, right) => errorsIn(right) - errorsIn(left));
  const right = files.filter(({ findings }) => findings.length === 0);
  if (right.length < 2) return <FileCards files={[...wrong, ...right]} {...rest} />;
  return (
    <>
      <FileCards files={wrong} {...rest} />
      <Fold title={words.nothingWrong(right.length)}>
        <FileCards files={right} {...rest} />
      </Fold>
    </>
  );
}

function FileCards({ files, result, registries, answers }: CheckedFileListProps): JSX.Element {
  const styles = useLayoutStyles();
  const { shown, more } = usePaged(files, 100, words.more);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((file, index) => (
          <li key={`${index} ${file.file}`} className={styles.card}>
            <CheckedFileItem
              file={file}
              result={result}
              registries={registries}
              answers={answers}
              isOnly={result.checked.length === 1}
            />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

const errorsIn = ({ findings }: CheckedFile): number => countFindings(findings).error;
