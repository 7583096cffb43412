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
/** Suites of a few seconds each, so that a mutant costs half a minute; what they miss the slower ones may still notice. */
const SUITES = [
  "test/excel/(excel-failure|go-to-cell|marks|open-copy|read-open-workbook|stored-text|watch-selection|write-cells)",
  "test/excel/(painting/)?(charts|entry-of|paint-details|repaint|style-areas)",
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

let killed = 0;
for (const mutant of chosen) {
  if (mutant === undefined) continue;
  const isKilled = isNoticed(mutant);
  if (isKilled) killed += 1;
  const { path, source, start, end, text, kind } = mutant;
  const line = source.slice(0, start).split("\n").length;
  const was = source.slice(start, end).replace(/\s+/g, " ").slice(0, 70);
  const place = `${path.slice(ROOT.length + 1)}:${line}`;
  process.stdout.write(
    `${isKilled ? "killed  " : "SURVIVED"} ${place} ${kind}: ${was} -> ${text.replace(/\s+/g, " ").slice(0, 70)}\n`,
  );
}
process.stdout.write(
  `${killed} of ${chosen.length} killed (seed ${values.seed}, of ${all.length} possible)\n`,
);

function isNoticed({ path, source, start, end, text }: Planted): boolean {
  try {
    writeFileSync(path, source.slice(0, start) + text + source.slice(end));
    const run = spawnSync("npx", ["jest", "-i", "--bail", "--silent", ...SUITES], {
      cwd: ROOT,
      timeout: 300_000,
    });
    return run.status !== 0;
  } finally {
    writeFileSync(path, source);
  }
}
