/** A file of tests: its path from the root of the repository, and what it says. */
export interface Suite {
  readonly path: string;
  readonly text: string;
}

export type Environment = "node" | "jsdom";

/** Suites that jest gets as one file: what they import of ours is loaded and compiled once for all of them. */
export interface SuiteGroup {
  /** The name of its file, without an ending. */
  readonly name: string;
  readonly environment: Environment;
  /** Whether its suites wait for programs that the whole run shares. */
  readonly waits: boolean;
  readonly suites: readonly Suite[];
}

/**
 * Those that start programs and threads of their own stay by themselves, and those of the stand-in of Excel, whose events reach
 * handlers that an earlier suite left. Where suites of a group have different patience, that of the last holds for all.
 */
const ALONE = /^test\/(build|host|node|programs|threads|workbench)\//;
export const staysAlone = ({ path }: Suite): boolean => ALONE.test(path);

const STARTED = /\bdescribe(With|In)[A-Z]/;
const waitsForPrograms = ({ path, text }: Suite): boolean =>
  path.startsWith("test/e2e/") || STARTED.test(text);

/** So few that the last group of a run does not keep one core for long. */
const MOST_SUITES = 12;
/** One that waits takes longer. */
const MOST_WAITING = 4;

const layerOf = ({ path }: Suite): string => /^test\/([\w-]+)\//.exec(path)?.[1] ?? "repository";

/** The environment of suites that draw the pane, from the root of the repository. */
export const PAGE_ENVIRONMENT = "./test/support/pane/page-environment.cjs";

const environmentOf = ({ text }: Suite): Environment =>
  text.includes(`@jest-environment ${PAGE_ENVIRONMENT}`) ? "jsdom" : "node";

/**
 * Groups of suites of one layer (a folder of `test`) and one environment, those that wait for programs apart; neighbours, which
 * import the same, together.
 */
export function groupSuites(suites: readonly Suite[]): readonly SuiteGroup[] {
  const layers = new Map<string, Omit<SuiteGroup, "name" | "suites"> & { readonly suites: Suite[] }>();
  for (const suite of suites.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const environment = environmentOf(suite);
    const waits = waitsForPrograms(suite);
    const name = `${layerOf(suite)}-${waits ? "waiting" : environment}`;
    const layer = layers.get(name) ?? { environment, waits, suites: [] };
    layer.suites.push(suite);
    layers.set(name, layer);
  }
  return [...layers].flatMap(([name, { environment, waits, suites: members }]) => {
    const parts = Math.ceil(members.length / (waits ? MOST_WAITING : MOST_SUITES));
    const size = Math.ceil(members.length / parts);
    return Array.from({ length: parts }, (_, part) => ({
      name: `${name}-${part + 1}`,
      environment,
      waits,
      suites: members.slice(part * size, (part + 1) * size),
    }));
  });
}

/** What jest runs as one file: a group, or a suite by itself. */
export interface RunFile {
  readonly path: string;
  /** How much text of tests it has: nothing better tells before a first run how long it takes. */
  readonly size: number;
}

/**
 * Spreads those that wait for programs over the whole run, each kind with its largest first: while some wait, others compute.
 * One kind after the other would leave a core idle for half of the run.
 */
export function mixFiles(computing: readonly RunFile[], waiting: readonly RunFile[]): readonly string[] {
  const spread = (files: readonly RunFile[]) =>
    files
      .toSorted((one, other) => other.size - one.size)
      .map(({ path }, index) => ({ path, place: (index + 0.5) / files.length }));
  return [...spread(computing), ...spread(waiting)]
    .toSorted((one, other) => one.place - other.place)
    .map(({ path }) => path);
}
