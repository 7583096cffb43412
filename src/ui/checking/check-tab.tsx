import type { JSX } from "react";
import { CheckFilesTab } from "./check-files-tab";
import { CheckWorkbookTab } from "./check-workbook-tab";
import { Fold } from "../parts/fold";
import { useServices } from "../services/pane-services";
import { useWords } from "../speaking/use-words";
import { CHECKING_WORDS } from "../words/checking-words";
import type { Choice } from "../choosing/use-choice";

/** Checking: the form in the open workbook where there is one, and files that units sent. */
export function CheckTab({ choice }: { readonly choice: Choice }): JSX.Element {
  const { desk } = useServices();
  const words = useWords(CHECKING_WORDS).files;
  if (desk.kind === "files") return <CheckFilesTab choice={choice} />;
  return (
    <CheckWorkbookTab workbook={desk.workbook} choice={choice}>
      <Fold title={<strong>{words.heading}</strong>}>
        <CheckFilesTab choice={choice} isAside />
      </Fold>
    </CheckWorkbookTab>
  );
}
