import type { JSX } from "react";
import type { Filing } from "../../model/board";
import { type Status, ownCoverage } from "../../model/roll-up";
import { STATUS_TONES, type Tone } from "../parts/tone-sign";
import { useLayoutStyles } from "../parts/layout-styles";
import { RollUpGaps } from "../roll-up/roll-up-gaps";
import type { RolledUp } from "../roll-up/rolled-up";
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

/** Those that are judged, in the order of their tones. */
const STATUSES: readonly Status[] = [
  "exceeded",
  "met",
  "nearly-met",
  "outside",
  "in-progress",
  "insufficient-data",
  "not-met",
];

const VERDICTS: readonly (readonly ["reached" | "notReached" | "open", readonly Status[]])[] = [
  ["reached", ["exceeded", "met"]],
  ["notReached", ["nearly-met", "outside", "not-met"]],
  ["open", ["in-progress", "insufficient-data"]],
];

/** How the round stands, in two lines and two bars: who has sent, and which targets are reached. */
export function ReportGlance({ result }: { readonly result: RolledUp }): JSX.Element {
  const styles = useLayoutStyles();
  const { lines, summary } = result.facts;
  const { expected, received } = summary.completeness;
  const own = ownCoverage(summary);
  const totals = [...summary.indicators.values()];
  const units: readonly BarPart[] = FILINGS.map(([filing, tone]) => ({
    ...{ label: board.filing[filing], tone },
    count: lines.filter((line) => line.filing === filing).length,
  }));
  const targets: readonly BarPart[] = STATUSES.map((status) => ({
    ...{ label: statusWords[status], tone: STATUS_TONES[status] },
    count: totals.filter((total) => total.status === status).length,
  }));
  const handled = (handling: (typeof lines)[number]["handling"]): number =>
    lines.filter((line) => line.handling === handling).length;
  const told: readonly (readonly [number, (count: number) => string])[] = [
    [lines.filter(({ filing }) => filing === "missing").length, words.missing],
    [handled("with-errors"), words.withErrors],
    [handled("to-decide"), words.toDecide],
    ...VERDICTS.map(([verdict, those]) => {
      const judged = totals.filter(({ status }) => those.includes(status));
      const open = judged.filter(({ isProvisional }) => isProvisional).length;
      return [judged.length, (count: number) => words[verdict](count, open)] as const;
    }),
  ];
  return (
    <section className={styles.card} aria-label={words.heading}>
      <h3 className={styles.subheading}>
        {own.length > 0 ? report.ofRounds(own) : report.received(received.length, expected.length)}
      </h3>
      <p className={styles.paragraph}>
        {told.flatMap(([count, say]) => (count === 0 ? [] : [say(count)])).join(" · ")}
      </p>
      <StackedBar title={words.units} parts={units} />
      <StackedBar title={words.targets} parts={targets} />
      {expected.length > 0 && (
        <p className={styles.quiet}>{board.rate(figures.percent(received.length / expected.length))}</p>
      )}
      <RollUpGaps summary={summary} />
    </section>
  );
}
