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

const brokenLinks = (page: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#:]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !existsSync(join(project, dirname(page), target)));

describe("the pages for newcomers", () => {
  it.each(pages)("%s links only to files that are there", (page) => {
    expect(brokenLinks(page, readFileSync(join(project, page), "utf8"))).toEqual([]);
  });

  it("would be found out if a link broke", () => {
    expect(brokenLinks("README.md", "[gone](src/no-such-file.ts) [here](README.md)")).toEqual([
      "src/no-such-file.ts",
    ]);
  });

  it("name every folder of src in the map", () => {
    const map = readFileSync(join(project, "README.md"), "utf8");
    const folders = readdirSync(join(project, "src"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.filter(({ name }) => !map.includes(`${name}/`)).map(({ name }) => name)).toEqual([]);
  });
});
