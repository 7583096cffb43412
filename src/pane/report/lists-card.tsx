import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { doubtfulRows } from "../../forms/check";
import { HandOver } from "../parts/hand-over";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import type { MadeFile } from "../../forms/issue";
import type { RolledUp } from "../roll-up/rolled-up";
import { reportWords } from "../words/report-words";

const { lists: words } = reportWords;

interface CardProps {
  readonly result: Pick<RolledUp, "subject" | "facts">;
}

/** Shows all units' lists: numbers of rows and possible duplicates, and a workbook to print. */
export function ListsCard({ result: { subject, facts } }: CardProps): JSX.Element {
  const { desk, save, clock, write, loadTasks } = useServices();
  const styles = useLayoutStyles();
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<MadeFile>();
  const { registers } = facts.summary;
  const lists = subject.plan.registers.flatMap((register) => {
    const rows = registers.get(register.code);
    return rows === undefined
      ? []
      : [{ ...register, rows: rows.length, doubtful: doubtfulRows(rows, register).size }];
  });
  const isEmpty = lists.every(({ rows }) => rows === 0);

  const make = async (): Promise<void> => {
    setBusy(true);
    try {
      const { makeLists } = await loadTasks();
      const file = await makeLists(subject, facts, write, clock);
      if (desk.kind === "files") save(file);
      setMade(file);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>{words.intro}</p>
      <ul className={styles.list} aria-label={words.list}>
        {lists.map(({ code, label, rows, doubtful }) => (
          <li key={code}>{words.line(label, rows, doubtful)}</li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button disabled={isEmpty} disabledFocusable={isBusy} onClick={() => void make()}>
          {words.make}
        </Button>
      </div>
      {made !== undefined && <Message intent="success">{words.made[desk.kind](made.name)}</Message>}
      {made !== undefined && desk.kind === "workbook" && <HandOver file={made} />}
    </div>
  );
}
