import { formatNumber } from "../../../base/formats";
import { JUDGED_STATUSES, type Status } from "../../../model/roll-up";
import { rankUnits } from "../../../model/ranking";
import { REPORT_WORDS as WORDS } from "../../words/report-words";
import type { Block } from "../document";
import type { ReportInput } from "./report-input";

const GOOD: readonly Status[] = ["exceeded", "met"];
const BAD: readonly Status[] = ["nearly-met", "outside", "not-met"];
const BEST_RANKS = 3;

/** How many targets are reached, which are not, and who ranks first. */
export function assessmentBlocks({ plan, summary }: ReportInput): readonly Block[] {
  const judged = plan.indicators.flatMap(({ code, label, target }) => {
    const total = target && summary.indicators.get(code);
    return total === undefined ? [] : [{ label: `${label} (${code})`, total }];
  });
  const labels = (which: readonly Status[]): readonly string[] =>
    judged.filter(({ total }) => which.includes(total.status)).map(({ label }) => label);
  const counted = JUDGED_STATUSES.flatMap((status) => {
    const count = judged.filter(({ total }) => total.status === status).length;
    return count === 0 ? [] : [[status, count] as const];
  });
  const provisional = judged.filter(({ total }) => total.isProvisional).length;
  const open = labels(["in-progress", "insufficient-data"]);
  const best = (rankUnits(plan, summary)?.units ?? []).flatMap(({ unit, overall, score = 0 }) => {
    const name = summary.units.find(({ code }) => code === unit)?.name ?? unit;
    return overall !== undefined && overall.rank <= BEST_RANKS
      ? [`${formatNumber(overall.rank)}. ${name} (${formatNumber(score)})`]
      : [];
  });
  const said: readonly (readonly [key: string, text: string])[] = [
    ...(judged.length === 0 ? [] : [["a.targets", WORDS.targets(judged.length, counted)] as const]),
    ...(provisional === 0 ? [] : [["a.provisional", WORDS.provisional(provisional)] as const]),
    ...(labels(GOOD).length === 0 ? [] : [["a.reached", WORDS.reached(labels(GOOD))] as const]),
    ...(labels(BAD).length === 0 ? [] : [["a.missed", WORDS.missed(labels(BAD))] as const]),
    ...(open.length === 0 ? [] : [["a.open", WORDS.undecided(open)] as const]),
    ...(best.length === 0 ? [] : [["a.ranking", WORDS.ranking(best)] as const]),
  ];
  return said.map(([key, text]) => ({ kind: "paragraph", look: "body", text, key }));
}
