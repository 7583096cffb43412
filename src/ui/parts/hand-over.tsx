import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { MadeFile } from "../../use-cases/forms/insert-form";
import type { HostFailure } from "../../use-cases/ports/open-workbook";
import { useAnnounce } from "./announcer";
import { useLayoutStyles } from "./layout-styles";
import { HostFailureMessage } from "./host-failure-message";
import { canSave, useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";
import { useWords } from "../speaking/use-words";

/** Excel opens no other kind from bytes. */
const OPENED = /\.xlsx$/i;

interface HandOverProps {
  readonly file: MadeFile;
  /** Whether the page says itself how else to come by what is in the file. */
  readonly hasOtherWay?: boolean;
}

/** Hands a workbook file over: opened in Excel where the pane is in Excel, and saved where that does something. */
export function HandOver({ file, hasOtherWay = false }: HandOverProps): JSX.Element {
  const { desk, save } = useServices();
  const { handOver, hostFailure } = useWords();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const task = useTask<undefined, HostFailure>();
  const [wasOpened, setOpened] = useState(false);
  const open = async (): Promise<void> => {
    if (desk.kind !== "workbook") return;
    setOpened(false);
    const outcome = await task.run("going", ({ watch }) => watch(desk.workbook).openCopy(file.bytes));
    if (!outcome?.ok) return;
    setOpened(true);
    announce(handOver.opened);
  };
  const isOpened = desk.kind === "workbook" && OPENED.test(file.name);
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        {isOpened && (
          <Button
            disabledFocusable={task.activity.kind === "running"}
            aria-label={`${handOver.open}: ${file.name}`}
            onClick={() => void open()}
          >
            {handOver.open}
          </Button>
        )}
        {canSave(desk) && (
          <Button aria-label={`${handOver.save}: ${file.name}`} onClick={() => save(file)}>
            {handOver.save}
          </Button>
        )}
      </div>
      {!isOpened && !canSave(desk) && !hasOtherWay && (
        <p className={styles.quiet}>{handOver.noWay(file.name)}</p>
      )}
      {wasOpened && <p className={styles.quiet}>{handOver.opened}</p>}
      {task.activity.kind === "failed" && (
        <HostFailureMessage failure={task.activity.failure} sentence={hostFailure(task.activity.failure)} />
      )}
    </div>
  );
}
