import { Checkbox } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { fail, succeed } from "../../base/outcome";
import type { SenderKnowledge, ReturnSlip } from "../../desk/mending";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { canSave, useServices } from "../services/pane-services";
import { RunButtons } from "../parts/run-buttons";
import { usePaged } from "../parts/use-paged";
import { SlipItem } from "./slip-item";
import type { FilesChecked } from "./use-files-check";
import { useTask } from "../services/use-task";
import { checkingWords } from "../words/checking-words";

const { slips: words, files: fileWords } = checkingWords;

interface SlipsCardProps {
  readonly result: Pick<FilesChecked, "checked" | "files">;
  readonly knowledge: SenderKnowledge;
}

/** Creates the units' slips, to open or save singly or in one file, and their messages. */
export function SlipsCard({ result, knowledge }: SlipsCardProps): JSX.Element {
  const { desk, patch, write, zip, save, clock, loadTasks } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [hasWarnings, setWarnings] = useState(false);
  const task = useTask<readonly ReturnSlip[], { readonly kind: "cancelled" }>();
  const saving = useTask<undefined, never>();
  const { checked, files } = result;
  const start = async (): Promise<void> => {
    const outcome = await task.run("making", async ({ progress }) => {
      const { makeSlips } = await loadTasks();
      const made = await makeSlips(
        {
          checked,
          files,
          returnedFor: hasWarnings ? "warnings" : "errors",
          knowledge,
          progress: progress("making"),
        },
        { patch, workbooks: { write }, clock },
      );
      return made === undefined ? fail({ kind: "cancelled" }) : succeed(made);
    });
    if (outcome?.ok) announce(outcome.value.length === 0 ? words.none : words.made(outcome.value.length));
  };
  const saveAll = (slips: readonly ReturnSlip[]): void =>
    void saving.run("making", async () => {
      const { slipFiles } = await loadTasks();
      save({ name: words.archive, bytes: await zip(slipFiles(slips)) });
      return succeed(undefined);
    });

  const { activity, result: slips } = task;
  const { shown, more } = usePaged(slips ?? [], 50, fileWords.more);
  return (
    <section className={styles.card}>
      <h3 className={styles.subheading}>{words.heading}</h3>
      <p className={styles.quiet}>{words.intro}</p>
      <Checkbox
        label={words.withWarnings}
        checked={hasWarnings}
        onChange={(_event, { checked: wanted }) => setWarnings(wanted === true)}
      />
      <RunButtons
        label={words.make}
        activity={activity}
        isReady
        onStart={() => void start()}
        onCancel={task.cancel}
      />
      {activity.kind === "idle" && slips !== undefined && (
        <>
          <p className={styles.paragraph}>{slips.length === 0 ? words.none : words.made(slips.length)}</p>
          {slips.length > 1 && !canSave(desk) && <p className={styles.quiet}>{words.oneByOne}</p>}
          {slips.length > 1 && canSave(desk) && (
            <RunButtons
              label={words.saveAll(slips.length)}
              activity={saving.activity}
              isReady
              onStart={() => saveAll(slips)}
            />
          )}
          <ul className={styles.list}>
            {shown.map((slip) => (
              <li key={slip.fileName}>
                <SlipItem slip={slip} />
              </li>
            ))}
          </ul>
          {more}
        </>
      )}
    </section>
  );
}
