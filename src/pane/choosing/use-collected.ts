import type { IsoDate } from "../../base/codes";
import { useMemo, useState } from "react";
import { countedRounds, findRound } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import { collectionOfForm, type Collection, type OpenedForm } from "../../recognise/own-form";
import type { EarlierRollUp } from "../../desk/continuing";
import type { Batch, FoundSubject } from "../../desk/sorting";
import type { Choice } from "./use-choice";

/** A blank form as it is chosen to be rolled up. */
export interface FormChoice {
  readonly opened?: OpenedForm;
  /** Something was changed by which the form is not understood, or not yet. */
  readonly isUnsettled?: boolean;
  /** The units that have to report; undefined: those that the copies name. */
  readonly registry?: UnitRegistry;
  /** The last day on which a copy is on time. */
  readonly due?: IsoDate;
}

export interface CollectedChoice {
  /** Undefined while something is missing: a blank form, the plan of the files. */
  readonly collected: Collection | undefined;
  /** What the files say, where that is what is rolled up. */
  readonly found: FoundSubject | undefined;
  /** Plan, round and units to be chosen by hand, which then hold whatever the files say. */
  readonly byHand: Choice;
  /** Whether a form of another office was chosen by hand. */
  readonly isForm: boolean;
  readonly form: FormChoice;
  readonly setForm: (change: (form: FormChoice) => FormChoice) => void;
  /** Goes by what is chosen by hand from now on, which begins with what the files say. */
  readonly chooseKind: (kind: "plan" | "form") => void;
  /** Goes by what these files say. */
  readonly chooseFound: (found: FoundSubject) => void;
  /** Chooses what an earlier roll-up was about. */
  readonly resume: (earlier: EarlierRollUp) => void;
}

/** Who says what is rolled up: the files, or an officer. */
type Said =
  | { readonly by: "files"; readonly batch?: string }
  | { readonly by: "hand"; readonly kind: "plan" | "form" };

const NO_FORM: FormChoice = {};
const FILES: Said = { by: "files" };

/** What the files say, the largest batch first, until an officer chooses otherwise. */
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

/** By what a batch is known again when files are added. */
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

/** Whether files of a batch are counted in what is rolled up. */
export function isCountedIn({ plan, round, blank }: Collection, batch: Batch): boolean {
  if (batch.kind === "form") return blank !== undefined;
  if (batch.kind === "unknown-plan" || blank !== undefined || batch.plan.id !== plan.id) return false;
  return countedRounds(findRound(plan, round) ?? { id: round }).includes(batch.round);
}
