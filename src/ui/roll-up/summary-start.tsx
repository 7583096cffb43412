import { Button } from "@fluentui/react-components";
import { useRef, type JSX } from "react";
import { useWords } from "../speaking/use-words";

interface SummaryStartProps {
  readonly isDisabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** In the browser, where no workbook is open: chooses the summary file to go on from. */
export function SummaryStart({ isDisabled, onChoose }: SummaryStartProps): JSX.Element {
  const words = useWords().resume;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button size="small" disabledFocusable={isDisabled} onClick={() => input.current?.click()}>
        {words.fromFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.fromFileInput}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onChoose(file);
          // Choosing the same file again is a change, too.
          target.value = "";
        }}
      />
    </div>
  );
}
