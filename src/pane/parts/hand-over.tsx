import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { MadeFile } from "../../forms/issue";
import { losesMacros, openBeside, type NotOpened, type HostFailure } from "../../workbook/open-workbook";
import { useAnnounce } from "./announcer";
import { useLayoutStyles } from "./layout-styles";
import { HostFailureMessage } from "./host-failure-message";
import { canSave, useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";
import { paneWords } from "../words/pane-words";

const { handOver, hostFailure } = paneWords;

interface HandOverProps {
  readonly file: MadeFile;
}

/** Hands a workbook file over: opens it in Excel, and saves it where the host supports it. */
export function HandOver({ file }: HandOverProps): JSX.Element {
  const { desk, save, patch } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const task = useTask<undefined, HostFailure | NotOpened>();
  const [wasOpened, setOpened] = useState(false);
  const open = async (): Promise<void> => {
    if (desk.kind !== "workbook") return;
    setOpened(false);
    const outcome = await task.run("going", ({ watch }) => openBeside(watch(desk.workbook), file, patch));
    if (!outcome?.ok) return;
    setOpened(true);
    announce(handOver.opened);
  };
  const { activity } = task;
  const failure = activity.kind === "failed" ? activity.failure : undefined;
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        {desk.kind === "workbook" && (
          <Button
            disabledFocusable={activity.kind === "running"}
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
      {desk.kind === "workbook" && losesMacros(file.name) && (
        <p className={styles.quiet}>{handOver.withoutMacros}</p>
      )}
      {wasOpened && <p className={styles.quiet}>{handOver.opened}</p>}
      {failure !== undefined && (
        <HostFailureMessage
          failure={failure}
          sentence={failure.kind === "not-opened" ? handOver.notOpened(file.name) : hostFailure(failure)}
        />
      )}
    </div>
  );
}
