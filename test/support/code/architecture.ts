import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { importsOf, sourceFacts } from "./source";

/** Looks at one source file and says, in words, what is wrong with it. */
export type Check = (path: string, text: string) => string[];

/** Which folders of src a folder may import from, besides itself. */
const arrows: Record<string, readonly string[]> = {
  domain: [],
  // Data in the tables of a plan, read by whoever reads them from a workbook.
  plans: ["domain", "sheets"],
  sheets: ["domain"],
  // What a written document says; sentences and sheets share words and the order of lines.
  documents: ["domain", "sheets"],
  "use-cases": ["domain", "plans", "sheets", "documents"],
  xlsx: ["domain", "sheets", "use-cases"],
  // Word files are archives of XML like workbooks, and read by the same code.
  word: ["domain", "documents", "xlsx"],
  excel: ["domain", "sheets", "use-cases"],
  // Jobs for other threads, whoever has them: a browser or Node.
  threads: ["domain", "plans", "sheets", "use-cases"],
  "command-line": ["domain", "plans", "sheets", "documents", "use-cases", "threads", "ui/words"],
  // What the web page offers the use cases: threads, files chosen and saved.
  browser: ["domain", "sheets", "use-cases", "threads", "word"],
  // What Node offers the command line: threads, zlib.
  node: ["domain", "sheets", "use-cases", "threads", "xlsx", "word"],
  // The sentences about findings and figures stand on sheets and on the screen alike; nothing else of the sheets does.
  ui: ["domain", "use-cases", "sheets/words"],
};

/** Which npm packages a folder, or a file directly in src, may import. Everything else is ours alone. */
const packages: Record<string, readonly string[]> = {
  xlsx: ["fflate", "@e965/xlsx", "@noble/ciphers", "@noble/hashes"],
  word: ["docx"],
  sheets: ["papaparse"],
  excel: ["valibot"],
  browser: ["valibot"],
  "use-cases": ["papaparse", "valibot"],
  "command-line": ["commander", "hyparquet-writer"],
  ui: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  "taskpane.tsx": ["react", "react-dom"],
  "conformance.tsx": ["react-dom"],
};

const excelNames = ["Excel", "Office", "OfficeExtension"];
const pageNames = ["document", "window", "localStorage", "sessionStorage", "navigator"];
const nodeNames = ["process", "Buffer", "__dirname", "__filename", "require"];

const longestFile = 250;

/** "src/domain/rules/gap.ts" is in the folder "domain"; a file directly in src stands for itself: "cli.ts". */
function folderOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function isRoot(path: string): boolean {
  return path.split("/").length === 2;
}

export const importDirections: Check = (path, text) => {
  if (isRoot(path)) return [];
  const folder = folderOf(path);
  const allowed = arrows[folder];
  if (allowed === undefined) return [`${path}: src/${folder} has no place in the layers`];
  return (
    importsOf(text)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => posix.join(posix.dirname(path), specifier))
      .filter((target) => ![folder, ...allowed].some((place) => target.startsWith(`src/${place}/`)))
      // The command line prints the name and the version of its package.
      .filter((target) => folder !== "command-line" || target !== "package.json")
      .map((target) => `${path}: ${folder} may not import ${target}`)
  );
};

export const foreignPackages: Check = (path, text) => {
  const folder = folderOf(path);
  return importsOf(text)
    .filter((specifier) => !specifier.startsWith(".") && !isBuiltin(specifier))
    .filter((specifier) => !(packages[folder] ?? []).includes(packageName(specifier)))
    .map((specifier) => `${path}: ${folder} may not import the package ${specifier}`);
};

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

export const excelOnlyInExcel: Check = (path, text) =>
  path.startsWith("src/excel/") ? [] : globalsNamed(path, text, excelNames);

export const pageOnlyInUi: Check = (path, text) =>
  ["src/ui/", "src/browser/", "src/taskpane.tsx", "src/conformance.tsx"].some((place) =>
    path.startsWith(place),
  )
    ? []
    : globalsNamed(path, text, pageNames);

export const nodeOnlyInCommandLine: Check = (path, text) => {
  // The tables of the plans are taken in by bundlers where they are required.
  if (
    ["src/cli.ts", "src/cli-worker.ts", "src/plans/table-file.ts"].includes(path) ||
    path.startsWith("src/node/")
  )
    return [];
  const builtIns = importsOf(text).filter((specifier) => isBuiltin(specifier));
  return [
    ...builtIns.map((specifier) => `${path}: imports Node's ${specifier}`),
    ...globalsNamed(path, text, nodeNames),
  ];
};

/** Parses only a file whose text has one of the names somewhere. */
function globalsNamed(path: string, text: string, names: readonly string[]): string[] {
  const named = names.filter((name) => text.includes(name));
  if (named.length === 0) return [];
  const { globals } = sourceFacts(path, text);
  return named.filter((name) => globals.has(name)).map((name) => `${path}: names ${name}`);
}

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
