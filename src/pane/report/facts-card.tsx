import type { JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import { PlacingRun } from "../parts/placing-outcome";
import { usePlacing } from "../parts/use-placing";
import type { RolledUp } from "../roll-up/rolled-up";
import { useServices } from "../services/pane-services";
import { reportWords } from "../words/report-words";

const { facts: words } = reportWords;

/** Exports all figures of all units as an Excel table for PivotTables: to the open workbook, or to a file. */
export function FactsCard({ result: { subject, facts } }: { readonly result: RolledUp }): JSX.Element {
  const { desk, write, clock, loadTasks } = useServices();
  const styles = useLayoutStyles();
  const placing = usePlacing(desk.kind === "workbook" ? desk.workbook : undefined, {
    insert: async (workbook, mayReplace, progress) =>
      (await loadTasks()).insertFacts(subject, facts, workbook, clock, mayReplace, progress),
    make: async () => (await loadTasks()).makeFactsFile(subject, facts, write, clock),
    inserted: ([sheet = ""]) => words.inserted(sheet),
    saved: words.saved,
  });
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>{words.intro}</p>
      <PlacingRun placing={placing} label={words.make[desk.kind]} />
    </div>
  );
}
