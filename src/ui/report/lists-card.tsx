import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { doubtfulRows } from "../../domain/rules/lists/doubtful-rows";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { canSave, useServices } from "../services/pane-services";
import type { RolledUp } from "../roll-up/rolled-up";
import { useWords } from "../speaking/use-words";
import { REPORT_WORDS } from "../words/report-words";

interface CardProps {
  readonly result: Pick<RolledUp, "subject" | "facts">;
}

/** The lists of all units: how many rows each has, how many two units may name both, and all of them as a workbook to print. */
export function ListsCard({ result: { subject, facts } }: CardProps): JSX.Element {
  const { desk, save, clock, write, loadTasks } = useServices();
  const { lists: words } = useWords(REPORT_WORDS);
  const styles = useLayoutStyles();
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<string>();
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
      save(file);
      setMade(file.name);
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
      {canSave(desk) ? (
        <div className={styles.row}>
          <Button disabled={isEmpty} disabledFocusable={isBusy} onClick={() => void make()}>
            {words.make}
          </Button>
        </div>
      ) : (
        <p className={styles.paragraph}>{words.cannotSave}</p>
      )}
      {made !== undefined && <Message intent="success">{words.made(made)}</Message>}
    </div>
  );
}
