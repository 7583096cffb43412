import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { FileButton } from "../files/file-button";
import { areasText, type OpenedForm } from "../../recognise/own-form";
import { useAnnounce } from "../parts/announcer";
import { CopyButton } from "../parts/copy-button";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { canSave, useServices } from "../services/pane-services";
import { FormPicture } from "./form-picture";
import type { BlankFormChoice } from "./use-blank-form";
import { blankFormWords } from "../words/blank-form-words";

const words = blankFormWords.areas;

interface BlankFormAreasProps {
  readonly choice: BlankFormChoice;
  readonly form: OpenedForm;
}

/** Lists the form's areas with their roles, to correct wrong guesses. */
export function BlankFormAreas({ choice, form }: BlankFormAreasProps): JSX.Element {
  const styles = useLayoutStyles();
  const { areas } = choice;
  return (
    <Fold isOpen title={words.heading(areas.length)}>
      <div className={styles.stack}>
        <p className={styles.paragraph}>{words.intro}</p>
        <FormPicture choice={choice} form={form} />
        <SavedAreas choice={choice} form={form} />
      </div>
    </Fold>
  );
}

interface SavedAreasProps {
  readonly choice: BlankFormChoice;
  readonly form: OpenedForm;
}

/** Saves the areas' roles as a file, for later or for a colleague. */
function SavedAreas({ choice, form }: SavedAreasProps): JSX.Element {
  const { desk, save } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [saved, setSaid] = useState<string>();
  const tell = (text: string): void => {
    setSaid(text);
    announce(text);
  };
  const put = (): void => {
    const name = words.fileName(form.name.replace(/\.\w{1,5}$/, ""));
    save({ name, bytes: new TextEncoder().encode(areasText(form.form)) });
    tell(words.saved(name));
  };
  const load = async (file: File): Promise<void> => {
    const outcome = await choice.load(file);
    if (outcome?.ok) tell(words.loaded(file.name));
    else setSaid(undefined);
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        {canSave(desk) && (
          <Button disabledFocusable={!choice.isSettled} onClick={put}>
            {words.save}
          </Button>
        )}
        <FileButton accept=".json" field={words.input} onChoose={(file) => void load(file)}>
          {words.load}
        </FileButton>
      </div>
      {!canSave(desk) && choice.isSettled && <CopyButton label={words.copy} text={areasText(form.form)} />}
      {saved !== undefined && <p className={styles.quiet}>{saved}</p>}
    </div>
  );
}
