import { planId, unitCode, type UnitCode } from "../../model/codes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { hasSameForm, type Plan } from "../../model/plan";
import { fingerprintOf } from "../../workbook/files";
import { factsOfSummary, manifestIn } from "../../desk/facts";
import { knownTo, type ReportedFileOptions } from "../reporting/report-command";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { refuse } from "../output/refuse";
import { save } from "../output/save";
import { list, object, text, type ValueOf } from "../output/shape";
import { commandLineWords } from "../words/command-line-words";
import { factsWords } from "../words/facts-words";
import { factsParquet } from "./facts-file";

/** Beside each Parquet file: the summary it was made of. Engines skip names with a leading underscore. */
const MANIFEST = "_manifest.json";
const FACTS = "facts.parquet";

const manifestShape = object({
  plan: text,
  round: text,
  office: text,
  officeName: text,
  rolledUpAt: text,
  source: text,
  sourceSha256: text,
  sha256: text,
});
type Manifest = ValueOf<typeof manifestShape>;

/** The document of `facts --append`: the manifest of each partition. */
export const appendDocument = object({ partitions: list(manifestShape) });

/**
 * Writes the facts of summaries into a folder, a Parquet file for each plan, round and office, which replaces
 * an earlier one of that office at once. A summary older than the one there is refused.
 */
export async function appendCommand(
  paths: readonly string[],
  { append: folder, ...options }: ReportedFileOptions & { readonly append: string },
  host: CommandHost,
): Promise<ExitCode> {
  if (paths.length === 0) return refuse(factsWords.noSummaries, host);
  const [files, knowledge] = [await host.filesAt(paths), await knownTo(options, host)];
  if (!files.ok) return refuse(commandLineWords.noFile(files.failure.path), host);
  if (!knowledge.ok) return refuse(knowledge.failure, host);
  const partitions: Manifest[] = [];
  let exitCode: ExitCode = 0;
  for (const file of files.value) {
    const bytes = await file.bytes();
    const read = bytes.ok ? factsOfSummary(bytes.value, host.workbooks, knowledge.value, host.clock) : bytes;
    if (!bytes.ok || !read.ok) {
      exitCode = refuse(factsWords.noSummary(file.name), host);
      continue;
    }
    const { plan, round, office, at, facts } = read.value;
    const place = [
      folder,
      ...Object.entries({ plan: plan.id, round, office: office.code }).map(partition),
    ].join("/");
    const there = await host.readText(`${place}/${MANIFEST}`);
    const before = there.ok ? manifestIn(there.value).rolledUpAt : "";
    if (before > at) {
      exitCode = refuse(factsWords.olderSummary(file.name, before), host);
      continue;
    }
    const parquet = await factsParquet(facts);
    const manifest: Manifest = {
      plan: plan.id,
      round,
      office: office.code,
      officeName: office.name,
      rolledUpAt: at,
      source: file.name.split(/[\\/]/).at(-1) ?? "",
      sourceSha256: await fingerprintOf(bytes.value),
      sha256: await fingerprintOf(parquet),
    };
    const path = `${place}/${FACTS}`;
    if ((await save(path, parquet, factsWords.written(path), host)) !== 0) return 2;
    const json = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
    const saved = await host.saveFile(`${place}/${MANIFEST}`, json);
    if (!saved.ok) return refuse(commandLineWords.notSaved(place, saved.failure.reason), host);
    partitions.push(manifest);
  }
  printResult(appendDocument, { document: () => ({ partitions }) }, host);
  return exitCode;
}

const partition = ([key, value]: readonly [string, string]): string => `${key}=${encodeURIComponent(value)}`;

const PARTITION = /[/\\]plan=([^/\\]+)[/\\]round=([^/\\]+)[/\\]office=[^/\\]+[/\\][^/\\]+\.parquet$/;

/**
 * Returns the Parquet files of a plan by round. A template matches with any targets. Fails if the folder does
 * not exist.
 */
export async function factsByRound(
  plan: Plan,
  folder: string,
  host: CommandHost,
): Promise<Outcome<ReadonlyMap<string, readonly string[]>, string>> {
  const files = await host.filesAt([folder]);
  if (!files.ok) return fail(commandLineWords.noFile(files.failure.path));
  const rounds = new Map<string, string[]>();
  for (const { name } of files.value) {
    const [, id = "", round = ""] = PARTITION.exec(name) ?? [];
    if (id !== encodeURIComponent(plan.id) && !hasSameForm(planId(id), plan.id)) continue;
    rounds.set(round, [...(rounds.get(round) ?? []), name]);
  }
  return succeed(rounds);
}

/** Returns the names of the offices that have facts, from the manifests; earlier ones have none. */
export async function officeNames(
  files: readonly string[],
  host: Pick<CommandHost, "readText">,
): Promise<ReadonlyMap<UnitCode, string>> {
  const names = new Map<UnitCode, string>();
  for (const path of files) {
    const there = await host.readText(path.replace(/[^/\\]+$/, MANIFEST));
    if (!there.ok) continue;
    const { office, officeName } = manifestIn(there.value);
    if (officeName !== "") names.set(unitCode(office), officeName);
  }
  return names;
}
