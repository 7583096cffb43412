import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { missingPaths, wideComments } from "./support/code/comments";

const CHECKED = ["src", "test", "build"];

/** Every file in the repository by path, and by name. */
const paths = ["src", "test", "build"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
    posix.join(entry.parentPath, entry.name),
  ),
);
const names = new Set(paths.map((path) => posix.basename(path)));

const filesIn = (folders: readonly string[], ending: RegExp) =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));

describe("comments are at most 110 characters wide", () => {
  const wide = `// ${"a".repeat(108)}`;

  test("finds a planted breach, but no directive of a linter and no wide code", () => {
    const text = [wide, `const a = "${wide}"; /*`, "*/", `// oxlint-disable-next-line ${wide}`].join("\n");
    expect(wideComments("src/a.ts", text)).toEqual([
      "src/a.ts:1: 111 characters",
      "src/a.ts:2: 127 characters",
    ]);
    expect(wideComments("src/a.ts", `const a = "${wide}";`)).toEqual([]);
  });

  test.each(CHECKED)("holds in %s", (folder) => {
    expect(filesIn([folder], /\.tsx?$/).flatMap(({ path, text }) => wideComments(path, text))).toEqual([]);
  });
});

describe("paths in comments and pages exist", () => {
  test("finds a planted breach", () => {
    const exists = (path: string): boolean => path === "src/workbook/grid/grid.ts";
    const text =
      "/** grid/grid.ts, src/workbook/grid/grid.ts, ./grid.ts and grid/gone.ts; https://a.vn/b/c.md */";
    expect(missingPaths("src/workbook/grid/a.ts", text, exists)).toEqual([
      "src/workbook/grid/a.ts: grid/gone.ts",
    ]);
    expect(missingPaths("src/workbook/README.md", "see `grid/gone.ts`", exists)).toEqual([
      "src/workbook/README.md: grid/gone.ts",
    ]);
  });

  test.each(CHECKED)("holds in %s", (folder) => {
    const missing = filesIn([folder], /\.(?:tsx?|md)$/).flatMap(({ path, text }) =>
      missingPaths(path, text, (found) => names.has(found) || existsSync(found)),
    );
    expect(missing).toEqual([]);
  });
});
