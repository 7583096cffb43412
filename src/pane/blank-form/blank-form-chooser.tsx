import { useId, type JSX } from "react";
import { FileButton } from "../files/file-button";
import { a1 } from "../../workbook/grid";
import type { BlankForm } from "../../recognise/blank-form";
import type { OpenedForm } from "../../recognise/own-form";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { RunProgress } from "../parts/run-buttons";
import type { BlankFormChoice, BlankFormTrouble } from "./use-blank-form";
import { blankFormWords } from "../words/blank-form-words";
import { rejectionSentence } from "../../forms/finding-words";

const { blank: words, areas } = blankFormWords;

/** Takes the blank form, and describes its reading or the failure. */
export function BlankFormChooser({ choice }: { readonly choice: BlankFormChoice }): JSX.Element {
  const { filesChosen } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const title = useId();
  const { activity } = choice.task;
  const { form } = choice;

  const chosen = async (all: readonly File[]): Promise<void> => {
    const [file] = filesChosen(all).files;
    if (file === undefined) return;
    const outcome = await choice.choose(file);
    if (outcome?.ok) announce(words.understood(outcome.value.name));
  };
  return (
    <section className={styles.tight} aria-labelledby={title}>
      <h2 id={title} className={styles.subheading}>
        {words.heading}
      </h2>
      <div>
        <FileButton
          accept=".xlsx,.xlsm"
          field={words.input}
          disabledFocusable={activity.kind === "running"}
          onChoose={(_file, all) => void chosen(all)}
        >
          {words.choose}
        </FileButton>
      </div>
      {activity.kind === "running" && form === undefined && <RunProgress activity={activity} />}
      {activity.kind === "failed" && <Trouble trouble={activity.failure} />}
      {form !== undefined && <Understood blank={form} />}
    </section>
  );
}

function Understood({ blank: { name, form, filledBy } }: { readonly blank: OpenedForm }): JSX.Element {
  const styles = useLayoutStyles();
  const { cells, formulas, lists } = form;
  const sums = cells.filter(({ role }) => role === "sum").length;
  return (
    <>
      <p className={styles.paragraph}>
        <strong>{words.understood(name)}</strong>
      </p>
      <p className={styles.paragraph}>
        {words.parts(sums, cells.length - sums, formulas.length, lists.length)}
      </p>
      {filledBy !== undefined && <Message intent="warning">{words.filled(filledBy)}</Message>}
      <p className={styles.quiet}>{words.unit(unitPlaces(form))}</p>
    </>
  );
}

/** Names the cells of the unit's name, beside their labels. */
const unitPlaces = ({ unitPlaces: places }: BlankForm): string =>
  places.map(({ sheet, row, column, beside = column }) => words.place(sheet, a1(row, beside))).join("; ");

function Trouble({ trouble }: { readonly trouble: BlankFormTrouble }): JSX.Element {
  const { file } = trouble;
  const summary = (): string => {
    switch (trouble.kind) {
      case "not-opened":
        return trouble.failure.kind === "unreadable"
          ? words.unreadable(file, rejectionSentence(trouble.failure.failure))
          : words.notUnderstood(file, trouble.failure);
      case "not-areas":
        return areas.notAreas(file);
      case "areas-of-other":
        return areas.ofOther(file);
      case "no-text":
        return areas.noText(file, trouble.why);
    }
  };
  return <Message intent="error">{summary()}</Message>;
}
