import { useEffect, useState, type JSX } from "react";
import type { Fix } from "../../forms/fixes";
import type { PatchFailure } from "../../workbook/files";
import type { UnitRegistry } from "../../model/unit";
import type { MadeFile } from "../../forms/issue";
import { useAnnounce } from "../parts/announcer";
import { FixList } from "./fix-list";
import { Fold } from "../parts/fold";
import { HandOver } from "../parts/hand-over";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import type { FilesChecked } from "./use-files-check";
import { useTask } from "../services/use-task";
import { checkingWords } from "../words/checking-words";

const { fixes: words } = checkingWords;

interface MendedCopyProps {
  readonly name: string;
  readonly result: FilesChecked;
  readonly registries: readonly UnitRegistry[];
}

/** Lists safe fixes of a received file, and offers a fixed copy. Renders nothing without fixes. */
export function MendedCopy({ name, result, registries }: MendedCopyProps): JSX.Element | null {
  const { plans, patch, loadTasks } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [fixes, setFixes] = useState<readonly Fix[]>([]);
  const task = useTask<MadeFile, PatchFailure>();
  const checked = result.checked.find(({ file }) => file === name);
  const received = result.files.find((file) => file.name === name);
  useEffect(() => {
    let isWanted = true;
    if (checked === undefined) return;
    // The displayed pane has loaded its tasks; otherwise the check itself fails.
    void loadTasks().then(({ proposeFixes }) => {
      if (isWanted) setFixes(proposeFixes(checked, { plans, registries }));
    });
    return () => {
      isWanted = false;
    };
  }, [checked, plans, registries, loadTasks]);
  if (fixes.length === 0 || received === undefined) return null;

  const make = async (chosen: readonly Fix[]): Promise<void> => {
    const outcome = await task.run("making", async () =>
      (await loadTasks()).mendCopy(received, chosen, patch),
    );
    if (outcome?.ok) announce(words.copyMade(outcome.value.name));
  };
  const { activity, result: made } = task;
  return (
    <section className={styles.card}>
      <Fold title={<strong>{words.heading(fixes.length)}</strong>}>
        <div className={styles.tight}>
          <FixList
            fixes={fixes}
            intro={words.intro.files}
            label={words.save}
            isBusy={activity.kind === "running"}
            onApply={(chosen) => void make(chosen)}
          />
          {activity.kind === "failed" && (
            <Message intent="error">{words.notMade(name, activity.failure)}</Message>
          )}
          {activity.kind === "idle" && made !== undefined && (
            <>
              <Message intent="success">{words.copyMade(made.name)}</Message>
              <HandOver file={made} />
            </>
          )}
        </div>
      </Fold>
    </section>
  );
}
