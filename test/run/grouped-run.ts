import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { bundleFluent, bundleGroups, bundleSuites, suitesLike } from "./bundle-suites";
import { ASKS_LIBREOFFICE, isInQuickLayer } from "./quick-folders";
import { groupSuites, staysAlone } from "./suite-groups";

const project = join(__dirname, "../..");

const isQuickSuite = (path: string): boolean => isInQuickLayer(path) && !path.endsWith(ASKS_LIBREOFFICE);

/**
 * Makes the files that jest runs when many suites run, those that can in groups, and gives the settings it runs them with:
 * those of package.json, where each suite is by itself.
 */
export async function prepareGroupedRun(isQuick: boolean): Promise<object> {
  const suites = suitesLike([])
    .map((path) => ({
      path: relative(project, path).replaceAll("\\", "/"),
      text: readFileSync(path, "utf8"),
    }))
    .filter(({ path }) => !isQuick || isQuickSuite(path));
  const alone = suites.filter(staysAlone).map(({ path }) => join(project, path));
  const groups = groupSuites(suites.filter((suite) => !staysAlone(suite)));
  const [grouped] = await Promise.all([bundleGroups(groups), bundleSuites(alone), bundleFluent()]);
  const { jest } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { jest: object };
  return {
    ...jest,
    rootDir: project,
    // Suites of a browser or of LibreOffice wait for their program now and then: another one works meanwhile.
    maxWorkers: availableParallelism() + 1,
    testMatch: [...grouped, ...alone],
    modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/out/(?!groups)"],
    globalSetup: "<rootDir>/test/programs/begin-run.ts",
  };
}
