import { signed } from "../../forms/words";
import { milestonesOf, shortNameOf, isTemplate } from "../../model/plan";
import type { JSX } from "react";
import { Chooser } from "../parts/chooser";
import { useLayoutStyles } from "../parts/layout-styles";
import { useOfficePlans } from "./office-plans";
import { useServices } from "../services/pane-services";
import { StandardFields } from "./standard-fields";
import { UnitListField } from "./unit-list-field";
import { ALL_UNITS, type Choice } from "./use-choice";
import { paneWords } from "../words/pane-words";

const { choice: words, officePlan, figures } = paneWords;

/** No plan has this id. */
const OTHER_FORM = "";

interface ChoiceFieldsProps {
  readonly choice: Choice;
  /** Where another office's form may be chosen instead of a plan: whether it is. */
  readonly other?: { readonly isChosen: boolean; readonly onChoose: (isChosen: boolean) => void };
}

/** Plan, round and units: what is collected, when, and from whom. */
export function ChoiceFields({ choice, other }: ChoiceFieldsProps): JSX.Element {
  const { plans } = useServices();
  const { own } = useOfficePlans();
  const isOther = other?.isChosen === true;
  // A plan made of a template is listed under the template.
  const listed = choice.plan.standard?.id ?? choice.plan.id;
  return (
    <>
      <Chooser
        label={words.plan}
        value={isOther ? OTHER_FORM : listed}
        options={[
          ...plans.map((plan) => {
            const name = shortNameOf(plan);
            const isOwn = own.some((each) => each.plan.id === plan.id);
            return {
              value: plan.id,
              label: isOwn ? officePlan.mark(name) : name,
              detail: name === plan.title ? undefined : plan.title,
            };
          }),
          ...(other === undefined ? [] : [{ value: OTHER_FORM, label: words.otherForm }]),
        ]}
        onChoose={(id) => {
          other?.onChoose(id === OTHER_FORM);
          if (id !== OTHER_FORM && id !== listed) choice.choosePlan(id);
        }}
        onLost={(isLost) => choice.lose("plan", isLost)}
      />
      {!isOther && <PlanFields choice={choice} />}
    </>
  );
}

function PlanFields({ choice }: { readonly choice: Choice }): JSX.Element {
  const styles = useLayoutStyles();
  const { plan, registry } = choice;
  return (
    <>
      {isTemplate(plan) && <StandardFields key={plan.standard.id} plan={plan} onChoose={choice.choosePlan} />}
      <Chooser
        label={words.round}
        value={choice.round}
        options={[...plan.rounds, ...milestonesOf(plan)].map(({ id, name, from, to, isPeriodInferred }) => ({
          value: id,
          label: signed(
            words.roundOption(name, figures.day(from), figures.day(to)),
            isPeriodInferred === true,
          ),
        }))}
        onChoose={choice.chooseRound}
      />
      <Chooser
        label={words.registry}
        value={registry.id}
        options={choice.registries.map(({ id, title }) => ({ value: id, label: title }))}
        onChoose={choice.chooseRegistry}
        onLost={(isLost) => choice.lose("registry", isLost)}
      />
      {choice.isOfficeAlone && <p className={styles.quiet}>{words.officeAnswers(registry.office.name)}</p>}
      <UnitListField choice={choice} />
    </>
  );
}

/** The unit that will fill the form: one of those that report, all of them, or the office itself. */
export function UnitField({ choice }: { readonly choice: Choice }): JSX.Element {
  const { units, office } = choice.registry;
  return (
    <Chooser
      label={words.unit}
      value={choice.isForAll ? ALL_UNITS : choice.unit.code}
      options={[
        ...(choice.isOfficeAlone ? [] : [{ value: ALL_UNITS, label: words.allUnits(units.length) }]),
        ...units.map(({ code, name }) => ({ value: code, label: words.unitOption(code, name) })),
        { value: office.code, label: words.unitOption(office.code, words.officeItself(office.name)) },
      ]}
      onChoose={choice.chooseUnit}
      onLost={(isLost) => choice.lose("unit", isLost)}
    />
  );
}
