import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paneWords } from "../src/pane/words/pane-words";
import { reportWords } from "../src/pane/words/report-words";
import { checkingWords } from "../src/pane/words/checking-words";

const folder = join(__dirname, "../assets/help");
const page = readFileSync(join(folder, "index.html"), "utf8");

/** Every text of the pane that takes nothing put into it. */
function texts(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(texts) : [];
}

const every = (pattern: RegExp): readonly string[] =>
  [...page.matchAll(pattern)].map(([, found = ""]) => found);

describe("the page that explains each task to staff", () => {
  it("names only tabs and buttons that the pane has", () => {
    const named = every(/<b>([^<]+)<\/b>/g);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !texts([paneWords, checkingWords, reportWords]).includes(name))).toEqual(
      [],
    );
  });

  it("has a picture with a description for each of the four tasks", () => {
    const pictures = every(/<img\s+src="([^"]+)"\s+alt="[^"]{20,}"/g);
    expect(pictures).toHaveLength(every(/<section id="([^"]+)"/g).length);
    expect(pictures.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  });

  it("loads nothing from elsewhere and leads nowhere else", () => {
    expect(every(/(?:src|href)="(https?:|\/\/)/g)).toEqual([]);
  });
});
