import type { IsoDate } from "../../base/codes";
import { useMemo, useState } from "react";
import { countedRounds, findRound, hasSameForm } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import { collectionOfForm, type Collection, type OpenedForm } from "../../recognise/own-form";
import type { EarlierRollUp } from "../../desk/continuing";
import type { Batch, FoundSubject } from "../../desk/sorting";
import type { Choice } from "./use-choice";

/** A blank form chosen to be rolled up. */
export interface FormChoice {
  readonly opened?: OpenedForm;
  /** A change left the form's reading outdated. */
  readonly isUnsettled?: boolean;
  /** Reporting units; undefined: those named in the copies. */
  readonly registry?: UnitRegistry;
  /** The last day of timely copies. */
  readonly due?: IsoDate;
}

export interface CollectedChoice {
  /** Undefined while a blank form or the files' plan is missing. */
  readonly collected: Collection | undefined;
  /** The subject found in the files, if it is rolled up. */
  readonly found: FoundSubject | undefined;
  /** Plan, round and units chosen by hand, which override the files. */
  readonly byHand: Choice;
  /** Another office's form was chosen by hand. */
  readonly isForm: boolean;
  readonly form: FormChoice;
  readonly setForm: (change: (form: FormChoice) => FormChoice) => void;
  /** Switches to choice by hand, starting from the files' subject. */
  readonly chooseKind: (kind: "plan" | "form") => void;
  /** Switches to these files' subject. */
  readonly chooseFound: (found: FoundSubject) => void;
  /** Chooses an earlier roll-up's subject. */
  readonly resume: (earlier: EarlierRollUp) => void;
}

/** Chooser of the subject: the files, or an officer. */
type Said =
  | { readonly by: "files"; readonly batch?: string }
  | { readonly by: "hand"; readonly kind: "plan" | "form" };

const NO_FORM: FormChoice = {};
const FILES: Said = { by: "files" };

/** Takes the files' subject, the largest batch first, until an officer chooses another. */
export function useCollected(choice: Choice, subjects: readonly FoundSubject[]): CollectedChoice {
  const [form, setForm] = useState(NO_FORM);
  const [said, setSaid] = useState(FILES);
  const found =
    said.by === "hand"
      ? undefined
      : (subjects.find(({ batch }) => nameOf(batch) === said.batch) ?? subjects[0]);
  const collected = useMemo((): Collection | undefined => {
    if (found !== undefined) return found.collected;
    return said.by === "hand" && said.kind === "form" ? ofForm(form) : choice;
  }, [choice, form, said, found]);
  const takeOver = ({ batch, collected: known }: FoundSubject): void => {
    if (known === undefined) return;
    const { blank, registry, plan, round } = known;
    if (batch.kind === "plan") choice.resume(known);
    else
      setForm({
        opened: blank,
        registry: registry.isOpen === true ? undefined : registry,
        due: findRound(plan, round)?.due,
      });
  };
  const chooseKind = (kind: "plan" | "form"): void => {
    if (found !== undefined) takeOver(found);
    setSaid({ by: "hand", kind });
  };
  const saidFirst =
    <A extends readonly unknown[]>(choose: (...args: A) => void) =>
    (...args: A): void => {
      if (said.by === "files") chooseKind("plan");
      choose(...args);
    };
  return {
    ...{ collected, found, form, setForm, chooseKind },
    byHand: {
      ...choice,
      choosePlan: saidFirst(choice.choosePlan),
      chooseRound: saidFirst(choice.chooseRound),
      chooseRegistry: saidFirst(choice.chooseRegistry),
      addList: saidFirst(choice.addList),
    },
    isForm: said.by === "hand" && said.kind === "form",
    chooseFound: ({ batch }) => setSaid({ by: "files", batch: nameOf(batch) }),
    resume: (earlier) => {
      const { blank, registry, kept } = earlier;
      setSaid({ by: "hand", kind: blank === undefined ? "plan" : "form" });
      if (blank === undefined) choice.resume(earlier);
      else {
        const units = registry.isOpen === true ? undefined : registry;
        setForm({ opened: blank, registry: units, due: kept.due });
      }
    },
  };
}

function ofForm({ opened, isUnsettled, registry, due }: FormChoice): Collection | undefined {
  if (opened === undefined || isUnsettled === true) return undefined;
  return collectionOfForm(opened, registry, due);
}

/** Returns a batch's name, which stays when files are added. */
function nameOf(batch: Batch): string {
  switch (batch.kind) {
    case "plan":
      return `${batch.plan.id} ${batch.round}`;
    case "form":
      return `form ${batch.serving?.source.file ?? ""}`;
    case "unknown-plan":
      return `plan ${batch.found}`;
  }
}

/** Returns whether the roll-up counts a batch's files. */
export function isCountedIn({ plan, round, blank }: Collection, batch: Batch): boolean {
  if (batch.kind === "form") return blank !== undefined;
  if (batch.kind === "unknown-plan" || blank !== undefined || !hasSameForm(batch.plan.id, plan.id))
    return false;
  return countedRounds(findRound(plan, round) ?? { id: round }).includes(batch.round);
}
