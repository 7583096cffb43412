import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { folderCircles, fullFolders } from "./support/code/rooms";
import { importsOf, sourceFiles } from "./support/code/source";

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name));

describe("no folder holds more than 25 files", () => {
  const files = (count: number, folder: string): string[] =>
    Array.from({ length: count }, (_, index) => `${folder}/file-${index}.ts`);

  test("finds a planted breach", () => {
    expect(fullFolders([...files(26, "src/domain"), ...files(25, "src/domain/plan")])).toEqual([
      "src/domain: 26 files, more than 25",
    ]);
  });

  test.each(["src", "test"])("holds below %s", (folder) => {
    expect(fullFolders(filesBelow(folder))).toEqual([]);
  });
});

describe("no circle leads from a folder through others back to it", () => {
  test("finds a planted breach, over three folders", () => {
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

  test("holds in src", () => {
    const files = sourceFiles().filter(({ path }) => /\.tsx?$/.test(path));
    const importing = files.map(({ path, text }) => ({
      path,
      imports: importsOf(text)
        .filter((name) => name.startsWith("."))
        .map((name) => posix.join(posix.dirname(path), name)),
    }));
    expect(folderCircles(importing)).toEqual([]);
  });
});

describe("every room has an entrance", () => {
  const page = readFileSync("src/README.md", "utf8");
  const rows = new Map(
    [...page.matchAll(/^\| `([^`]+)` +\|[^|]+\| \[[^\]]+\]\(([^)]+)\) +\|$/gm)].map(([, room, entrance]) => [
      room,
      entrance,
    ]),
  );

  // A plan is data: its folder is described by the README of the plans.
  const isRoom = (folder: string): boolean => folder !== "src" && !folder.startsWith("src/plans/");
  const rooms = [...new Set(filesBelow("src").map((path) => posix.dirname(path)))].filter(isRoom).sort();

  test("that is named in src/README.md and there", () => {
    const entrances = rooms.map((room) => [room, rows.get(room.slice("src/".length))] as const);
    expect(
      entrances.filter(([, entrance]) => entrance === undefined || !existsSync(posix.join("src", entrance))),
    ).toEqual([]);
    expect(rooms.length).toBeGreaterThan(0);
  });
});
