import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { importsOf, sourceFacts } from "./source";

/** Checks one source file and returns its faults in words. */
export type Check = (path: string, text: string) => string[];

const CORE = [
  "base",
  "workbook",
  "model",
  "forms",
  "planbook",
  "plans",
  "summary",
  "recognise",
  "desk",
] as const;

/** Packages that a package may import from; of each only the files directly in its folder. */
const arrows: Record<string, readonly string[]> = {
  base: [],
  workbook: ["base"],
  // Addresses of cells, and reasons why a file cannot be read.
  model: ["base", "workbook"],
  forms: ["base", "workbook", "model"],
  planbook: ["base", "workbook", "model", "forms"],
  plans: ["base", "workbook", "model", "planbook"],
  summary: ["base", "workbook", "model", "forms", "planbook"],
  recognise: ["base", "workbook", "model", "forms", "summary"],
  desk: CORE,
  excel: ["base", "workbook"],
  pane: CORE,
  "command-line": CORE,
};

/** npm packages that a package, or a file directly in src, may import. */
const packages: Record<string, readonly string[]> = {
  base: ["valibot"],
  workbook: ["fflate", "@e965/xlsx", "@noble/ciphers", "@noble/hashes"],
  planbook: ["papaparse"],
  summary: ["docx", "valibot"],
  recognise: ["valibot"],
  desk: ["papaparse", "valibot"],
  excel: ["valibot"],
  "command-line": ["commander", "hyparquet-writer", "@duckdb/node-api"],
  pane: ["valibot", "react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  "taskpane.tsx": ["react", "react-dom"],
  "conformance.tsx": ["react-dom"],
};

const excelNames = ["Excel", "Office", "OfficeExtension"];
const pageNames = ["document", "window", "localStorage", "sessionStorage", "navigator"];
const nodeNames = ["process", "Buffer", "__dirname", "__filename", "require"];

const longestFile = 250;

/**
 * Returns the package of a file: "model" for "src/model/plan/plan.ts"; a file directly in src is its own
 * package.
 */
function packageOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function isRoot(path: string): boolean {
  return path.split("/").length === 2;
}

/** Returns whether other packages may import a file: it is directly in its package's folder. */
const isDoor = (path: string): boolean => path.split("/").length === 3;

export const importDirections: Check = (path, text) => {
  const own = packageOf(path);
  const allowed = isRoot(path) ? Object.keys(arrows) : arrows[own];
  if (allowed === undefined) return [`${path}: src/${own} is no package`];
  return (
    importsOf(text)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => posix.join(posix.dirname(path), specifier))
      .filter((target) => !target.startsWith(`src/${own}/`) && !(isRoot(path) && isRoot(target)))
      .filter((target) => !(isDoor(target) && allowed.includes(packageOf(target))))
      // The command line prints the name and version of its package.
      .filter((target) => own !== "command-line" || target !== "package.json")
      .map((target) => `${path}: ${own} may not import ${target}`)
  );
};

export const foreignPackages: Check = (path, text) => {
  const own = packageOf(path);
  return importsOf(text)
    .filter((specifier) => !specifier.startsWith(".") && !isBuiltin(specifier))
    .filter((specifier) => !(packages[own] ?? []).includes(packageName(specifier)))
    .map((specifier) => `${path}: ${own} may not import the package ${specifier}`);
};

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

export const excelOnlyInExcel: Check = (path, text) =>
  path.startsWith("src/excel/") ? [] : globalsNamed(path, text, excelNames);

export const pageOnlyInPane: Check = (path, text) =>
  ["src/pane/", "src/taskpane.tsx", "src/conformance.tsx"].some((place) => path.startsWith(place))
    ? []
    : globalsNamed(path, text, pageNames);

export const nodeOnlyInCommandLine: Check = (path, text) => {
  // Bundlers include the tables of plans through require.
  if (
    ["src/cli.ts", "src/cli-worker.ts", "src/plans/table-file.ts"].includes(path) ||
    path.startsWith("src/command-line/node/")
  )
    return [];
  const builtIns = importsOf(text).filter((specifier) => isBuiltin(specifier));
  return [
    ...builtIns.map((specifier) => `${path}: imports Node's ${specifier}`),
    ...globalsNamed(path, text, nodeNames),
  ];
};

/** Parses a file only if its text contains one of the names. */
function globalsNamed(path: string, text: string, names: readonly string[]): string[] {
  const named = names.filter((name) => text.includes(name));
  if (named.length === 0) return [];
  const { globals } = sourceFacts(path, text);
  return named.filter((name) => globals.has(name)).map((name) => `${path}: names ${name}`);
}

const presenters = [
  ...["src/summary/", "src/pane/", "src/command-line/"],
  ...["src/forms/returning/", "src/desk/returning/"],
];
/** Where figures become words: the model has rounded them. */
const wording = ["src/summary/words/", "src/summary/document/"];
/**
 * What compares a figure with a target, or makes one of units: model/judged does it once for all who show it.
 */
const judging = ["roundedDifference", "indicatorValue", "reportsToScore", "unitValues"];

/** Who shows a verdict takes it from the judged summary. */
export const judgedOnce: Check = (path, text) => {
  if (!presenters.some((place) => path.startsWith(place))) return [];
  const imported = [...text.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*"[^"]*\/model\/[^"]*"/g)]
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.trim());
  return [
    ...judging.filter((name) => imported.includes(name)).map((name) => `${path}: imports ${name}`),
    ...(/\bstatus [!=]== "/.test(text) ? [`${path}: asks what a status is`] : []),
    ...(/\bseverity === [^;]*\)\.length/.test(text) ? [`${path}: counts findings`] : []),
    ...(wording.some((place) => path.startsWith(place)) && /Math\.(round|floor)|toFixed\(/.test(text)
      ? [`${path}: rounds a figure`]
      : []),
  ];
};

export const shortFiles: Check = (path, text) => {
  const lines = text.trimEnd().split("\n").length;
  return path.startsWith("src/plans/") || lines <= longestFile
    ? []
    : [`${path}: ${lines} lines, more than ${longestFile}`];
};

export const noDefaultExports: Check = (path, text) =>
  text.includes("default") && sourceFacts(path, text).exportsDefault ? [`${path}: has a default export`] : [];

export const noEnums: Check = (path, text) =>
  /^\s*(export\s+)?(declare\s+)?(const\s+)?enum\s/m.test(text)
    ? [`${path}: has an enum, not a union of texts`]
    : [];

export const tellingFileNames: Check = (path) =>
  /^(utils?|helpers?|index|common|misc)\./.test(posix.basename(path))
    ? [`${path}: the name does not say what is inside`]
    : [];
