import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  type MenuButtonProps,
} from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { currentClosing } from "../../model/ledger";
import type { HostFailure } from "../../workbook/open-workbook";
import { HandOver } from "../parts/hand-over";
import { TaskFailure } from "../parts/host-failure-message";
import { Message } from "../parts/message";
import type { StartButton } from "../parts/run-buttons";
import { RunFooter } from "../parts/run-footer";
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

/** Further actions on the report; in a very narrow pane only this menu has them. */
const OTHERS: readonly PlaceName[] = [
  "word",
  "printing",
  "charts",
  "ranking",
  "lists",
  "facts",
  "reminders",
  "closing",
];

interface ReportFooterProps extends FinishedRollUp {
  /** Number of matters left to decide. */
  readonly left: number;
  readonly onOpen: (name: PlaceName) => void;
}

/**
 * Offers the next step: write changes, print for signing, then close the round. Printing is always allowed,
 * after a question if decisions are open.
 */
export function ReportFooter({ result, rollUp, left, onOpen }: ReportFooterProps): JSX.Element {
  const { desk, save } = useServices();
  const styles = useLayoutStyles();
  const printing = usePrinting(result);
  const saving = useTask<string, HostFailure>();
  const [isAsking, setAsking] = useState(false);
  const { activity, cancel } = rollUp.task;
  const file = result.file?.ok === true ? result.file.value : undefined;
  const isClosed = currentClosing(result.facts.ledger.closings) !== undefined;
  const send = (): void => {
    if (desk.kind !== "workbook") return;
    void saving.run("saving", async ({ watch }) => {
      const saved = await watch(desk.workbook).save();
      return saved.ok ? { ok: true, value: words.sent } : saved;
    });
  };
  const drawStart = ({ appearance, ...button }: StartButton): JSX.Element => (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        {(trigger: MenuButtonProps) => (
          <SplitButton
            appearance={appearance}
            primaryActionButton={button}
            menuButton={{ ...trigger, "aria-label": reportWords.actionList }}
          />
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {OTHERS.filter((name) => reportPlace(name).isFor?.(result) !== false).map((name) => (
            <MenuItem key={name} onClick={() => onOpen(name)}>
              {reportPlace(name).title(result)}
            </MenuItem>
          ))}
          {desk.kind === "workbook" && <MenuItem onClick={send}>{words.send}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
  const print = (): void => {
    setAsking(false);
    printing.start();
  };
  const { activity: printed } = printing.task;
  const steps = {
    write: {
      label: rollUpWords.write[desk.kind],
      activity,
      onStart: () => void rollUp.take({ kind: "write", mayReplace: false }),
      onCancel: cancel,
    },
    save: {
      label: rollUpWords.download(file?.name ?? ""),
      activity,
      onStart: () => file && save(file),
    },
    close: { label: words.close, activity: printed, onStart: () => onOpen("closing") },
    print: {
      label: words.print,
      activity: printed,
      onStart: left > 0 ? () => setAsking(true) : print,
      onCancel: printing.task.cancel,
    },
  };
  const isPrinted = printing.task.result !== undefined && !isClosed;
  const step =
    result.standing === "changed"
      ? "write"
      : desk.kind === "files" && file !== undefined
        ? "save"
        : isPrinted
          ? "close"
          : "print";
  const { activity: sending } = saving;
  return (
    <RunFooter
      {...{ ...steps[step], drawStart }}
      isReady={result.standing !== "empty"}
      beside={
        <>
          {reportPlace("word").isFor?.(result) !== false && (
            <Button className={styles.besides} onClick={() => onOpen("word")}>
              {words.word}
            </Button>
          )}
          {desk.kind === "workbook" && (
            <Button className={styles.besides} onClick={send}>
              {words.send}
            </Button>
          )}
        </>
      }
    >
      {step === "close" && printing.task.result !== undefined && (
        <Message intent="success">{`${printedPages(printing.task.result)} ${words.printNow}`}</Message>
      )}
      {step === "print" && file !== undefined && <HandOver file={file} />}
      {step === "print" && isAsking && (
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
      <TaskFailure activity={printed} sentence={paneWords.hostFailure} />
      <TaskFailure activity={sending} sentence={paneWords.hostFailure} />
      {sending.kind === "idle" && saving.result !== undefined && (
        <Message intent="success">{saving.result}</Message>
      )}
      <RollUpTroubleMessage activity={activity} />
    </RunFooter>
  );
}
