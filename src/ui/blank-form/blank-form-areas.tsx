import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { FileButton } from "../files/file-button";
import { areaA1 } from "../../domain/grid/address";
import type { BlankArea } from "../../domain/blank-form/blank-form";
import { areasText } from "../../use-cases/blank-form/blank-form-areas-text";
import type { OpenedForm } from "../../use-cases/blank-form/open-blank-form";
import { useAnnounce } from "../parts/announcer";
import { Chooser } from "../parts/chooser";
import { CopyButton } from "../parts/copy-button";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { canSave, useServices } from "../services/pane-services";
import { FormPicture } from "./form-picture";
import { rolesOf, useRoleChange } from "./use-role-change";
import type { BlankFormChoice } from "./use-blank-form";
import { useWords } from "../speaking/use-words";
import { BLANK_FORM_WORDS } from "../words/blank-form-words";

/** More than a screenful at once only makes the pane slow. */
const PAGE = 20;

interface BlankFormAreasProps {
  readonly choice: BlankFormChoice;
  readonly form: OpenedForm;
}

/** Every area of the form and what becomes of it, to be changed where the guess is wrong. */
export function BlankFormAreas({ choice, form }: BlankFormAreasProps): JSX.Element {
  const words = useWords(BLANK_FORM_WORDS).areas;
  const styles = useLayoutStyles();
  const { areas } = choice;
  return (
    <Fold isOpen title={words.heading(areas.length)}>
      <div className={styles.stack}>
        <p className={styles.paragraph}>{words.intro}</p>
        <FormPicture choice={choice} form={form} />
        <Fold title={words.inList}>
          <AreaList choice={choice} />
        </Fold>
        <SavedAreas choice={choice} form={form} />
      </div>
    </Fold>
  );
}

/** The same as a list, each area with a choice. */
function AreaList({ choice }: Pick<BlankFormAreasProps, "choice">): JSX.Element {
  const words = useWords(BLANK_FORM_WORDS).areas;
  const styles = useLayoutStyles();
  const [shown, setShown] = useState(PAGE);
  const { areas } = choice;
  const hidden = areas.length - shown;
  const sheets = [...new Set(areas.slice(0, shown).map(({ sheet }) => sheet))];
  return (
    <div className={styles.stack}>
      {sheets.map((sheet) => (
        <div key={sheet} className={styles.tight}>
          <h3 className={styles.subheading}>{words.sheet(sheet)}</h3>
          <ul className={styles.list} aria-label={words.list(sheet)}>
            {areas
              .slice(0, shown)
              .filter((area) => area.sheet === sheet)
              .map((area) => (
                <li key={areaA1(area.area)}>
                  <AreaChooser area={area} choice={choice} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && (
        <div>
          <Button onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(hidden, PAGE))}</Button>
        </div>
      )}
    </div>
  );
}

interface AreaChooserProps {
  readonly area: BlankArea;
  readonly choice: BlankFormChoice;
}

function AreaChooser({ area, choice }: AreaChooserProps): JSX.Element {
  const words = useWords(BLANK_FORM_WORDS).areas;
  const change = useRoleChange(choice);
  const cells = areaA1(area.area);
  const roles = rolesOf(area);
  return (
    <Chooser
      label={words.area(cells, area.label)}
      value={area.role}
      options={roles.map((role) => ({ value: role, label: words.role[role] }))}
      onChoose={(value) => {
        const role = roles.find((known) => known === value);
        if (role !== undefined) void change(area, role);
      }}
    />
  );
}

interface SavedAreasProps {
  readonly choice: BlankFormChoice;
  readonly form: OpenedForm;
}

/** What becomes of the areas as a file, for the next time or for a colleague. */
function SavedAreas({ choice, form }: SavedAreasProps): JSX.Element {
  const { desk, save } = useServices();
  const words = useWords(BLANK_FORM_WORDS).areas;
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
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
      {said !== undefined && <p className={styles.quiet}>{said}</p>}
    </div>
  );
}
