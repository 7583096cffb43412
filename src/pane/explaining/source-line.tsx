import type { JSX } from "react";
import type { Contribution } from "../../model/roll-up";
import type { OpenSourceFailure } from "../../desk/open-summary";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import type { ReceivedFile } from "../../workbook/files";
import { useAnnounce } from "../parts/announcer";
import { HostFailureMessage } from "../parts/host-failure-message";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";
import { useExplainingStyles } from "./use-explaining-styles";
import { explainingWords } from "../words/explaining-words";
import { paneWords } from "../words/pane-words";

const { lines: words } = explainingWords;

interface SourceLineProps {
  readonly contribution: Contribution;
  readonly unit: string;
  readonly files: readonly ReceivedFile[];
  readonly workbook: OpenWorkbook;
  readonly onShow?: () => void;
}

/** Shows a unit's part of a number, with its file and cell. */
export function ContributionLine({
  contribution,
  unit,
  files,
  workbook,
  onShow,
}: SourceLineProps): JSX.Element {
  const { loadTasks, patch } = useServices();
  const layout = useLayoutStyles();
  const styles = useExplainingStyles();
  const announce = useAnnounce();
  const task = useTask<undefined, OpenSourceFailure>();
  const { amount, received, file, fingerprint, place } = contribution;
  const { figures } = paneWords;

  const open = async (): Promise<void> => {
    if (place === undefined) return;
    const outcome = await task.run("going", async ({ watch }) => {
      const { openSource } = await loadTasks();
      return openSource(watch(workbook), { file, fingerprint, place }, files, patch);
    });
    if (outcome?.ok) announce(words.opened(place.sheet, place.cell));
  };
  const { activity } = task;
  const trouble = activity.kind === "failed" ? activity.failure : undefined;
  return (
    <div className={layout.tight}>
      <span className={styles.line}>
        {onShow === undefined ? <span>{unit}</span> : <LinkButton onClick={onShow}>{unit}</LinkButton>}
        <span className={styles.amount}>
          {typeof amount === "number" ? figures.number(amount) : figures.day(amount)}
        </span>
      </span>
      {received !== undefined && typeof amount === "number" && (
        <span className={layout.quiet}>
          {words.adjusted(figures.number(received), figures.number(amount - received))}
        </span>
      )}
      <span className={layout.quiet}>
        {place === undefined ? (
          words.calculated(file)
        ) : (
          <LinkButton
            disabledFocusable={activity.kind === "running"}
            aria-label={words.openOf(unit, words.place(file, place.sheet, place.cell))}
            onClick={() => void open()}
          >
            {words.place(file, place.sheet, place.cell)}
          </LinkButton>
        )}
      </span>
      {trouble?.kind === "not-at-hand" && (
        <Message intent="info">{words.notAtHand(file, place?.sheet ?? "", place?.cell ?? "")}</Message>
      )}
      {trouble?.kind === "not-opened" && (
        <Message intent="info">{words.notOpened(file, place?.sheet ?? "", place?.cell ?? "")}</Message>
      )}
      {trouble !== undefined && trouble.kind !== "not-at-hand" && trouble.kind !== "not-opened" && (
        <HostFailureMessage
          failure={trouble}
          sentence={
            trouble.kind === "unreadable-file" ? words.unreadable(file) : paneWords.hostFailure(trouble)
          }
        />
      )}
    </div>
  );
}
