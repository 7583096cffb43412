import type { JSX } from "react";
import type { Filing } from "../../model/board";
import { type JudgedSummary, ownCoverage } from "../../model/roll-up";
import { STATUS_TONES, type Tone } from "../parts/tone-sign";
import { useLayoutStyles } from "../parts/layout-styles";
import { RollUpGaps } from "../roll-up/roll-up-gaps";
import type { RolledUp } from "../roll-up/rolled-up";
import { errorsWords, targetsWords } from "../../summary/words";
import { StackedBar, type BarPart } from "./stacked-bar";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";
import { deskWords } from "../words/desk-words";

const { report, figures, status: statusWords } = paneWords;
const { glance: words } = reportWords;
const { board } = deskWords;

const FILINGS: readonly (readonly [Filing, Tone])[] = [
  ["on-time", "good"],
  ["undated", "good"],
  ["late", "waiting"],
  ["incomplete", "waiting"],
  ["wrong-form", "bad"],
  ["missing", "bad"],
  ["unconfirmed", "none"],
  ["not-expected", "none"],
];

interface ReportGlanceProps {
  readonly result: RolledUp;
  readonly judged: JudgedSummary;
}

/** How the round stands, in two lines and two bars: who has sent, and which targets are reached. */
export function ReportGlance({ result, judged }: ReportGlanceProps): JSX.Element {
  const styles = useLayoutStyles();
  const { lines, summary } = result.facts;
  const { expected, received } = summary.completeness;
  const own = ownCoverage(summary);
  const units: readonly BarPart[] = FILINGS.map(([filing, tone]) => ({
    ...{ label: board.filing[filing], tone },
    count: lines.filter((line) => line.filing === filing).length,
  }));
  const targets: readonly BarPart[] = judged.assigned.byStatus.map(([status, count]) => ({
    ...{ label: statusWords[status], tone: STATUS_TONES[status] },
    count,
  }));
  const handled = (handling: (typeof lines)[number]["handling"]): number =>
    lines.filter((line) => line.handling === handling).length;
  const told: readonly (readonly [number, (count: number) => string])[] = [
    [lines.filter(({ filing }) => filing === "missing").length, words.missing],
    [handled("to-decide"), words.toDecide],
  ];
  const counts = told.flatMap(([count, say]) => (count === 0 ? [] : [say(count)])).join(" · ");
  const sentences = [...targetsWords(judged), ...errorsWords(judged)].join(" ");
  return (
    <section className={styles.card} aria-label={words.heading}>
      <h3 className={styles.subheading}>
        {own.length > 0 ? report.ofRounds(own) : report.received(received.length, expected.length)}
      </h3>
      {counts !== "" && <p className={styles.paragraph}>{counts}</p>}
      {sentences !== "" && <p className={styles.paragraph}>{sentences}</p>}
      <StackedBar title={words.units} parts={units} />
      <StackedBar title={words.targets} parts={targets} />
      {expected.length > 0 && (
        <p className={styles.quiet}>{board.rate(figures.percent(received.length / expected.length))}</p>
      )}
      <RollUpGaps summary={summary} />
    </section>
  );
}
