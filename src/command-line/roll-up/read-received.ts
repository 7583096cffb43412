import type { PlanId } from "../../model/codes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { bundledPlans } from "../../plans/bundled-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { commandLineWords } from "../words/command-line-words";
import { heldCopies, type HeldCopies, inReadingOrder } from "../../recognise/own-form";
import type { ReceivedFile } from "../../workbook/files";
import type { FormReader, FileReading } from "../../desk/received";
import { type SortedFiles, type SortKnowledge, sortReadings } from "../../desk/sorting";
import { chooseRegistry } from "../options/choose";
import { formReaderOf, readingHeld } from "../options/form-reader-of";
import { choosePlan } from "../options/plan-choice";
import { fileProgress } from "../output/file-progress";
import type { CommandHost } from "../output/host";

/** What decides as what files are read, and with which summary. */
interface ReadingOptions {
  readonly plan?: string;
  readonly units?: string;
  readonly from?: string;
}

/** Received files as they were read, each once. */
export interface ReceivedFiles {
  readonly files: readonly ReceivedFile[];
  readonly readings: ReadonlyMap<ReceivedFile, FileReading>;
  /** Milliseconds that the reading took. */
  readonly readFor: number;
}

export interface SortedReceived extends ReceivedFiles {
  readonly sorted: SortedFiles;
  /** The plan that was said. */
  readonly plan?: PlanId;
  /** The files as they are held, where they seem to be copies of a form of another office. */
  readonly held?: HeldCopies;
}

/** More copies are read faster by several threads and once more. */
const MOST_HELD = 200;

/** Reads the files behind paths, with the summary of --from, and sorts them. Fails with the sentence that says why not. */
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
  // What is wrong with the list is told once it is known for which plan it is.
  const list =
    units === undefined ? undefined : await chooseRegistry(units, { levels, sectors }, registries, host);
  const own = list?.ok === true ? [list.value] : [];
  const knowledge: SortKnowledge = { plans, registries, own };
  const began = host.clock.elapsed();
  const sorting = { plans, registries: [...registries, ...own] };
  const holding = heldCopies(found.value, host.workbooks.read);
  const inTurn = formReaderOf(readingHeld(host, holding), sorting);
  const isHeld =
    found.value.length <= MOST_HELD && (await isForeign(inReadingOrder(holding.files)[0], inTurn));
  const { files } = isHeld ? holding : { files: found.value };
  const all = inReadingOrder([...files, ...others]);
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

/** Whether a file bears none of our marks: those beside it are of its kind more often than not. */
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
