import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { stop } from "esbuild";
import { join, relative } from "node:path";
import { bundleFluent, bundleGroups, bundleSuites, groupPath, suitesLike } from "./bundle-suites";
import { ASKS_LIBREOFFICE, isInQuickLayer } from "./quick-folders";
import { groupSuites, mixFiles, staysAlone, type RunFile, type SuiteGroup } from "./suite-groups";

const project = join(__dirname, "../..");

/** Which suites run: all; those of the quick layers that start no program; or those whose path holds one of the texts. */
export type Selection = "all" | "quick" | readonly string[];

function isSelected(path: string, selection: Selection): boolean {
  if (selection === "all") return true;
  if (selection === "quick") return isInQuickLayer(path) && !path.endsWith(ASKS_LIBREOFFICE);
  return selection.some((part) => path.includes(part));
}

/**
 * Makes the files that jest runs when many suites run, those that can in groups, and gives the settings it runs them with:
 * those of package.json, where each suite is by itself. Throws where no suite is selected.
 */
export async function prepareGroupedRun(selection: Selection): Promise<object> {
  const suites = suitesLike([])
    .map((path) => ({
      path: relative(project, path).replaceAll("\\", "/"),
      text: readFileSync(path, "utf8"),
    }))
    .filter(({ path }) => isSelected(path, selection));
  // Jest runs everything where it is given nothing.
  if (suites.length === 0) throw new Error(`No suite is called so: ${String(selection)}`);
  const alone = suites.filter(staysAlone);
  const groups = groupSuites(suites.filter((suite) => !staysAlone(suite)));
  const fileOf = ({ name, suites: members }: SuiteGroup): RunFile => ({
    path: groupPath(name),
    size: members.reduce((sum, { text }) => sum + text.length, 0),
  });
  const computing = groups.filter(({ waits }) => !waits).map(fileOf);
  const waiting = [
    ...alone.map(({ path, text }) => ({ path: join(project, path), size: text.length })),
    ...groups.filter(({ waits }) => waits).map(fileOf),
  ];
  await Promise.all([
    bundleGroups(groups),
    bundleSuites(alone.map(({ path }) => join(project, path))),
    bundleFluent(),
  ]);
  // Its process would keep 2.5 GB until the end.
  await stop();
  const { jest } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { jest: object };
  return {
    ...jest,
    rootDir: project,
    // Suites of a browser or of LibreOffice wait for their program half of the time: others work meanwhile.
    maxWorkers: availableParallelism() + 1,
    testMatch: mixFiles(computing, waiting),
    testSequencer: join(project, "test/run/suites-in-turn.cjs"),
    modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/out/(?!groups)"],
    globalSetup: "<rootDir>/test/programs/begin-run.ts",
  };
}
