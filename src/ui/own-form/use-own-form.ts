import { baseName } from "../../domain/text/base-name";
import { useRef, useState } from "react";
import { fail, type Outcome } from "../../domain/outcome";
import type { AreaRole, OwnArea } from "../../domain/own-form/own-form";
import { areasIn } from "../../use-cases/own-form/own-form-areas-text";
import type { ChosenForm, GivenForm } from "../../use-cases/own-form/own-form-desk";
import type { OpenFormFailure } from "../../use-cases/own-form/own-form-files";
import type { ReceivedFile, TextFailure } from "../../use-cases/ports/ports";
import { useServices } from "../services/pane-services";
import { useTask, type Task } from "../services/use-task";

/** Why a blank form, or what was saved about one, is not put to use. */
export type OwnFormTrouble =
  | { readonly kind: "not-opened"; readonly file: string; readonly failure: OpenFormFailure }
  | { readonly kind: "not-areas"; readonly file: string }
  | { readonly kind: "no-text"; readonly file: string; readonly why: TextFailure["kind"] };

type Understood = Promise<Outcome<ChosenForm, OwnFormTrouble> | undefined>;

/** The blank form of another office, and what becomes of its areas. */
export interface OwnFormChoice {
  readonly task: Task<ChosenForm, OwnFormTrouble>;
  /** With the roles the user wants, even while the form is not understood with them. */
  readonly areas: readonly OwnArea[];
  /** Whether the form is understood with the roles that are shown. */
  readonly isSettled: boolean;
  readonly choose: (file: ReceivedFile) => Understood;
  readonly setRole: (area: OwnArea, role: AreaRole) => Understood;
  /** Takes the roles from a text that was saved. */
  readonly load: (file: File) => Understood;
}

/** Understands a blank form, and anew at every change of a role: what was asked last counts. */
export function useOwnForm(): OwnFormChoice {
  const { loadOwnForms, readTextFile } = useServices();
  const task = useTask<ChosenForm, OwnFormTrouble>();
  const wanted = useRef<GivenForm>(undefined);
  const [asked, setAsked] = useState<readonly OwnArea[]>();
  const { result: form } = task;
  const areas = asked ?? form?.form.areas ?? NO_AREAS;

  const understood = async (first: GivenForm): Promise<Outcome<ChosenForm, OwnFormTrouble>> => {
    const desk = await loadOwnForms();
    wanted.current = first;
    for (let given = first; ; given = wanted.current) {
      const opened = await desk.open(given);
      // Roles were changed meanwhile.
      if (wanted.current !== given) continue;
      if (!opened.ok) return fail({ kind: "not-opened", file: given.name, failure: opened.failure });
      setAsked(undefined);
      return opened;
    }
  };
  const choose: OwnFormChoice["choose"] = (file) =>
    task.run("reading", async () => {
      setAsked(undefined);
      const name = baseName(file.name);
      const bytes = await file.bytes();
      if (bytes.ok) return understood({ name, bytes: bytes.value, said: NO_AREAS });
      return fail({
        kind: "not-opened",
        file: name,
        failure: { kind: "unreadable", failure: bytes.failure },
      });
    });
  const setRole: OwnFormChoice["setRole"] = async (area, role) => {
    if (form === undefined) return undefined;
    const said = areas.map((each) => (each === area ? { ...each, role } : each));
    setAsked(said);
    const given = { name: form.name, bytes: form.bytes, said };
    // Takes effect where the form is being understood already; not where another one is.
    if (wanted.current?.bytes === form.bytes) wanted.current = given;
    return task.run("reading", () => understood(given));
  };
  const load: OwnFormChoice["load"] = (file) =>
    task.run("reading", async () => {
      if (form === undefined) throw new Error("areas were loaded without a form");
      const text = await readTextFile(file);
      if (!text.ok) return fail({ kind: "no-text", file: file.name, why: text.failure.kind });
      const said = areasIn(text.value);
      if (said === undefined) return fail({ kind: "not-areas", file: file.name });
      return understood({ name: form.name, bytes: form.bytes, said });
    });
  const isSettled = asked === undefined && task.activity.kind !== "running";
  return { task, areas, isSettled, choose, setRole, load };
}

const NO_AREAS: readonly OwnArea[] = [];
