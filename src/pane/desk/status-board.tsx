import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { type Indicator, isTargetInferred, isFraction, isFixed } from "../../model/plan";
import {
  unequalCoverage,
  JUDGED_STATUSES,
  type IndicatorTotal,
  type Status,
  type Summary,
} from "../../model/roll-up";
import { Fold } from "../parts/fold";
import { STATUS_TONES, ToneSign } from "../parts/tone-sign";
import { useDeskStyles } from "./use-desk-styles";
import { useLayoutStyles } from "../parts/layout-styles";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";

const { report, figures, status: statusWords } = paneWords;

const STATUSES: readonly Status[] = [...JUDGED_STATUSES, "not-judged"];

const useStyles = makeStyles({
  provisional: { borderLeftStyle: "dashed" },
  line: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

interface StatusBoardProps {
  readonly indicators: readonly Indicator[];
  readonly summary: Summary;
}

/**
 * Every indicator of the round with its figure, its target and whether it is reached, always in words: first those that are not
 * reached yet, then the others, folded.
 */
export function StatusBoard({ indicators, summary }: StatusBoardProps): JSX.Element {
  const layout = useLayoutStyles();
  const totals = indicators.flatMap((indicator) => {
    const total = summary.indicators.get(indicator.code);
    return total === undefined ? [] : [{ indicator, total }];
  });
  const counts = STATUSES.map((status) => {
    const those = totals.filter(({ total }) => total.status === status);
    return { status, count: those.length, open: those.filter(({ total }) => total.isProvisional).length };
  }).filter(({ count }) => count > 0);
  return (
    <section className={layout.stack}>
      <h3 className={layout.subheading}>{report.indicators}</h3>
      <p className={layout.quiet}>
        {counts
          .map(({ status, count, open }) => report.statusCount(statusWords[status], count, open))
          .join(" · ")}
      </p>
      <TotalList totals={totals.filter(({ total }) => groupOf(total) === "open")} summary={summary} />
      {(["reached", "not-judged"] as const).map((group) => {
        const those = totals.filter(({ total }) => groupOf(total) === group);
        return (
          those.length > 0 && (
            <Fold key={group} title={reportWords.targets[group](those.length)}>
              <TotalList totals={those} summary={summary} />
            </Fold>
          )
        );
      })}
    </section>
  );
}

interface ShownTotal {
  readonly indicator: Indicator;
  readonly total: IndicatorTotal;
}

/** Whether somebody has to look at it. */
function groupOf({ status }: IndicatorTotal): "open" | "reached" | "not-judged" {
  if (status === "not-judged") return "not-judged";
  return status === "met" || status === "exceeded" ? "reached" : "open";
}

interface TotalListProps {
  readonly totals: readonly ShownTotal[];
  readonly summary: Summary;
}

function TotalList({ totals, summary }: TotalListProps): JSX.Element | null {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const desk = useDeskStyles();
  if (totals.length === 0) return null;
  return (
    <ul className={layout.list}>
      {totals.map(({ indicator, total }) => {
        const tone = total.isProvisional ? "waiting" : STATUS_TONES[total.status];
        return (
          <li
            key={indicator.code}
            className={mergeClasses(desk.item, desk[tone], total.isProvisional && styles.provisional)}
          >
            <p className={styles.line}>
              <ToneSign tone={tone} />
              <strong>{statusOf(indicator, total)}.</strong> {indicator.label}
            </p>
            <p className={mergeClasses(styles.line, layout.quiet)}>{figureLine(indicator, total, summary)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function statusOf({ target }: Indicator, { status, isProvisional, n, of }: IndicatorTotal): string {
  const isDuty = isFixed(target) && target.isDuty === true;
  const said = (isDuty ? report.duty[status] : undefined) ?? statusWords[status];
  return isProvisional ? report.provisional(said, n, of) : said;
}

/** "Thực hiện: 72,5% · Chỉ tiêu giao: ≥ 70% · 41/45 đơn vị có số liệu"; of a review that lacks reports each round, too. */
export function figureLine(
  indicator: Indicator,
  total: IndicatorTotal,
  summary: Pick<Summary, "completeness" | "office" | "units">,
): string {
  const { target, aggregation } = indicator;
  return [
    report.actual(figure(indicator, total)),
    target === undefined
      ? report.noTarget
      : report.target(figures.target(target, isFraction(aggregation)), isTargetInferred(indicator)),
    report.coverage(total.n, total.of),
    ...unequalCoverage(total, summary).map(({ name, n, of }) => `${name}: ${n}/${of}`),
    ...(total.uncounted.length > 0 ? [report.uncounted(total.uncounted.length)] : []),
  ].join(" · ");
}

function figure(indicator: Indicator, total: IndicatorTotal): string {
  const { aggregation } = indicator;
  const { value, numerator, denominator } = total;
  if (value === undefined) return report.noFigure;
  const shown = figures.ofIndicator(indicator, total, value);
  return aggregation.kind === "per-unit" && numerator !== undefined && denominator !== undefined
    ? `${shown} (${report.unitsReaching(figures.number(numerator), figures.number(denominator))})`
    : shown;
}
