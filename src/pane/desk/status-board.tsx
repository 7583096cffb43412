import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { type Indicator, isTargetInferred, isFraction, figureTraits } from "../../model/plan";
import type { IndicatorTotal, JudgedIndicator, JudgedSummary } from "../../model/roll-up";
import { statusWords, elapsedWords } from "../../forms/words";
import { Fold } from "../parts/fold";
import { STATUS_TONES, ToneSign } from "../parts/tone-sign";
import { useDeskStyles } from "./use-desk-styles";
import { useLayoutStyles } from "../parts/layout-styles";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";

const { figures } = paneWords;

const useStyles = makeStyles({
  provisional: { borderLeftStyle: "dashed" },
  line: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

/**
 * Lists the round's indicators with figure, target and verdict in words: missed ones first, then the others,
 * folded.
 */
export function StatusBoard({ judged }: { readonly judged: JudgedSummary }): JSX.Element {
  const layout = useLayoutStyles();
  const { indicators } = judged;
  return (
    <section className={layout.stack}>
      <h3 className={layout.subheading}>{reportWords.indicators}</h3>
      <TotalList
        indicators={indicators.filter(({ outcome }) => outcome === "open" || outcome === "missed")}
      />
      {(["reached", "not-judged"] as const).map((group) => {
        const those = indicators.filter(({ outcome }) => outcome === group);
        return (
          those.length > 0 && (
            <Fold key={group} title={reportWords.targets[group](those.length)}>
              <TotalList indicators={those} />
            </Fold>
          )
        );
      })}
    </section>
  );
}

interface TotalListProps {
  readonly indicators: readonly JudgedIndicator[];
}

function TotalList({ indicators }: TotalListProps): JSX.Element | null {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const desk = useDeskStyles();
  if (indicators.length === 0) return null;
  return (
    <ul className={layout.list}>
      {indicators.map((judged) => {
        const { indicator, total } = judged;
        const tone = total.isProvisional ? "waiting" : STATUS_TONES[total.status];
        return (
          <li
            key={indicator.code}
            className={mergeClasses(desk.item, desk[tone], total.isProvisional && styles.provisional)}
          >
            <p className={styles.line}>
              <ToneSign tone={tone} />
              <strong>{verdictOf(judged)}.</strong> {indicator.label}
            </p>
            <p className={mergeClasses(styles.line, layout.quiet)}>{figureLine(judged)}</p>
          </li>
        );
      })}
    </ul>
  );
}

const verdictOf = ({ total, impossible, isOpenAlone, elapsed }: JudgedIndicator): string =>
  statusWords(total.status, isOpenAlone) +
  (elapsed === undefined ? "" : `, ${elapsedWords(elapsed)}`) +
  reportWords.overWhole(impossible.map(({ name }) => name));

/**
 * Returns "Thực hiện: 72,5% · Chỉ tiêu giao: ≥ 70% · 41/45 đơn vị có số liệu"; by round for an incomplete
 * review.
 */
function figureLine({ indicator, total, coverage, units }: JudgedIndicator): string {
  const { target, aggregation } = indicator;
  return [
    reportWords.actual(figure(indicator, total)),
    target === undefined
      ? reportWords.noTarget
      : reportWords.target(figures.target(target, isFraction(aggregation)), isTargetInferred(indicator)),
    ...(units === undefined ? [] : [reportWords.coverage(total.n, total.of)]),
    ...coverage.map(({ name, n, of }) => `${name}: ${n}/${of}`),
    ...(total.uncounted.length > 0 ? [reportWords.uncounted(total.uncounted.length)] : []),
  ].join(" · ");
}

function figure(indicator: Indicator, total: IndicatorTotal): string {
  const { value, numerator, denominator } = total;
  if (value === undefined) return reportWords.noFigure;
  const shown = figures.ofIndicator(indicator, total, value);
  return figureTraits(indicator).talliesUnits && numerator !== undefined && denominator !== undefined
    ? `${shown} (${reportWords.unitsReaching(figures.number(numerator), figures.number(denominator))})`
    : shown;
}
