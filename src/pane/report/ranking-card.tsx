import { useMemo, type JSX } from "react";
import { isFraction, isExtra, type Criterion, type Plan } from "../../model/plan";
import { rankUnits, type CriterionPoints, type RankedUnit } from "../../model/ranking";
import { RANKING_WORDS } from "../../summary/words";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import type { RolledUp } from "../roll-up/rolled-up";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";

const { figures } = paneWords;
const { ranking: words } = reportWords;

interface CardProps {
  readonly result: Pick<RolledUp, "subject" | "facts">;
}

/** Lists units by rank; each opens to points by criterion, their figures, and the need for one more. */
export function RankingCard({ result: { subject, facts } }: CardProps): JSX.Element {
  const { plan } = subject;
  const { summary } = facts;
  const styles = useLayoutStyles();
  const ranking = useMemo(() => rankUnits(plan, summary), [plan, summary]);
  const units = new Map(summary.units.map((unit) => [unit.code, unit]));
  const titleOf = ({
    unit,
    standing,
    answered,
    asked,
    overall,
    score = 0,
    grade = "",
  }: RankedUnit): string => {
    const name = units.get(unit)?.name ?? unit;
    if (standing === "missing") return words.missing(name);
    if (standing === "insufficient-data" || overall === undefined) {
      return words.insufficient(name, answered, asked);
    }
    return words.placed(figures.number(overall.rank), name, figures.number(score), grade);
  };
  if (ranking === undefined) return <p className={styles.paragraph}>{words.none}</p>;
  return (
    <>
      {plan.isRankingProposed === true && <p className={styles.paragraph}>{RANKING_WORDS.proposed}</p>}
      <ul className={styles.list} aria-label={words.list}>
        {ranking.units.map((ranked) => {
          const { unit, points, overall, inCluster } = ranked;
          const cluster = units.get(unit)?.cluster;
          return (
            <li key={unit}>
              {points.length === 0 ? (
                titleOf(ranked)
              ) : (
                <Fold title={titleOf(ranked)}>
                  {cluster !== undefined && inCluster !== undefined && (
                    <p className={styles.quiet}>{words.cluster(cluster, figures.number(inCluster.rank))}</p>
                  )}
                  {overall?.behind !== undefined && (
                    <p className={styles.quiet}>{words.behind(figures.number(overall.behind))}</p>
                  )}
                  <ul className={styles.list}>
                    {points.map((own) => (
                      <PointsLine key={own.criterion} plan={plan} own={own} />
                    ))}
                  </ul>
                </Fold>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface PointsLineProps {
  readonly plan: Plan;
  readonly own: CriterionPoints;
}

function PointsLine({ plan, own }: PointsLineProps): JSX.Element | null {
  const criterion = plan.criteria?.find(({ code }) => code === own.criterion);
  if (criterion === undefined) return null;
  const shown = isShareOf(plan, criterion) ? figures.percent : figures.number;
  const orNone = (value: number | undefined): string => (value === undefined ? "–" : figures.number(value));
  const { figure, wanted, scored, next, state, points } = own;
  const value = figure?.value;
  const parts = [
    isExtra(criterion)
      ? words.extra(criterion.label, figures.number(points))
      : words.points(criterion.label, figures.number(points), figures.number(criterion.points)),
    words.states[state],
    scored === undefined
      ? value === undefined
        ? ""
        : words.figure(shown(value), wanted === undefined ? "" : shown(wanted))
      : words.scored(orNone(scored.self), orNone(scored.verified)),
    scored?.explanation ?? "",
  ];
  return (
    <li>
      {parts.filter((text) => text !== "").join("; ")}
      {next !== undefined && `. ${words.next(figures.number(next.points), shown(next.figure))}`}
    </li>
  );
}

/** Returns whether a criterion's figures are percentages. */
function isShareOf(plan: Plan, criterion: Criterion): boolean {
  if (!("indicator" in criterion)) return false;
  const indicator = plan.indicators.find(({ code }) => code === criterion.indicator);
  return indicator !== undefined && isFraction(indicator.aggregation);
}
