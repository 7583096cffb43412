import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const project = join(__dirname, "..");
const pages = [
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "DEPLOY.md",
  ...readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join("src", path)),
];

/** Returns the links to files that are not there, or to headings that these do not have. */
const brokenLinks = (page: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#:]*)(?:#([^)]+))?\)/g)].flatMap(([, target = "", heading]) => {
    const path = target === "" ? join(project, page) : join(project, dirname(page), target);
    const isThere = existsSync(path) && (heading === undefined || headingsOf(path).includes(heading));
    return isThere ? [] : [heading === undefined ? target : `${target}#${heading}`];
  });

/** Returns the headings of a page as links name them. */
const headingsOf = (path: string): readonly string[] =>
  [...readFileSync(path, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

describe("the pages for newcomers", () => {
  it.each(pages)("%s links only to files that are there", (page) => {
    expect(brokenLinks(page, readFileSync(join(project, page), "utf8"))).toEqual([]);
  });

  it("would be found out if a link broke", () => {
    expect(
      brokenLinks(
        "README.md",
        "[gone](src/no-such-file.ts) [here](README.md#contents) [no](README.md#run-it)",
      ),
    ).toEqual(["src/no-such-file.ts", "README.md#run-it"]);
  });

  it("name every folder of src in the map", () => {
    const map = readFileSync(join(project, "README.md"), "utf8");
    const folders = readdirSync(join(project, "src"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.filter(({ name }) => !map.includes(`${name}/`)).map(({ name }) => name)).toEqual([]);
  });
});
