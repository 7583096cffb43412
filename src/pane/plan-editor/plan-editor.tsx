import { useEffect, useMemo, useState, type JSX } from "react";
import type { IndicatorCode } from "../../model/codes";
import { withoutIndicators, assignedTo, withAssigned } from "../../planbook/plan-edits";
import type { Plan } from "../../model/plan";
import type { Choice } from "../choosing/use-choice";
import { useOfficePlans } from "../choosing/office-plans";
import { useAnnounce } from "../parts/announcer";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { RankingFields } from "./ranking-fields";
import { RoundFields } from "./round-fields";
import { TargetFields } from "./target-fields";
import { LineButton } from "../parts/line-button";
import { planEditorWords as words } from "../words/plan-editor-words";
import type { Unit } from "../../model/unit";
import { Chooser } from "../parts/chooser";
import { NumberField } from "./number-field";

/** Edits a plan's frequent changes without its tables; only the button changes the plan in use. */
export function PlanEditor({ choice }: { readonly choice: Choice }): JSX.Element {
  const { desk, clock, write, loadTasks } = useServices();
  const { add } = useOfficePlans();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(choice.plan);
  const [out, setOut] = useState<ReadonlySet<IndicatorCode>>(new Set());
  const [used, setUsed] = useState<string>();
  const { plan, taken } = useMemo(() => withoutIndicators(draft, out), [draft, out]);
  const isEmpty = plan.indicators.length === 0;
  const faults = useFaults(plan);
  const isSound = !isEmpty && faults?.length === 0;
  const isScaleBad = faults?.includes("senseless-criterion") === true;

  const use = async (): Promise<void> => {
    const registry = choice.registries.find(({ id }) => id === choice.registry.id) ?? choice.registry;
    const edited = { plan: { ...plan, defaultRegistry: registry.id, standard: undefined }, registry };
    const file =
      desk.kind === "files" ? await (await loadTasks()).makePlanFile(edited, write, clock) : undefined;
    add(edited, file);
    choice.choosePlan(plan.id);
    setUsed(plan.title);
    announce(words.used(plan.title));
  };
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{words.intro}</p>
      <Fold title={words.targets}>
        <TargetFields plan={draft} out={out} taken={taken} onEdit={setDraft} onAsk={setOut} />
      </Fold>
      <Fold title={words.rounds}>
        <RoundFields plan={draft} onEdit={setDraft} />
      </Fold>
      {plan.elements.some(({ isAssigned }) => isAssigned) && (
        <Fold title={words.assigned}>
          <AssignedFields plan={draft} units={choice.registry.units} onEdit={setDraft} />
        </Fold>
      )}
      <Fold title={words.ranking.title}>
        <RankingFields plan={draft} onEdit={setDraft} />
      </Fold>
      {isEmpty && <Message intent="warning">{words.none}</Message>}
      {!isEmpty && faults !== undefined && faults.length > 0 && (
        <Message intent="warning">{isScaleBad ? words.ranking.badScale : words.badRounds}</Message>
      )}
      <LineButton disabled={!isSound} onClick={() => void use()}>
        {words.use}
      </LineButton>
      {used !== undefined && <Message intent="success">{words.used(used)}</Message>}
    </div>
  );
}

/** Returns kinds of faults in a plan; undefined until checked. */
function useFaults(plan: Plan): readonly string[] | undefined {
  const { loadTasks } = useServices();
  const [checked, setChecked] = useState<{ readonly plan: Plan; readonly faults: readonly string[] }>();
  useEffect(() => {
    let isLatest = true;
    void loadTasks().then(({ planProblems }) => {
      if (isLatest) setChecked({ plan, faults: planProblems(plan).map(({ fault }) => fault.kind) });
    });
    return () => {
      isLatest = false;
    };
  }, [plan, loadTasks]);
  return checked?.plan === plan ? checked.faults : undefined;
}

interface AssignedFieldsProps {
  readonly plan: Plan;
  readonly units: readonly Unit[];
  readonly onEdit: (plan: Plan) => void;
}

/** Edits the units' assigned targets: a field each, for one indicator at a time. */
function AssignedFields({ plan, units, onEdit }: AssignedFieldsProps): JSX.Element | null {
  const styles = useLayoutStyles();
  const given = plan.elements.filter(({ isAssigned }) => isAssigned);
  const [chosen, setChosen] = useState(given[0]?.code);
  const element = given.find(({ code }) => code === chosen) ?? given[0];
  if (element === undefined) return null;
  return (
    <div className={styles.tight}>
      <Chooser
        label={words.element}
        value={element.code}
        options={given.map(({ code, label }) => ({ value: code, label }))}
        onChoose={(code) => setChosen(given.find((each) => each.code === code)?.code)}
      />
      {units.map((unit) => (
        <NumberField
          key={`${element.code} ${unit.code}`}
          label={words.given(unit.code, unit.name)}
          first={String(assignedTo(plan, unit.code, element.code) ?? "")}
          read={readWhole}
          problem={words.badNumber}
          isOptional
          onName={(value) => onEdit(withAssigned(plan, unit.code, element.code, value))}
        />
      ))}
    </div>
  );
}

const readWhole = (text: string): number | undefined =>
  /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : undefined;
