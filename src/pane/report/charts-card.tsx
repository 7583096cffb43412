import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { judgedSummary } from "../../model/roll-up";
import { isFraction, isFixed } from "../../model/plan";
import { Chooser } from "../parts/chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import type { RolledUp } from "../roll-up/rolled-up";
import { reportWords } from "../words/report-words";
import { paneWords } from "../words/pane-words";

const { charts: words } = reportWords;
const { figures } = paneWords;

interface CardProps {
  readonly result: Pick<RolledUp, "subject" | "facts">;
}

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "14px" },
  bar: { fill: tokens.colorBrandBackground },
  rest: { fill: tokens.colorNeutralBackground5 },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, vectorEffect: "non-scaling-stroke" },
});

/** Multiple of the target that fills the line. */
const LONGEST = 1.5;

/**
 * Draws each unit's share of a target as a bar with the target line, with other times; a table gives the
 * figures.
 */
export function ChartsCard({ result: { subject, facts } }: CardProps): JSX.Element {
  const layout = useLayoutStyles();
  const { summary } = facts;
  const shares = subject.plan.indicators.filter(
    ({ code, aggregation, target }) =>
      isFraction(aggregation) && isFixed(target) && target.value > 0 && summary.indicators.has(code),
  );
  const { indicators } = useMemo(() => judgedSummary(subject.plan, { summary }), [subject.plan, summary]);
  const [chosen, setChosen] = useState(shares[0]?.code);
  const indicator = shares.find(({ code }) => code === chosen) ?? shares[0];
  if (indicator === undefined || !isFixed(indicator.target))
    return <p className={layout.quiet}>{words.none}</p>;
  const { value: wanted } = indicator.target;
  const judged = indicators.find((each) => each.indicator === indicator);
  const lines: readonly BarLine[] = [
    ...(subject.compared ?? []).flatMap(({ title, totals }) => {
      const value = totals.get(indicator.code);
      return value === undefined ? [] : [{ name: title, value }];
    }),
    { name: words.now, value: summary.indicators.get(indicator.code)?.value },
    ...(judged?.readings ?? []).map(({ name, value }) => ({ name, value })),
    ...(judged?.units?.asked ?? []).map(({ unit: { name }, value }) => ({ name, value })),
  ];
  return (
    <div className={layout.tight}>
      <p className={layout.quiet}>{words.intro}</p>
      <Chooser
        label={words.which}
        value={indicator.code}
        options={shares.map(({ code, label }) => ({ value: code, label }))}
        onChoose={(code) => setChosen(shares.find((each) => each.code === code)?.code)}
      />
      <table aria-label={words.table(indicator.label, figures.percent(wanted))}>
        <thead className={layout.unseen}>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row" className={layout.quiet}>
                {name}
              </th>
              <td>
                {value === undefined ? words.noFigure : figures.percent(value)}
                <Bar share={value === undefined ? 0 : value / wanted} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface BarLine {
  readonly name: string;
  readonly value: number | undefined;
}

/** Draws a share of a target, with the target line. */
function Bar({ share }: { readonly share: number }): JSX.Element {
  const styles = useStyles();
  return (
    <svg className={styles.chart} viewBox={`0 0 ${LONGEST} 1`} preserveAspectRatio="none" aria-hidden>
      <rect className={styles.rest} width={LONGEST} height={1} />
      <rect className={styles.bar} y={0.2} width={Math.min(LONGEST, Math.max(0, share))} height={0.6} />
      <line className={styles.target} x1={1} x2={1} y1={0} y2={1} />
    </svg>
  );
}
