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

/** No plan has these ids; the second is no unit code. */
const OTHER_FORM = "*";
const NOTHING = "";

interface ChoiceFieldsProps {
  readonly choice: Choice;
  /** The choice of another office's form in place of a plan, if offered. */
  readonly other?: { readonly isChosen: boolean; readonly onChoose: (isChosen: boolean) => void };
}

/** Chooses plan, round and units: subject, period and senders. */
export function ChoiceFields({ choice, other }: ChoiceFieldsProps): JSX.Element {
  return (
    <>
      <PlanField choice={choice} other={other} />
      {other?.isChosen !== true && (
        <>
          <RoundField choice={choice} />
          <MoreFields choice={choice} />
        </>
      )}
    </>
  );
}

interface PlanFieldProps extends ChoiceFieldsProps {
  readonly isAsked?: boolean;
}

/** Templates first, then plans of the office, then those that were issued. */
export function PlanField({ choice, other, isAsked }: PlanFieldProps): JSX.Element {
  const { plans } = useServices();
  const { own } = useOfficePlans();
  const isOther = other?.isChosen === true;
  // A plan from a template is listed under the template.
  const listed = choice.plan.standard?.id ?? choice.plan.id;
  const options = plans.map((plan) => {
    const name = shortNameOf(plan);
    const isOwn = own.some((each) => each.plan.id === plan.id);
    const kind = isOwn ? "own" : isTemplate(plan) ? "template" : "issued";
    return {
      value: plan.id,
      label: isOwn ? officePlan.mark(name) : name,
      detail: name === plan.title ? undefined : plan.title,
      group: words.groups[kind],
      kind,
    };
  });
  return (
    <Chooser
      label={words.plan}
      value={isOther ? OTHER_FORM : choice.isPlanChosen ? listed : NOTHING}
      isAsked={isAsked}
      options={[
        ...KINDS.flatMap((kind) => options.filter((option) => option.kind === kind)),
        ...(other === undefined
          ? []
          : [{ value: OTHER_FORM, label: words.otherForm, group: words.groups.issued }]),
      ]}
      onChoose={(id) => {
        other?.onChoose(id === OTHER_FORM);
        if (id !== OTHER_FORM && (id !== listed || !choice.isPlanChosen)) choice.choosePlan(id);
      }}
      onLost={(isLost) => choice.lose("plan", isLost)}
    />
  );
}

const KINDS = ["template", "own", "issued"] as const;

export function RoundField({ choice }: Pick<ChoiceFieldsProps, "choice">): JSX.Element {
  const styles = useLayoutStyles();
  const { plan, round, registry } = choice;
  return (
    <>
      <Chooser
        label={words.round}
        value={round}
        options={[...plan.rounds, ...milestonesOf(plan)].map(({ id, name, from, to, isPeriodInferred }) => ({
          value: id,
          label: signed(
            words.roundOption(name, figures.day(from), figures.day(to)),
            isPeriodInferred === true,
          ),
        }))}
        onChoose={choice.chooseRound}
      />
      {choice.isOfficeAlone && <p className={styles.quiet}>{words.officeAnswers(registry.office.name)}</p>}
    </>
  );
}

/** Chooses the rest: a template's period and targets, and the reporting units. */
export function MoreFields({ choice }: Pick<ChoiceFieldsProps, "choice">): JSX.Element {
  const { plan, registry } = choice;
  return (
    <>
      {isTemplate(plan) && <StandardFields key={plan.standard.id} plan={plan} onChoose={choice.choosePlan} />}
      <Chooser
        label={words.registry}
        value={registry.id}
        options={choice.registries.map(({ id, title }) => ({ value: id, label: title }))}
        onChoose={choice.chooseRegistry}
        onLost={(isLost) => choice.lose("registry", isLost)}
      />
      <UnitListField choice={choice} />
    </>
  );
}

/** Chooses the form's unit: a reporting one, the office, or, for issued forms, all. */
export function UnitField({ choice, isIssued }: UnitFieldProps): JSX.Element {
  const { units, office } = choice.registry;
  return (
    <Chooser
      label={words.unit}
      value={choice.isForAll ? ALL_UNITS : choice.isUnitChosen ? choice.unit.code : NOTHING}
      options={[
        ...(choice.isOfficeAlone || !isIssued
          ? []
          : [{ value: ALL_UNITS, label: words.allUnits(units.length) }]),
        ...units.map(({ code, name }) => ({ value: code, label: words.unitOption(code, name) })),
        { value: office.code, label: words.unitOption(office.code, words.officeItself(office.name)) },
      ]}
      onChoose={choice.chooseUnit}
      onLost={(isLost) => choice.lose("unit", isLost)}
    />
  );
}

interface UnitFieldProps extends Pick<ChoiceFieldsProps, "choice"> {
  readonly isIssued: boolean;
}
