import type { UnitCode } from "../domain/codes";
import type { Indicator } from "../domain/indicator";
import { isFraction } from "../domain/is-fraction";
import type { Plan } from "../domain/plan";
import type { Rejection } from "../domain/rejection";
import type { IndicatorTotal, Summary } from "../domain/summary";
import { trialResults } from "../domain/trials/trial-results";
import { checkText } from "../sheets/plan/check-text";
import { formatNumber, formatPercent, targetWords } from "../sheets/words/number-words";
import { rejectionSentence } from "../sheets/words/rejection-sentences";
import { STATUS_WORDS } from "../sheets/words/status-words";
import { TRIAL_WORDS } from "../sheets/words/trial-words";
import { commandLineWords as words } from "../ui/words/command-line-words";
import type { RollUpResult } from "../use-cases/roll-up-files";
import { countsOf } from "./check-report";

/** What `rollup` prints for people: who has sent, who is missing, errors by unit, and the indicators with a target. */
export function rollUpReport(plan: Plan, result: RollUpResult): string {
  const lines = [
    ...completenessLines(result.summary),
    ...setAsideLines(result),
    ...problemLines(result),
    ...trialLines(plan, result),
    words.mainTargets,
    ...plan.indicators.flatMap((indicator) => targetLine(indicator, result.summary)),
  ];
  return `${lines.join("\n")}\n`;
}

function completenessLines(summary: Summary): readonly string[] {
  const { expected, received, missing, late } = summary.completeness;
  const names = (codes: readonly UnitCode[]): readonly string[] => codes.map((code) => nameOf(summary, code));
  return [
    words.received(received.length, expected.length),
    missing.length === 0 ? words.nobodyMissing : words.missing(names(missing)),
    ...(late.length === 0 ? [] : [words.late(names(late))]),
  ];
}

const nameOf = (summary: Summary, code: UnitCode): string =>
  summary.units.find((unit) => unit.code === code)?.name ?? code;

function setAsideLines({ rejected }: RollUpResult): readonly string[] {
  if (rejected.length === 0) return [];
  return [
    words.setAside,
    ...rejected.flatMap(({ file, rejection }) => [
      words.setAsideFile(file, rejectionSentence(rejection)),
      ...confirmHint(rejection),
    ]),
  ];
}

/** How to confirm the best guess, where there is one. */
function confirmHint(rejection: Rejection): readonly string[] {
  const [guess] = rejection.kind === "unknown-unit" ? rejection.guesses : [];
  if (guess === undefined || rejection.kind !== "unknown-unit") return [];
  return [words.confirmHint(rejection.found === "" ? guess.text : rejection.found, guess.name, guess.unit)];
}

function problemLines({ summary, findings }: RollUpResult): readonly string[] {
  const lines = summary.units.flatMap(({ code, name }) => {
    const own = findings.filter(({ unit }) => unit === code);
    return own.length === 0 ? [] : [words.problemsOfUnit(name, countsOf(own))];
  });
  return lines.length === 0 ? [words.noProblems] : [words.problemsByUnit, ...lines];
}

/** How the checks that are only tried would have done. */
const trialLines = (plan: Plan, { summary, findings }: RollUpResult): readonly string[] =>
  trialResults(plan, summary, findings).map(({ check, units, of }) => {
    const names = units.map((code) => nameOf(summary, code));
    return TRIAL_WORDS.outcomeWithUnits(checkText(check), units.length, of, names);
  });

function targetLine(indicator: Indicator, summary: Summary): readonly string[] {
  const { code, label, target, aggregation } = indicator;
  const total = summary.indicators.get(code);
  if (target === undefined || total === undefined) return [];
  return [
    words.target(
      code,
      label,
      figure(indicator, total),
      targetWords(target, isFraction(aggregation)),
      STATUS_WORDS[total.status],
      words.coverage(total.n, total.of),
    ),
  ];
}

function figure({ aggregation }: Indicator, { value, numerator, denominator }: IndicatorTotal): string {
  if (value === undefined) return words.noFigure;
  const shown = isFraction(aggregation) ? formatPercent(value) : formatNumber(value);
  return aggregation.kind === "per-unit" && numerator !== undefined && denominator !== undefined
    ? `${shown} (${words.unitsReaching(formatNumber(numerator), formatNumber(denominator))})`
    : shown;
}
