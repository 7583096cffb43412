import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { ToneSign, type Tone } from "../parts/tone-sign";
import { useLayoutStyles } from "../parts/layout-styles";
import { reportWords } from "../words/report-words";
import { paneWords } from "../words/pane-words";

const { columns } = reportWords.glance;
const { figures } = paneWords;

export interface BarPart {
  readonly label: string;
  readonly count: number;
  readonly tone: Tone;
}

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "12px" },
  good: { fill: tokens.colorStatusSuccessBorder2 },
  waiting: { fill: tokens.colorStatusWarningBorder2 },
  bad: { fill: tokens.colorStatusDangerBorder2 },
  none: { fill: tokens.colorNeutralStrokeAccessible },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", fontSize: tokens.fontSizeBase200 },
});

interface StackedBarProps {
  readonly title: string;
  /** In the order in which they stand; those of nothing are left out. */
  readonly parts: readonly BarPart[];
}

/** Parts of a whole beside each other, with what they are called below; the same as a table for whoever does not see them. */
export function StackedBar({ title, parts }: StackedBarProps): JSX.Element | null {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const some = parts.filter(({ count }) => count > 0);
  const total = some.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const starts = some.map((_, index) => some.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  return (
    <div className={layout.tight}>
      <div aria-hidden>
        <svg className={styles.bar} viewBox={`0 0 ${total} 1`} preserveAspectRatio="none">
          {some.map(({ label, count, tone }, index) => (
            <rect
              key={label}
              className={styles[tone]}
              x={(starts[index] ?? 0) + total / 400}
              width={Math.max(count - total / 200, total / 400)}
              height={1}
            />
          ))}
        </svg>
        <div className={styles.legend}>
          {some.map(({ label, count, tone }) => (
            <span key={label}>
              <ToneSign tone={tone} />
              {label} {figures.number(count)}
            </span>
          ))}
        </div>
      </div>
      {/* A table takes the width of its words, however little it is given. */}
      <div className={layout.unseen}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.state}</th>
              <th scope="col">{columns.count}</th>
            </tr>
          </thead>
          <tbody>
            {some.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{figures.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
