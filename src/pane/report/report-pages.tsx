import { judgedSummary } from "../../model/roll-up";
import type { ComponentType, JSX } from "react";
import { FormFigures } from "../blank-form/form-figures";
import type { Decide } from "../desk/desk-busy";
import { DeskBusyContext } from "../desk/desk-busy";
import { CompetingDesk } from "../desk/competing-desk";
import { RemindersCard } from "../desk/reminders-card";
import { StatusBoard } from "../desk/status-board";
import { SubmissionBoard } from "../desk/submission-board";
import { BackButton } from "../parts/back-button";
import { useLayoutStyles } from "../parts/layout-styles";
import { RollUpTroubleMessage } from "../roll-up/roll-up-trouble";
import type { RolledUp } from "../roll-up/rolled-up";
import type { FinishedRollUp } from "../roll-up/use-roll-up";
import { ChartsCard } from "./charts-card";
import { ClosingCard } from "./closing-card";
import { FactsCard } from "./facts-card";
import { ListsCard } from "./lists-card";
import { OfficePartCard } from "./office-part-form";
import { PrintingCard } from "./printing-card";
import { RankingCard } from "./ranking-card";
import { ReturnsPage } from "./returns-page";
import { WordCard } from "./word-card";
import { paneWords } from "../words/pane-words";
import { deskWords } from "../words/desk-words";
import { reportWords as words } from "../words/report-words";

/** The page behind a row or button of the report, with its way back. */
interface ReportPlace {
  readonly title: (result: RolledUp) => string;
  readonly Body: ComponentType<FinishedRollUp>;
  /** Absent = for every report. */
  readonly isFor?: (result: RolledUp) => boolean;
}

const decideBy =
  ({ rollUp }: FinishedRollUp): Decide =>
  (changes, message) =>
    void rollUp.take({ kind: "decide", changes, said: message });

const hasIndicators = ({ subject }: RolledUp): boolean => subject.plan.indicators.length > 0;

const REPORT_PLACES = {
  returns: { title: () => words.returns.heading, Body: ReturnsPage },
  doubles: {
    title: ({ facts }) => deskWords.competing.heading(facts.competing.length),
    Body: (props) => <CompetingDesk competing={props.result.facts.competing} decide={decideBy(props)} />,
  },
  reminders: { title: () => words.reminders, Body: RemindersCard },
  units: {
    title: ({ facts }) => words.units(facts.lines.length),
    Body: (props) => <SubmissionBoard result={props.result} decide={decideBy(props)} />,
  },
  targets: {
    title: ({ subject }) => words.targets.all(subject.plan.indicators.length),
    Body: ({ result: { subject, facts } }) => <StatusBoard judged={judgedSummary(subject.plan, facts)} />,
    isFor: hasIndicators,
  },
  figures: {
    title: () => words.figures,
    Body: ({ result: { subject, facts } }) =>
      subject.blank === undefined ? null : <FormFigures blank={subject.blank} facts={facts} />,
    isFor: ({ subject }) => subject.blank !== undefined,
  },
  own: { title: ({ facts }) => words.own.heading(facts.summary.office.name), Body: OfficePartCard },
  printing: { title: () => words.printing.title, Body: PrintingCard },
  charts: {
    title: () => words.charts.title,
    Body: ChartsCard,
    isFor: ({ subject }) => subject.plan.indicators.some(({ target }) => target !== undefined),
  },
  ranking: { title: () => words.ranking.title, Body: RankingCard, isFor: hasIndicators },
  lists: {
    title: () => words.lists.title,
    Body: ListsCard,
    isFor: ({ facts }) => facts.summary.registers.size > 0,
  },
  facts: { title: () => words.facts.title, Body: FactsCard },
  word: {
    title: () => words.written.title,
    Body: WordCard,
    isFor: ({ subject }) => subject.blank === undefined,
  },
  closing: { title: ({ facts }) => words.closing.title(facts.ledger.closings), Body: ClosingCard },
} satisfies Readonly<Record<string, ReportPlace>>;

export type PlaceName = keyof typeof REPORT_PLACES;

/** Widens the type that `satisfies` narrows. */
export const reportPlace = (name: PlaceName): ReportPlace => REPORT_PLACES[name];

interface ReportPageProps extends FinishedRollUp {
  readonly name: PlaceName;
  readonly onBack: () => void;
}

/** Shows one page of the report. */
export function ReportPage({ name, onBack, result, rollUp }: ReportPageProps): JSX.Element {
  const styles = useLayoutStyles();
  const { title, Body } = reportPlace(name);
  const { activity } = rollUp.task;
  return (
    <div className={styles.tab}>
      <BackButton heading={title(result)} onBack={onBack} />
      {result.standing === "changed" && <p className={styles.quiet}>{paneWords.rollUp.changed}</p>}
      <DeskBusyContext value={activity.kind === "running"}>
        <Body result={result} rollUp={rollUp} />
      </DeskBusyContext>
      <RollUpTroubleMessage activity={activity} />
    </div>
  );
}
