import type { ComponentType, JSX } from "react";
import { RemindersCard } from "../desk/reminders-card";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import type { RolledUp } from "../roll-up/rolled-up";
import type { FinishedRollUp } from "../roll-up/use-roll-up";
import { ChartsCard } from "./charts-card";
import { ClosingCard } from "./closing-card";
import { FactsCard } from "./facts-card";
import { ListsCard } from "./lists-card";
import { RankingCard } from "./ranking-card";
import { WordCard } from "./word-card";
import { PrintingCard } from "./printing-card";
import { reportWords as words } from "../words/report-words";

/** Something that can be done with the report; what it needs is shown when it is opened. */
export interface ReportAction {
  readonly id: string;
  readonly title: (result: RolledUp) => string;
  readonly Body: ComponentType<FinishedRollUp>;
  /** Absent = for every report. */
  readonly isFor?: (result: RolledUp) => boolean;
}

/** In the order in which a round ends. */
export const REPORT_ACTIONS: readonly ReportAction[] = [
  {
    id: "ranking",
    title: () => words.ranking.title,
    Body: RankingCard,
    isFor: ({ subject }) => (subject.plan.criteria ?? []).length > 0,
  },
  {
    id: "charts",
    title: () => words.charts.title,
    Body: ChartsCard,
    isFor: ({ subject }) => subject.plan.indicators.some(({ target }) => target !== undefined),
  },
  {
    id: "lists",
    title: () => words.lists.title,
    Body: ListsCard,
    isFor: ({ facts }) => facts.summary.registers.size > 0,
  },
  {
    id: "word",
    title: () => words.written.title,
    Body: WordCard,
    isFor: ({ subject }) => subject.blank === undefined,
  },
  { id: "facts", title: () => words.facts.title, Body: FactsCard },
  { id: "reminders", title: () => words.reminders, Body: RemindersCard },
  { id: "printing", title: () => words.printing.title, Body: PrintingCard },
  {
    id: "closing",
    title: ({ facts }) => words.closing.title(facts.ledger.closings),
    Body: ClosingCard,
  },
];

/** All that can be done with the report, one below the other, folded. */
export function ReportActions(props: FinishedRollUp): JSX.Element {
  const styles = useLayoutStyles();
  const { result } = props;
  return (
    <section className={styles.tight} aria-label={words.actionList}>
      <h3 className={styles.subheading}>{words.actionList}</h3>
      {REPORT_ACTIONS.filter(({ isFor }) => isFor?.(result) !== false).map(({ id, title, Body }) => (
        <Fold key={id} title={title(result)}>
          <Body {...props} />
        </Fold>
      ))}
    </section>
  );
}
