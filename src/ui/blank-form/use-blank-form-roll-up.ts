import { useState } from "react";
import { isoDate, registryId, type IsoDate } from "../../domain/codes";
import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger/ledger";
import { ruleFile } from "../../domain/ledger/rule-in-ledger";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { UnitRegistry } from "../../domain/unit/unit";
import { areasText } from "../../use-cases/blank-form/blank-form-areas-text";
import type { ChosenForm, BlankAddedUp } from "../../use-cases/blank-form/blank-form-desk";
import type { BlankCompetingFiles } from "../../use-cases/blank-form/blank-form-result";
import type { ReceivedFile } from "../../use-cases/ports/ports";
import type { FileReading } from "../../use-cases/received/read-received-file";
import { readUnknown } from "../../use-cases/continuing/read-only-new";
import type { SetFiles } from "../parts/file-chooser";
import { useServices } from "../services/pane-services";
import { useConfirmedUnits, type ConfirmedUnits } from "../roll-up/use-confirmed-units";
import { useTask, type Task, type TaskTools } from "../services/use-task";

/** A roll-up by a form, with what it was made of. */
export interface BlankFormRolledUp extends BlankAddedUp {
  readonly form: ChosenForm;
  readonly files: readonly ReceivedFile[];
  readonly registry: UnitRegistry | undefined;
  /** The last day on which a copy is on time. */
  readonly due: IsoDate | undefined;
  readonly readings: readonly FileReading[];
  /** What was decided: which of several files of a unit counts, as far as somebody has said so. */
  readonly ledger: Ledger;
}

interface Cancelled {
  readonly kind: "cancelled";
}
type Done = Promise<Outcome<BlankFormRolledUp, Cancelled> | undefined>;

export interface BlankFormRollUp {
  readonly task: Task<BlankFormRolledUp, Cancelled>;
  readonly files: readonly ReceivedFile[];
  readonly setFiles: SetFiles;
  /** The units that have to report; undefined: those that the copies name. */
  readonly registry: UnitRegistry | undefined;
  readonly setRegistry: (registry: UnitRegistry | undefined) => void;
  readonly due: IsoDate | undefined;
  /** Takes what a date field gives; "" = none. */
  readonly setDue: (day: string) => void;
  readonly confirmed: ConfirmedUnits;
  readonly start: (form: ChosenForm) => Done;
  /** Lets another file of a unit count, for a reason, and adds up without reading again. */
  readonly rule: (file: BlankCompetingFiles, reason: string) => Done;
}

/** Nothing is ever kept for it: without a list nobody is asked whose a file is. */
const NO_LIST = registryId("");

/** The copies of a form and their roll-up. */
export function useBlankFormRollUp(): BlankFormRollUp {
  const { loadBlankForms, clock } = useServices();
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const [registry, setRegistry] = useState<UnitRegistry>();
  const [due, setDay] = useState<IsoDate>();
  const task = useTask<BlankFormRolledUp, Cancelled>();
  const confirmed = useConfirmedUnits(registry?.id ?? NO_LIST);
  const { result } = task;

  const addedUp = async (
    given: Omit<BlankFormRolledUp, keyof BlankAddedUp>,
    { signal }: TaskTools,
  ): Promise<Outcome<BlankFormRolledUp, Cancelled>> => {
    const desk = await loadBlankForms();
    const asked = {
      ledger: given.ledger,
      createdAt: clock.today(),
      ...(given.due === undefined ? {} : { due: given.due }),
      ...(given.registry === undefined
        ? {}
        : { registry: given.registry, confirmed: await confirmed.recall() }),
    };
    const added = await desk.addUp(given.form, given.readings, asked, signal);
    return added === undefined ? fail({ kind: "cancelled" }) : succeed({ ...given, ...added });
  };
  const start: BlankFormRollUp["start"] = (form) =>
    task.run("reading", async (tools) => {
      const { progress, signal } = tools;
      const desk = await loadBlankForms();
      const forms = knownOf(form, result).flatMap((each) => (each.kind === "rejected" ? [] : each));
      const known = { forms, refused: [], removed: new Set<never>(), forgetsAbsent: true };
      const read = readUnknown(known, (some, tell) => desk.readCopies(form, some, tell, signal));
      const readings = await read(files, progress("reading"));
      if (readings === undefined) return fail({ kind: "cancelled" });
      // What was said holds for the same contents, whatever form they are held against.
      const ledger = result?.ledger ?? EMPTY_LEDGER;
      return addedUp({ form, files, registry, due, readings, ledger }, tools);
    });
  const rule: BlankFormRollUp["rule"] = async ({ file, fingerprint }, reason) => {
    if (result === undefined) return undefined;
    const at = clock.today();
    const ledger = ruleFile(result.ledger, { fingerprint, file, ruling: "counts", reason, at });
    return task.run("making", (tools) => addedUp({ ...result, ledger }, tools));
  };
  return {
    task,
    files,
    setFiles,
    registry,
    setRegistry,
    due,
    setDue: (day) => setDay(day === "" ? undefined : isoDate(day)),
    confirmed,
    start,
    rule,
  };
}

/** What was read by the same form, understood in the same way: another reading of it is another form. */
const knownOf = (form: ChosenForm, result: BlankFormRolledUp | undefined): readonly FileReading[] =>
  result !== undefined && areasText(result.form.form) === areasText(form.form) ? result.readings : [];
