import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import { currentClosing } from "../../model/ledger";
import type { HostFailure } from "../../workbook/open-workbook";
import { HandOver } from "../parts/hand-over";
import { HostFailureMessage } from "../parts/host-failure-message";
import { Message } from "../parts/message";
import { RunFooter } from "../parts/run-footer";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { RollUpTroubleMessage } from "../roll-up/roll-up-trouble";
import type { FinishedRollUp } from "../roll-up/use-roll-up";
import { useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";
import { printedPages, usePrinting } from "./printing-card";
import { reportPlace, type PlaceName } from "./report-pages";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";

const { rollUp: rollUpWords } = paneWords;
const { footer: words } = reportWords;

/** What is rarely done with the report. */
const OTHERS: readonly PlaceName[] = [
  "printing",
  "charts",
  "ranking",
  "lists",
  "facts",
  "reminders",
  "closing",
];

interface ReportFooterProps extends FinishedRollUp {
  /** How many things are left to decide. */
  readonly left: number;
  readonly onOpen: (name: PlaceName) => void;
}

/**
 * The next step with the report: what changed is written, then it is printed to be signed; once that was
 * done, the round is closed. Printing is never forbidden: where something is left to decide it is asked for
 * once more.
 */
export function ReportFooter({ result, rollUp, left, onOpen }: ReportFooterProps): JSX.Element {
  const { desk, save } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const printing = usePrinting(result);
  const saving = useTask<string, HostFailure>();
  const [isAsking, setAsking] = useState(false);
  const { activity, cancel } = rollUp.task;
  const file = result.file?.ok === true ? result.file.value : undefined;
  const printed = printing.task.result;
  const isClosed = currentClosing(result.facts.ledger.closings) !== undefined;
  const send = (): void => {
    if (desk.kind === "files") {
      if (file !== undefined) save(file);
      announce(words.sent);
      return;
    }
    void saving.run("saving", async ({ watch }) => {
      const saved = await watch(desk.workbook).save();
      return saved.ok ? { ok: true, value: words.sent } : saved;
    });
  };
  const others = (
    <>
      {reportPlace("word").isFor?.(result) !== false && (
        <Button onClick={() => onOpen("word")}>{words.word}</Button>
      )}
      {(desk.kind === "workbook" || file !== undefined) && <Button onClick={send}>{words.send}</Button>}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            menuIcon={null}
            aria-label={reportWords.actionList}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {OTHERS.filter((name) => reportPlace(name).isFor?.(result) !== false).map((name) => (
              <MenuItem key={name} onClick={() => onOpen(name)}>
                {reportPlace(name).title(result)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
  if (result.standing === "changed") {
    return (
      <RunFooter
        label={rollUpWords.write[desk.kind]}
        activity={activity}
        isReady
        beside={others}
        onStart={() => void rollUp.take({ kind: "write", mayReplace: false })}
        onCancel={cancel}
      >
        <RollUpTroubleMessage activity={activity} />
      </RunFooter>
    );
  }
  if (desk.kind === "files" && file !== undefined) {
    return (
      <RunFooter
        label={rollUpWords.download(file.name)}
        activity={activity}
        isReady
        beside={others}
        onStart={() => save(file)}
      >
        <RollUpTroubleMessage activity={activity} />
      </RunFooter>
    );
  }
  if (printed !== undefined && !isClosed) {
    return (
      <RunFooter
        label={words.close}
        activity={printing.task.activity}
        isReady
        beside={others}
        onStart={() => onOpen("closing")}
      >
        <Message intent="success">{`${printedPages(printed)} ${words.printNow}`}</Message>
      </RunFooter>
    );
  }
  const print = (): void => {
    setAsking(false);
    printing.start();
  };
  const { activity: isSaving } = saving;
  return (
    <RunFooter
      label={words.print}
      activity={printing.task.activity}
      isReady={result.standing !== "empty"}
      beside={others}
      onStart={left > 0 ? () => setAsking(true) : print}
      onCancel={printing.task.cancel}
    >
      {file !== undefined && <HandOver file={file} />}
      {isAsking && (
        <Message intent="warning">
          <div className={styles.row}>
            {words.stillPrint(left)}
            <Button autoFocus onClick={print}>
              {words.printAnyway}
            </Button>
            <Button onClick={() => setAsking(false)}>{paneWords.replace.cancel}</Button>
          </div>
        </Message>
      )}
      {printing.task.activity.kind === "failed" && (
        <HostFailureMessage
          failure={printing.task.activity.failure}
          sentence={paneWords.hostFailure(printing.task.activity.failure)}
        />
      )}
      {isSaving.kind === "failed" && (
        <HostFailureMessage failure={isSaving.failure} sentence={paneWords.hostFailure(isSaving.failure)} />
      )}
      {isSaving.kind === "idle" && saving.result !== undefined && (
        <Message intent="success">{saving.result}</Message>
      )}
      <RollUpTroubleMessage activity={activity} />
    </RunFooter>
  );
}
