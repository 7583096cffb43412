import type { JSX, ReactNode } from "react";
import { CheckFilesTab } from "./check-files-tab";
import { CheckWorkbookTab, type OpeningCheck } from "./check-workbook-tab";
import { Fold } from "../parts/fold";
import { useServices } from "../services/pane-services";
import type { Choice } from "../choosing/use-choice";
import { checkingWords } from "../words/checking-words";

const words = checkingWords.files;

interface CheckTabProps {
  readonly choice: Choice;
  readonly opening: OpeningCheck;
  /** What stands first. */
  readonly lead: ReactNode;
}

/** Checking: the form in the open workbook where there is one, and files that units sent. */
export function CheckTab({ choice, opening, lead }: CheckTabProps): JSX.Element {
  const { desk } = useServices();
  if (desk.kind === "files") return <CheckFilesTab choice={choice} />;
  return (
    <CheckWorkbookTab workbook={desk.workbook} choice={choice} opening={opening} lead={lead}>
      <Fold title={<strong>{words.heading}</strong>}>
        <CheckFilesTab choice={choice} isAside />
      </Fold>
    </CheckWorkbookTab>
  );
}
