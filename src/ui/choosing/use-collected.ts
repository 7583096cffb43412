import { useMemo, useState } from "react";
import type { IsoDate } from "../../domain/codes";
import type { UnitRegistry } from "../../domain/unit/unit";
import { collectionOfForm, type Collection } from "../../use-cases/blank-form/collection";
import type { OpenedForm } from "../../use-cases/blank-form/open-blank-form";
import type { EarlierRollUp } from "../../use-cases/continuing/recall-roll-up";
import type { UnitListFile } from "../../use-cases/continuing/roll-up-state";
import type { Choice } from "./use-choice";

/** A blank form as it is chosen to be rolled up. */
export interface FormChoice {
  readonly opened?: OpenedForm;
  /** The bytes of the form whose areas were confirmed; roles may be changed afterwards. */
  readonly confirmed?: Uint8Array;
  /** The units that have to report; undefined: those that the copies name. */
  readonly registry?: UnitRegistry;
  readonly list?: UnitListFile;
  /** The last day on which a copy is on time. */
  readonly due?: IsoDate;
}

/** What is rolled up: a round of the chosen plan, or copies of a blank form. */
export interface Collected extends Collection {
  readonly list?: UnitListFile;
}

export interface CollectedChoice {
  /** Undefined while a blank form is being chosen. */
  readonly collected: Collected | undefined;
  /** Undefined where a plan is rolled up. */
  readonly form: FormChoice | undefined;
  readonly setForm: (change: (form: FormChoice) => FormChoice) => void;
  readonly chooseKind: (kind: "plan" | "form") => void;
  /** Chooses what an earlier roll-up was about. */
  readonly resume: (earlier: EarlierRollUp) => void;
}

const NO_FORM: FormChoice = {};

/** A plan at first. The form that was chosen stays while a plan is looked at. */
export function useCollected(choice: Choice): CollectedChoice {
  const [form, setForm] = useState(NO_FORM);
  const [kind, chooseKind] = useState<"plan" | "form">("plan");
  const collected = useMemo((): Collected | undefined => {
    if (kind === "plan") return choice;
    const { opened, confirmed, registry, list, due } = form;
    return opened === undefined || opened.bytes !== confirmed
      ? undefined
      : { ...collectionOfForm(opened, registry, due), ...(list && { list }) };
  }, [choice, form, kind]);
  return {
    collected,
    form: kind === "form" ? form : undefined,
    setForm,
    chooseKind,
    resume: (earlier) => {
      const { blank, registry, list, kept } = earlier;
      chooseKind(blank === undefined ? "plan" : "form");
      if (blank === undefined) choice.resume(earlier);
      else {
        const units = registry.isOpen === true ? undefined : registry;
        setForm({ opened: blank, confirmed: blank.bytes, registry: units, list, due: kept.due });
      }
    },
  };
}
