import { useState } from "react";
import { registryId } from "../../domain/codes";
import type { FileRuling } from "../../domain/desk/ledger";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { UnitRegistry } from "../../domain/unit";
import type { ChosenForm, OwnAddedUp } from "../../use-cases/own-form-desk";
import type { OwnRival, OwnRivals } from "../../use-cases/own-form-result";
import type { ReceivedFile } from "../../use-cases/ports";
import type { OwnReading } from "../../use-cases/read-own-received";
import type { SetFiles } from "../file-chooser";
import { useServices } from "../pane-services";
import { useConfirmedUnits, type ConfirmedUnits } from "../use-confirmed-units";
import { useTask, type Task, type TaskTools } from "../use-task";

/** A roll-up by a form, with what it was made of. */
export interface OwnFormRolledUp extends OwnAddedUp {
  readonly form: ChosenForm;
  readonly files: readonly ReceivedFile[];
  readonly registry: UnitRegistry | undefined;
  readonly readings: readonly OwnReading[];
  /** Which of several files of a unit counts, as far as somebody has said so. */
  readonly rulings: readonly FileRuling[];
}

interface Cancelled {
  readonly kind: "cancelled";
}
type Done = Promise<Outcome<OwnFormRolledUp, Cancelled> | undefined>;

export interface OwnFormRollUp {
  readonly task: Task<OwnFormRolledUp, Cancelled>;
  readonly files: readonly ReceivedFile[];
  readonly setFiles: SetFiles;
  /** The units that have to report; undefined: those that the copies name. */
  readonly registry: UnitRegistry | undefined;
  readonly setRegistry: (registry: UnitRegistry | undefined) => void;
  readonly confirmed: ConfirmedUnits;
  readonly start: (form: ChosenForm) => Done;
  /** Lets another file of a unit count, and adds up without reading again. */
  readonly rule: (rivals: OwnRivals, file: OwnRival) => Done;
}

/** Nothing is ever kept for it: without a list nobody is asked whose a file is. */
const NO_LIST = registryId("");

/** The copies of a form and their roll-up. */
export function useOwnFormRollUp(): OwnFormRollUp {
  const { loadOwnForms, clock } = useServices();
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const [registry, setRegistry] = useState<UnitRegistry>();
  const task = useTask<OwnFormRolledUp, Cancelled>();
  const confirmed = useConfirmedUnits(registry?.id ?? NO_LIST);
  const { result } = task;

  const addedUp = async (
    given: Omit<OwnFormRolledUp, keyof OwnAddedUp>,
    { signal }: TaskTools,
  ): Promise<Outcome<OwnFormRolledUp, Cancelled>> => {
    const desk = await loadOwnForms();
    const asked = {
      rulings: given.rulings,
      createdAt: clock.today(),
      ...(given.registry === undefined
        ? {}
        : { registry: given.registry, confirmed: await confirmed.recall() }),
    };
    const added = await desk.addUp(given.form, given.readings, asked, signal);
    return added === undefined ? fail({ kind: "cancelled" }) : succeed({ ...given, ...added });
  };
  const start: OwnFormRollUp["start"] = (form) =>
    task.run("reading", async (tools) => {
      const { progress, signal } = tools;
      const desk = await loadOwnForms();
      const readings = await desk.readCopies(form, files, progress("reading"), signal);
      if (readings === undefined) return fail({ kind: "cancelled" });
      // What was said holds for the same contents, whatever form they are held against.
      return addedUp({ form, files, registry, readings, rulings: result?.rulings ?? [] }, tools);
    });
  const rule: OwnFormRollUp["rule"] = async (rivals, { file, fingerprint }) => {
    if (result === undefined) return undefined;
    const own = new Set(rivals.files.map((each) => each.fingerprint));
    const others = result.rulings.filter((each) => !own.has(each.fingerprint));
    const ruling: FileRuling = { fingerprint, file, ruling: "counts", reason: "", at: clock.today() };
    return task.run("making", (tools) => addedUp({ ...result, rulings: [...others, ruling] }, tools));
  };
  return { task, files, setFiles, registry, setRegistry, confirmed, start, rule };
}
