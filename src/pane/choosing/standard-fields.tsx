import { isoDate } from "../../base/codes";
import { Field, Input } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { IndicatorCode, PlanId } from "../../model/codes";
import {
  RHYTHMS,
  doubtfulTarget,
  type Indicator,
  parsePeriod,
  type Period,
  targetsOf,
  type TemplatePlan,
  planName,
  readPlanName,
  readPercent,
} from "../../model/plan";
import { Chooser } from "../parts/chooser";
import { DateField } from "../parts/date-field";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { standardWords as words } from "../words/standard-words";
import { paneWords } from "../words/pane-words";

const { figures } = paneWords;

interface StandardFieldsProps {
  readonly plan: TemplatePlan;
  readonly onChoose: (plan: PlanId) => void;
}

/** Chooses a template's period and the office's target: each change gives that plan. */
export function StandardFields({ plan, onChoose }: StandardFieldsProps): JSX.Element {
  const styles = useLayoutStyles();
  const targets = targetsOf(plan);
  const period = readPlanName(plan.id)?.period;
  const choosePeriod = (chosen: Period): void => onChoose(planName(plan.standard, chosen, targets));
  const nameTarget = (indicator: IndicatorCode, value: number | undefined): void => {
    if (period === undefined) return;
    const named = new Map(targets);
    if (value === undefined) named.delete(indicator);
    else named.set(indicator, value);
    onChoose(planName(plan.standard, period, named));
  };
  return (
    <>
      <p className={styles.quiet}>{words.intro}</p>
      {period && <PeriodFields period={period} onChoose={choosePeriod} />}
      <Fold title={words.targets}>
        <div className={styles.tight}>
          {plan.standard.targets.map(({ indicator }) => (
            <TargetField
              key={indicator}
              label={plan.indicators.find(({ code }) => code === indicator)?.label ?? indicator}
              indicator={plan.indicators.find(({ code }) => code === indicator)}
              value={targets.get(indicator)}
              onName={(value) => nameTarget(indicator, value)}
            />
          ))}
        </div>
      </Fold>
    </>
  );
}

interface PeriodFieldsProps {
  readonly period: Period;
  readonly onChoose: (period: Period) => void;
}

function PeriodFields({ period, onChoose }: PeriodFieldsProps): JSX.Element {
  const year = period.kind === "year" ? String(period.year) : period.from.slice(0, 4);
  const kinds = [...RHYTHMS, "span"] as const;
  const chosen = period.kind === "year" ? period.by : "span";
  const chooseKind = (kind: string): void => {
    const rhythm = RHYTHMS.find((each) => each === kind);
    onChoose(
      rhythm === undefined
        ? { kind: "span", from: isoDate(`${year}-01-01`), to: isoDate(`${year}-12-31`) }
        : { kind: "year", year: Number(year), by: rhythm },
    );
  };
  return (
    <>
      <Chooser
        label={words.by}
        value={chosen}
        options={kinds.map((kind) => ({ value: kind, label: words.rhythms[kind] }))}
        onChoose={chooseKind}
      />
      {period.kind === "year" ? (
        <YearField year={year} onName={(named) => onChoose({ ...period, year: named })} />
      ) : (
        <SpanFields {...period} onChoose={onChoose} />
      )}
    </>
  );
}

function YearField({
  year,
  onName,
}: {
  readonly year: string;
  readonly onName: (year: number) => void;
}): JSX.Element {
  const styles = useLayoutStyles();
  const [typed, setTyped] = useState(year);
  const isYear = (text: string): boolean => /^(19|20)\d{2}$/.test(text);
  return (
    <Field
      label={words.year}
      className={styles.field}
      validationMessage={isYear(typed) ? undefined : words.badYear}
    >
      <Input
        type="number"
        value={typed}
        onChange={(_event, { value }) => {
          setTyped(value);
          if (isYear(value)) onName(Number(value));
        }}
      />
    </Field>
  );
}

function SpanFields({
  onChoose,
  ...span
}: Extract<Period, { kind: "span" }> & { readonly onChoose: (period: Period) => void }): JSX.Element {
  const [days, setDays] = useState({ from: String(span.from), to: String(span.to) });
  const change = (changed: typeof days): void => {
    setDays(changed);
    const period = parsePeriod(`${changed.from}--${changed.to}`);
    if (period !== undefined) onChoose(period);
  };
  const isSpan = parsePeriod(`${days.from}--${days.to}`) !== undefined;
  return (
    <>
      <DateField label={words.from} value={days.from} onChange={(from) => change({ ...days, from })} />
      <DateField
        label={words.to}
        hint={isSpan ? undefined : words.badSpan}
        value={days.to}
        onChange={(to) => change({ ...days, to })}
      />
    </>
  );
}

interface TargetFieldProps {
  readonly label: string;
  readonly indicator: Indicator | undefined;
  /** As a fraction; undefined = none. */
  readonly value: number | undefined;
  readonly onName: (value: number | undefined) => void;
}

const bad = (read: number | undefined): string | undefined =>
  read === undefined ? words.badTarget : undefined;

function TargetField({ label, indicator, value, onName }: TargetFieldProps): JSX.Element {
  const styles = useLayoutStyles();
  const [typed, setTyped] = useState(value === undefined ? "" : figures.percent(value));
  const isBlank = typed.trim() === "";
  const read = readPercent(typed);
  const doubt = read === undefined ? undefined : doubtfulTarget(typed, read, indicator);
  return (
    <Field
      label={words.target(label)}
      className={styles.field}
      hint={isBlank ? words.noTarget : undefined}
      validationMessage={isBlank ? undefined : doubt === undefined ? bad(read) : words.doubtfulTarget[doubt]}
    >
      <Input
        inputMode="decimal"
        value={typed}
        onChange={(_event, data) => {
          setTyped(data.value);
          const named = readPercent(data.value);
          const isSound = named !== undefined && doubtfulTarget(data.value, named, indicator) === undefined;
          onName(isSound ? named : undefined);
        }}
      />
    </Field>
  );
}
