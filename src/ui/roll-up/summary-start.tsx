import type { JSX } from "react";
import { FileButton } from "../parts/file-button";
import { useWords } from "../speaking/use-words";

interface SummaryStartProps {
  readonly isDisabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** In the browser, where no workbook is open: chooses the summary file to go on from. */
export function SummaryStart({ isDisabled, onChoose }: SummaryStartProps): JSX.Element {
  const words = useWords().resume;
  return (
    <div>
      <FileButton
        accept=".xlsx,.xlsm"
        field={words.fromFileInput}
        disabledFocusable={isDisabled}
        onChoose={onChoose}
      >
        {words.fromFile}
      </FileButton>
    </div>
  );
}
