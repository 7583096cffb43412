import { baseName } from "../../base/text";
import { useEffect, useRef, useState } from "react";
import { fail, type Outcome } from "../../base/outcome";
import type { AreaRole, BlankArea } from "../../recognise/blank-form";
import {
  areasIn,
  givenCopies,
  type GivenForm,
  type OpenedForm,
  type OpenFormFailure,
} from "../../recognise/own-form";
import { fingerprintOf, type ReceivedFile, type TextFailure } from "../../workbook/files";
import { useServices } from "../services/pane-services";
import { useTask, type Task } from "../services/use-task";

/** Why a blank form, or a file saved about one, is not used. */
export type BlankFormTrouble =
  | { readonly kind: "not-opened"; readonly file: string; readonly failure: OpenFormFailure }
  | { readonly kind: "not-areas"; readonly file: string }
  /** Saved of another form. */
  | { readonly kind: "areas-of-other"; readonly file: string }
  | { readonly kind: "no-text"; readonly file: string; readonly why: TextFailure["kind"] };

type Understood = Promise<Outcome<OpenedForm, BlankFormTrouble> | undefined>;

/** Another office's blank form, and the roles of its areas. */
export interface BlankFormChoice {
  readonly form: OpenedForm | undefined;
  readonly task: Task<OpenedForm, BlankFormTrouble>;
  /** With the user's roles, even while they do not fit the form. */
  readonly areas: readonly BlankArea[];
  /** The form can be read with the displayed roles. */
  readonly isSettled: boolean;
  readonly choose: (file: ReceivedFile) => Understood;
  readonly setRole: (area: BlankArea, role: AreaRole) => Understood;
  /** Takes the roles from a saved text. */
  readonly load: (file: File) => Understood;
}

/** Input for reading a blank form, and receiver of the result. */
interface Understanding {
  readonly form: OpenedForm | undefined;
  readonly onForm: (form: OpenedForm) => void;
  /** The copies; undefined while they are identified, then reused. */
  readonly files: readonly ReceivedFile[] | undefined;
  /** A roll-up continues with its reading of the form. */
  readonly isRolledUp: boolean;
}

/**
 * Reads a blank form by its copies, also later ones, and again at every change of a role: the last request
 * counts.
 */
export function useBlankForm({ form, onForm, files, isRolledUp }: Understanding): BlankFormChoice {
  const { openForm, readTextFile, areaMemory } = useServices();
  const task = useTask<OpenedForm, BlankFormTrouble>();
  const wanted = useRef<GivenForm>(undefined);
  const [asked, setAsked] = useState<readonly BlankArea[]>();
  const areas = asked ?? form?.form.areas ?? NO_AREAS;
  const copies = useRef(files ?? NO_COPIES);

  const understood = async (first: GivenForm): Promise<Outcome<OpenedForm, BlankFormTrouble>> => {
    wanted.current = first;
    for (let given = first; ; given = wanted.current) {
      const used = copies.current;
      const opened = await openForm({ ...given, copies: await givenCopies(used) });
      // Roles or copies changed meanwhile.
      if (wanted.current !== given || copies.current !== used) continue;
      if (!opened.ok) return fail({ kind: "not-opened", file: given.name, failure: opened.failure });
      setAsked(undefined);
      onForm(opened.value);
      return opened;
    }
  };
  const { run } = task;
  useEffect(() => {
    if (files === undefined || copies.current === files) return;
    copies.current = files;
    const given = wanted.current;
    // A few new copies do not change an earlier roll-up's reading of its form.
    if (form === undefined || given?.bytes !== form.bytes || isRolledUp) return;
    wanted.current = { ...given, seen: undefined };
    void run("reading", () => understood(wanted.current ?? given));
  });
  const choose: BlankFormChoice["choose"] = (file) =>
    task.run("reading", async () => {
      setAsked(undefined);
      const name = baseName(file.name);
      const bytes = await file.bytes();
      if (bytes.ok) {
        const recalled = areaMemory.recall(await fingerprintOf(bytes.value));
        return understood({ name, bytes: bytes.value, said: recalled });
      }
      return fail({
        kind: "not-opened",
        file: name,
        failure: { kind: "unreadable", failure: bytes.failure },
      });
    });
  const setRole: BlankFormChoice["setRole"] = async (area, role) => {
    if (form === undefined) return undefined;
    const changed = areas.map((each) => (each === area ? { ...each, role, why: "said" as const } : each));
    setAsked(changed);
    const given = { name: form.name, bytes: form.bytes, said: changed, seen: form.seen };
    // Applies to a reading of this form under way; not of another.
    if (wanted.current?.bytes === form.bytes) wanted.current = given;
    const outcome = await task.run("reading", () => understood(given));
    if (outcome?.ok) areaMemory.remember(outcome.value.form.fingerprint, outcome.value.form.areas);
    return outcome;
  };
  const load: BlankFormChoice["load"] = (file) =>
    task.run("reading", async () => {
      if (form === undefined) throw new Error("areas were loaded without a form");
      const text = await readTextFile(file);
      if (!text.ok) return fail({ kind: "no-text", file: file.name, why: text.failure.kind });
      const loaded = areasIn(text.value);
      if (loaded === undefined) return fail({ kind: "not-areas", file: file.name });
      const isOther = loaded.form !== undefined && loaded.form !== form.form.fingerprint;
      if (isOther) return fail({ kind: "areas-of-other", file: file.name });
      return understood({ name: form.name, bytes: form.bytes, said: loaded.areas, seen: form.seen });
    });
  const isSettled = asked === undefined && task.activity.kind !== "running";
  return { form, task, areas, isSettled, choose, setRole, load };
}

const NO_AREAS: readonly BlankArea[] = [];
const NO_COPIES: readonly ReceivedFile[] = [];
