import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mutantsOf, randomNumbers, type Mutant } from "./mutants";

/**
 * Plants single mistakes in src/excel (not in the conformance script, whose answers are compared as a whole), runs the suites
 * of the adapter on each, and tells which none of them noticed. The file is written back after each.
 */
const ROOT = join(__dirname, "../../..");
const FOLDER = join(ROOT, "src/excel");
/** Suites of a few seconds each, so that most mutants cost half a minute. */
const QUICK = [
  "test/excel/(excel-failure|marks|open-copy|read-open-workbook|selected-cell|stored-text|write-cells)",
  "test/excel/(painting/)?(charts-and-tables|entries-and-styles|paint-details|repaint)",
];
/** What the quick ones miss these may still notice: Excel in trouble. */
const SLOWER = [
  "test/excel/(restore-validations|set-up-print|refused-midway)",
  "test/excel/painting/paint-(troubles|and-read|in-turns)",
];

const { values } = parseArgs({
  options: { seed: { type: "string", default: "17" }, count: { type: "string", default: "20" } },
});

interface Planted extends Mutant {
  readonly path: string;
  readonly source: string;
}

const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("conformance"))
  .toSorted();
const all = files.flatMap((name): readonly Planted[] => {
  const path = join(FOLDER, name);
  const source = readFileSync(path, "utf8");
  return mutantsOf(source).map((mutant) => ({ ...mutant, path, source }));
});
const random = randomNumbers(Number(values.seed));
const chosen = Array.from({ length: Number(values.count) }, () => all[Math.floor(random() * all.length)]);

const killed = { quick: 0, slower: 0 };
for (const mutant of chosen) {
  if (mutant === undefined) continue;
  const by = isNoticed(mutant, QUICK) ? "quick" : isNoticed(mutant, SLOWER) ? "slower" : undefined;
  if (by !== undefined) killed[by] += 1;
  const { path, source, start, end, text, kind } = mutant;
  const line = source.slice(0, start).split("\n").length;
  const was = source.slice(start, end).replace(/\s+/g, " ").slice(0, 70);
  const place = `${path.slice(ROOT.length + 1)}:${line}`;
  process.stdout.write(
    `${by === undefined ? "SURVIVED" : by.padEnd(8)} ${place} ${kind}: ${was} -> ${text.replace(/\s+/g, " ").slice(0, 70)}\n`,
  );
}
process.stdout.write(
  `${killed.quick} of ${chosen.length} killed by the quick suites, ${killed.slower} more by the slower ones (seed ${values.seed}, of ${all.length} possible)\n`,
);

function isNoticed({ path, source, start, end, text }: Planted, suites: readonly string[]): boolean {
  try {
    writeFileSync(path, source.slice(0, start) + text + source.slice(end));
    const run = spawnSync("npx", ["jest", "-i", "--bail", "--silent", "--testTimeout=120000", ...suites], {
      cwd: ROOT,
      timeout: 600_000,
    });
    return run.status !== 0;
  } finally {
    writeFileSync(path, source);
  }
}
