import { confirmedMatches } from "../../src/command-line/options/confirmed-matches";
import { succeed } from "../../src/domain/outcome";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { memoryHost } from "../support/commands/memory-host";

const confirm = (options: Parameters<typeof confirmedMatches>[0], host = memoryHost({})) =>
  confirmedMatches(options, binhPhuoc2017, host);

describe("--match and --matches", () => {
  it("say nothing when they are not given", async () => {
    expect(await confirm({})).toEqual(succeed({}));
  });

  it("name a text and the code it means; the text may hold an equals sign", async () => {
    const said = await confirm({ match: ["H. Phú Riềng=698", "a=b.xlsx=692"] });
    expect(said).toEqual(succeed({ "H. Phú Riềng": "698", "a=b.xlsx": "692" }));
  });

  it("are added to the file, which is made when it is not there", async () => {
    const files: Record<string, string> = {};
    await confirm({ match: ["999=698"], matches: "m.json" }, memoryHost(files));
    await confirm({ match: ["H. Lộc Ninh=692"], matches: "m.json" }, memoryHost(files));
    expect(JSON.parse(files["m.json"] ?? "")).toEqual({ "999": "698", "H. Lộc Ninh": "692" });
    expect(await confirm({ matches: "m.json" }, memoryHost(files))).toEqual(
      succeed({ "999": "698", "H. Lộc Ninh": "692" }),
    );
  });

  it("answer for each run with what was said last", async () => {
    const kept = memoryHost({ "m.json": '{"H. Phú Riềng": "692"}' });
    expect(await confirm({ match: ["h. phú riềng=698"], matches: "m.json" }, kept)).toEqual(
      succeed({ "h. phú riềng": "698" }),
    );
  });

  it.each([
    ["no code", { match: ["Phú Riềng"] }, "Phú Riềng"],
    ["no text", { match: ["=698"] }, "=698"],
    ["a unit that does not report here", { match: ["x=380"] }, "LĐLĐ tỉnh Bình Phước"],
    ["a file of something else", { matches: "units.csv" }, "units.csv"],
  ])("are refused with a sentence: %s", async (_what, options, word) => {
    const files = { "units.csv": "code,name" };
    const said = await confirm({ ...options }, memoryHost(files));
    expect(said.ok ? "" : said.failure).toContain(word);
    expect(files["units.csv"]).toBe("code,name");
  });

  it("fail when the file cannot be written", async () => {
    const said = await confirm({ match: ["999=698"], matches: "m.json" }, memoryHost({}, true));
    expect(said.ok ? "" : said.failure).toContain("chỉ cho đọc");
  });
});
