import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileCircles, folderCircles, fullFolders, wideSurfaces } from "./support/code/rooms";
import { importsOf, sourceFiles } from "./support/code/source";

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name));

const numbered = (count: number, folder: string): string[] =>
  Array.from({ length: count }, (_, index) => `${folder}/file-${index}.ts`);

describe("no folder holds more than 25 files", () => {
  test("finds a planted breach", () => {
    expect(fullFolders([...numbered(26, "src/model"), ...numbered(25, "src/model/plan")])).toEqual([
      "src/model: 26 files, more than 25",
    ]);
  });

  test.each(["src", "test"])("holds below %s", (folder) => {
    expect(fullFolders(filesBelow(folder))).toEqual([]);
  });
});

describe("a package offers at most twelve files to others", () => {
  test("finds a planted breach", () => {
    expect(wideSurfaces([...numbered(13, "src/model"), ...numbered(12, "src/forms")])).toEqual([
      "src/model: 13 files for others, more than 12",
    ]);
  });

  test("holds in src", () => {
    expect(wideSurfaces(filesBelow("src"))).toEqual([]);
  });
});

describe("nothing leads back to itself", () => {
  const importing = sourceFiles()
    .filter(({ path }) => /\.tsx?$/.test(path))
    .map(({ path, text }) => ({
      path,
      imports: importsOf(text)
        .filter((name) => name.startsWith("."))
        .map((name) => posix.join(posix.dirname(path), name))
        .map((name) => [name, `${name}.ts`, `${name}.tsx`].find((file) => existsSync(file)) ?? name),
    }));

  test("finds a planted circle of folders, over three of them", () => {
    const breach = [
      { path: "src/a/one.ts", imports: ["src/b/two.ts"] },
      { path: "src/b/three.ts", imports: ["src/c/four.ts"] },
      { path: "src/c/five.ts", imports: ["src/a/six.ts"] },
      { path: "src/d/seven.ts", imports: ["src/a/one.ts"] },
    ];
    expect(folderCircles(breach)).toEqual(
      ["src/a", "src/b", "src/c"].map((folder) => `${folder} can be reached from itself`),
    );
  });

  test("lets a folder and one inside it import each other", () => {
    expect(
      folderCircles([
        { path: "src/a/one.ts", imports: ["src/a/inner/two.ts"] },
        { path: "src/a/inner/three.ts", imports: ["src/a/four.ts"] },
      ]),
    ).toEqual([]);
  });

  test("finds a planted circle of files", () => {
    const breach = [
      { path: "src/a/one.ts", imports: ["src/a/two.ts"] },
      { path: "src/a/two.ts", imports: ["src/a/one.ts"] },
      { path: "src/a/three.ts", imports: ["src/a/one.ts"] },
    ];
    expect(fileCircles(breach)).toEqual(
      ["src/a/one.ts", "src/a/two.ts"].map((file) => `${file} can be reached from itself`),
    );
  });

  test("holds for the folders of src", () => {
    expect(folderCircles(importing)).toEqual([]);
  });

  test("holds for the files of src", () => {
    expect(fileCircles(importing)).toEqual([]);
  });
});

describe("every package has a page for newcomers", () => {
  const packages = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test.each(packages.map(({ name }) => name))(
    "src/%s: at most 40 lines, with every file for others",
    (name) => {
      const page = readFileSync(`src/${name}/README.md`, "utf8");
      const doors = readdirSync(`src/${name}`).filter((file) => /\.tsx?$/.test(file));
      expect(page.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
      expect(doors.filter((file) => !page.includes(`\`${file}\``))).toEqual([]);
    },
  );
});
