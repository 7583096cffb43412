import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import {
  withCriterion,
  withGrades,
  withoutCriterion,
  withPoints,
  withRankedFrom,
  type NewCriterion,
} from "../../planbook/plan-edits";
import { type Plan, readPercent, VALUE_TRAITS } from "../../model/plan";
import { Chooser } from "../parts/chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { NumberField } from "./number-field";
import { LineButton } from "../parts/line-button";
import { planEditorWords } from "../words/plan-editor-words";
import { paneWords } from "../words/pane-words";

const { ranking: words } = planEditorWords;
const { figures } = paneWords;

interface RankingFieldsProps {
  readonly plan: Plan;
  readonly onEdit: (plan: Plan) => void;
}

/** Edits the ranking: points by criterion, thresholds of grades, and the units ranked. */
export function RankingFields({ plan, onEdit }: RankingFieldsProps): JSX.Element {
  const styles = useLayoutStyles();
  const { criteria = [], rankedFrom, isRankingProposed } = plan;
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>{words.intro}</p>
      {criteria.map(({ code, label, points }) => (
        <div key={code} className={styles.row}>
          <NumberField
            label={words.points(code, label)}
            first={figures.number(points)}
            read={readPoints}
            problem={words.badPoints}
            onName={(named) => named !== undefined && onEdit(withPoints(plan, code, named))}
          />
          <Button onClick={() => onEdit(withoutCriterion(plan, code))} aria-label={words.removeNamed(code)}>
            {words.remove}
          </Button>
        </div>
      ))}
      {isRankingProposed === true && (
        <LineButton onClick={() => onEdit({ ...plan, isRankingProposed: undefined })}>
          {words.decided}
        </LineButton>
      )}
      <AddedCriterion plan={plan} onEdit={onEdit} />
      <GradeFields plan={plan} onEdit={onEdit} />
      <NumberField
        label={words.rankedFrom}
        first={rankedFrom === undefined ? "" : figures.percent(rankedFrom)}
        read={readPercent}
        problem={words.badShare}
        isOptional
        onName={(named) => onEdit(withRankedFrom(plan, named))}
      />
    </div>
  );
}

/** "10", "-0,5": points to hundredths. */
function readPoints(text: string): number | undefined {
  const [, sign = "", whole, decimals = "0"] = /^\s*(-?)(\d{1,6})(?:[.,](\d{1,2}))?\s*$/.exec(text) ?? [];
  return whole === undefined ? undefined : Number(`${sign}${whole}.${decimals}`);
}

const KINDS = ["achievement", "attainment", "per-amount", "on-time"] as const;
type Kind = (typeof KINDS)[number];

function AddedCriterion({ plan, onEdit }: RankingFieldsProps): JSX.Element {
  const [kind, setKind] = useState<Kind>("achievement");
  const [chosen, setChosen] = useState("");
  const targets = plan.indicators.filter(({ target }) => target !== undefined);
  const counted = plan.elements.filter(({ type }) => VALUE_TRAITS[type].isQuantity);
  const subjects: readonly { readonly code: string; readonly label: string }[] =
    kind === "on-time" ? [] : kind === "per-amount" ? counted : targets;
  const subject = subjects.find(({ code }) => code === chosen) ?? subjects[0];

  const added = (): NewCriterion | undefined => {
    if (kind === "on-time") return { kind, label: words.kinds[kind] };
    if (kind === "per-amount") {
      const element = counted.find(({ code }) => code === subject?.code);
      return element && { kind, of: element.code, label: element.label };
    }
    const indicator = targets.find(({ code }) => code === subject?.code);
    return indicator && { kind, indicator: indicator.code, label: indicator.label };
  };
  const add = (): void => {
    const criterion = added();
    if (criterion !== undefined) onEdit(withCriterion(plan, criterion, kind === "per-amount" ? 1 : 10));
  };
  return (
    <>
      <Chooser
        label={words.kind}
        value={kind}
        options={KINDS.map((each) => ({ value: each, label: words.kinds[each] }))}
        onChoose={(value) => setKind(KINDS.find((each) => each === value) ?? kind)}
      />
      {subject !== undefined && (
        <Chooser
          key={kind}
          label={words.subject}
          value={subject.code}
          options={subjects.map(({ code, label }) => ({ value: code, label: `${code} – ${label}` }))}
          onChoose={setChosen}
        />
      )}
      <LineButton onClick={add}>{words.add}</LineButton>
    </>
  );
}

function GradeFields({ plan, onEdit }: RankingFieldsProps): JSX.Element {
  const styles = useLayoutStyles();
  const { grades = [] } = plan;
  const [name, setName] = useState("");
  const [from, setFrom] = useState("");
  const points = readPoints(from);
  const isWhole = name.trim() !== "" && points !== undefined;
  return (
    <>
      {grades.map((grade) => (
        <div key={grade.name} className={styles.row}>
          <span>{words.grade(grade.name, figures.number(grade.from))}</span>
          <Button
            aria-label={words.removeNamed(grade.name)}
            onClick={() =>
              onEdit(
                withGrades(
                  plan,
                  grades.filter((each) => each !== grade),
                ),
              )
            }
          >
            {words.remove}
          </Button>
        </div>
      ))}
      <div className={styles.row}>
        <Field label={words.gradeName} className={styles.field}>
          <Input value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
        <Field label={words.gradeFrom} className={styles.field}>
          <Input inputMode="decimal" value={from} onChange={(_event, { value }) => setFrom(value)} />
        </Field>
      </div>
      <LineButton
        disabled={!isWhole}
        onClick={() => {
          if (points === undefined) return;
          const others = grades.filter((each) => each.name !== name.trim());
          onEdit(withGrades(plan, [...others, { name: name.trim(), from: points }]));
          setName("");
          setFrom("");
        }}
      >
        {words.addGrade}
      </LineButton>
    </>
  );
}
