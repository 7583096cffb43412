import type { PlanId } from "../../model/codes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { bundledPlans } from "../../plans/bundled-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { commandLineWords } from "../words/command-line-words";
import { heldCopies, type HeldCopies, sortedByName } from "../../recognise/own-form";
import type { ReceivedFile } from "../../workbook/files";
import type { FormReader, FileReading } from "../../desk/received";
import { type SortedFiles, type SortKnowledge, sortReadings } from "../../desk/sorting";
import { chooseRegistry } from "../options/choose";
import { formReaderOf, readingHeld } from "../options/form-reader-of";
import { choosePlan } from "../options/plan-choice";
import { fileProgress } from "../output/file-progress";
import type { CommandHost } from "../output/host";

/** The options that determine how files are read, and with which summary. */
interface ReadingOptions {
  readonly plan?: string;
  readonly units?: string;
  readonly from?: string;
}

/** Received files, each read once. */
export interface ReceivedFiles {
  readonly files: readonly ReceivedFile[];
  readonly readings: ReadonlyMap<ReceivedFile, FileReading>;
  /** Milliseconds spent on reading. */
  readonly readFor: number;
}

export interface SortedReceived extends ReceivedFiles {
  readonly sorted: SortedFiles;
  /** The plan named by the options. */
  readonly plan?: PlanId;
  /** The files in memory, if they seem to be copies of another office's form. */
  readonly held?: HeldCopies;
}

/** Several threads read more copies than this faster, even a second time. */
const MOST_HELD = 200;

/** Reads the files of paths, with the summary of --from, and sorts them. Fails with a sentence. */
export async function readReceived(
  { plan, units, from }: ReadingOptions,
  paths: readonly string[],
  host: CommandHost,
): Promise<Outcome<SortedReceived, string>> {
  const chosen = plan === undefined ? undefined : await choosePlan(plan, host);
  if (chosen?.ok === false) return chosen;
  const { plans, registries } = chosen?.value ?? { plans: bundledPlans, registries: unitRegistries };
  const found = await host.filesAt(paths);
  if (!found.ok) return fail(commandLineWords.noSuchPath(found.failure.path));
  const before = from === undefined ? undefined : await host.filesAt([from]);
  const others = before?.ok === true ? before.value : [];
  const levels = plans.flatMap((each) => each.levels);
  const sectors = plans.flatMap((each) => each.sectors);
  // Mistakes in the list are reported once its plan is known.
  const list =
    units === undefined ? undefined : await chooseRegistry(units, { levels, sectors }, registries, host);
  const own = list?.ok === true ? [list.value] : [];
  const knowledge: SortKnowledge = { plans, registries, own };
  const began = host.clock.elapsed();
  const sorting = { plans, registries: [...registries, ...own] };
  const holding = heldCopies(found.value, host.workbooks.read);
  const inTurn = formReaderOf(readingHeld(host, holding), sorting);
  const isHeld = found.value.length <= MOST_HELD && (await isForeign(sortedByName(holding.files)[0], inTurn));
  const { files } = isHeld ? holding : { files: found.value };
  const all = sortedByName([...files, ...others]);
  const read = isHeld ? inTurn : formReaderOf(host, sorting);
  const readings = await read(all, fileProgress(host));
  if (readings === undefined) return fail(commandLineWords.cancelled);
  return succeed({
    files,
    readings: readingsOf(all, readings),
    readFor: host.clock.elapsed() - began,
    sorted: sortReadings(readings, knowledge),
    plan: chosen?.value.plan.id,
    held: isHeld ? holding : undefined,
  });
}

/** Checks whether a file has none of our marks: the files beside it are usually of the same kind. */
async function isForeign(file: ReceivedFile | undefined, read: FormReader): Promise<boolean> {
  const [reading] = (file && (await read([file], () => "go-on"))) ?? [];
  return reading?.kind === "rejected" && reading.rejection.kind === "no-form";
}

function readingsOf(
  files: readonly ReceivedFile[],
  readings: readonly FileReading[],
): ReadonlyMap<ReceivedFile, FileReading> {
  const known = new Map<ReceivedFile, FileReading>();
  readings.forEach((reading, index) => {
    const file = files[index];
    if (file !== undefined) known.set(file, reading);
  });
  return known;
}
