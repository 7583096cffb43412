import { Checkbox } from "@fluentui/react-components";
import type { JSX } from "react";
import type { IndicatorCode } from "../../model/codes";
import { type TakenOut, withTarget } from "../../planbook/plan-edits";
import { isFraction, type Indicator, type Plan, isFixed, readPercent } from "../../model/plan";
import { useLayoutStyles } from "../parts/layout-styles";
import { alongWords } from "../../planbook/words";
import { NumberField } from "./number-field";
import { planEditorWords as words } from "../words/plan-editor-words";
import { paneWords } from "../words/pane-words";

const { figures } = paneWords;

interface TargetFieldsProps {
  readonly plan: Plan;
  readonly out: ReadonlySet<IndicatorCode>;
  readonly taken: TakenOut;
  readonly onEdit: (plan: Plan) => void;
  readonly onAsk: (out: ReadonlySet<IndicatorCode>) => void;
}

/** Edits targets asked and their numbers; shows at once what a removal takes along. */
export function TargetFields({ plan, out, taken, onEdit, onAsk }: TargetFieldsProps): JSX.Element {
  const styles = useLayoutStyles();
  const ask = (code: IndicatorCode, isAsked: boolean): void => {
    const next = new Set(out);
    if (isAsked) next.delete(code);
    else next.add(code);
    onAsk(next);
  };
  const along = alongWords(taken);
  return (
    <div className={styles.tight}>
      {plan.indicators.map((indicator) => (
        <div key={indicator.code}>
          <Checkbox
            label={words.asked(indicator.code, indicator.label)}
            checked={!out.has(indicator.code)}
            onChange={(_event, { checked }) => ask(indicator.code, checked === true)}
          />
          {isFixed(indicator.target) && !out.has(indicator.code) && (
            <ValueField
              indicator={indicator}
              value={indicator.target.value}
              onName={(value) => onEdit(withTarget(plan, indicator.code, value))}
            />
          )}
        </div>
      ))}
      {along !== "" && <p className={styles.quiet}>{words.along(along)}</p>}
    </div>
  );
}

interface ValueFieldProps {
  readonly indicator: Indicator;
  readonly value: number;
  readonly onName: (value: number) => void;
}

function ValueField({ indicator, value, onName }: ValueFieldProps): JSX.Element {
  const isShare = isFraction(indicator.aggregation);
  const read = (text: string): number | undefined => {
    const fraction = readPercent(text);
    return fraction === undefined || isShare ? fraction : fraction * 100;
  };
  return (
    <NumberField
      label={words.value(indicator.code)}
      first={isShare ? figures.percent(value) : figures.number(value)}
      read={read}
      problem={words.badValue}
      onName={(named) => named !== undefined && onName(named)}
    />
  );
}
