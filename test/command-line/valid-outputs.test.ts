import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { roundId } from "../../src/model/codes";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import { standardPlans } from "../../src/plans/bundled-plans";
import { unitRegistries } from "../../src/plans/unit-registries";
import { drawReminders } from "../../src/summary/reminders/draw-reminders";
import { checkFiles } from "../../src/desk/checking/check-files";
import { drawFindings } from "../../src/desk/checking/findings-drawing";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { describeWithOpenXmlSdk } from "../programs/open-xml-sdk";
import { CLOSED } from "../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../support/blank-forms/office-workbook";
import { runCommand } from "../support/commands/run-command";
import { realWorkbooks, received, stoppedClock } from "../support/files/real-workbooks";

/**
 * The program takes a second to start, more on a busy machine; a summary with all its sheets as long again.
 */
const PATIENCE = 120_000;

describeWithOpenXmlSdk("the Open XML SDK finds nothing wrong", (faultsIn) => {
  const folder = mkdtempSync(join(tmpdir(), "valid-"));
  const at = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (...args: readonly string[]): Promise<void> => {
    const { exitCode, stderr } = await runCommand(...args);
    if (exitCode === 2) throw new Error(stderr);
  };
  const demo = ["--plan", "phu-rieng-2017", "--round", "I"];
  const receivedFrom = (name: string): string =>
    at(`demo/received/${readdirSync(at("demo/received")).find((file) => file.startsWith(name)) ?? name}`);

  beforeAll(async () => {
    await run("demo", "--out", at("demo"));
    await run("return", receivedFrom("693"), receivedFrom("694"), "--out", at("returned"));
    const decisions = ["--contact", "698=anh A", "--adjust", "698:TULDTT_DN_KY=-1:lý do"];
    const out = ["--facts", at("facts.xlsx"), "--out", at("next.xlsx")];
    await run("rollup", ...demo, "--from", at("demo/tong-hop.xlsx"), ...decisions, ...out);
    const copy = { "Phụ lục 2!B1": "0012", "Phụ lục 2!C5": 12, "Phụ lục 2!D5": 100 };
    writeFileSync(at("blank.xlsx"), officeWorkbook(CLOSED));
    writeFileSync(at("copy.xlsx"), officeWorkbook(filledWith(CLOSED, copy)));
  }, PATIENCE);

  const wholeForm = async (): Promise<string> => {
    const [first = ""] = readdirSync(at("demo/forms"));
    return at(`demo/forms/${first}`);
  };
  /** Finds a returned report by the beginning of its name. */
  const returned = async (name: string): Promise<string> =>
    at(`returned/${readdirSync(at("returned")).find((file) => file.startsWith(name)) ?? ""}`);
  const kinds: readonly (readonly [string, () => Promise<string>])[] = [
    ["a summary that goes on from another, with decisions", async () => at("next.xlsx")],
    ["the facts of a summary as a table of Excel", async () => at("facts.xlsx")],
    [
      "a form that was mended",
      async () => {
        await run("fix", receivedFrom("692"), "--apply", "all", "--out", at("mended.xlsx"));
        return at("mended.xlsx");
      },
    ],
    ["a report sent back, with the slip in front and notes at its cells", () => returned("693")],
    // A PDF was sent under the name of a workbook: the slip is a separate file.
    ["a slip for a file that could not be read", () => returned("694")],
    [
      "the findings as a sheet of their own",
      async () => {
        const known = { plans: standardPlans, registries: unitRegistries };
        const names = readdirSync(at("demo/received")).slice(0, 2);
        const files = names.map((name) => received(name, readFileSync(at(`demo/received/${name}`))));
        const checked = await checkFiles({ files, ...known, progress: () => "go-on" }, realWorkbooks);
        const chosen = { plan: phuRieng2017, round: roundId("I"), registry: binhPhuoc2017 };
        const drawing = drawFindings(checked, known, chosen, stoppedClock.today());
        writeFileSync(at("findings.xlsx"), writeWorkbook(drawing));
        return at("findings.xlsx");
      },
    ],
    [
      "texts that remind units",
      async () => {
        const texts = ["U1", "U2"].map((unit) => ({
          subject: `Đôn đốc ${unit}`,
          body: `Kính gửi: ${unit}\n=1`,
        }));
        const drawing = drawReminders({ letter: texts[0], units: texts, createdAt: "2018-01-05T00:00:00Z" });
        writeFileSync(at("reminders.xlsx"), writeWorkbook(drawing));
        return at("reminders.xlsx");
      },
    ],
    [
      "a plan as tables",
      async () => {
        await run("plan", "export", "phu-rieng-2017", "--out", at("plan.xlsx"));
        return at("plan.xlsx");
      },
    ],
    [
      "the report of an office, and the one made after somebody wrote into it",
      async () => {
        await run("report", at("demo/tong-hop.xlsx"), "--out", at("report.docx"));
        await run("report", at("demo/tong-hop.xlsx"), "--out", at("report.docx"));
        return at("report.docx");
      },
    ],
    [
      "a letter of proposal with its list",
      async () => {
        await run("report", at("demo/tong-hop.xlsx"), "--about", "GAN_BIEN", "--out", at("proposal.docx"));
        return at("proposal.docx");
      },
    ],
    [
      "the lists of all units",
      async () => {
        await run("report", at("demo/tong-hop.xlsx"), "--out", at("lists.xlsx"));
        return at("lists.xlsx");
      },
    ],
    [
      "an office's own form, filled with the totals",
      async () => {
        await run("rollup", "--form", at("blank.xlsx"), "--out", at("filled.xlsx"), at("copy.xlsx"));
        return at("filled.xlsx");
      },
    ],
  ];

  test.each(kinds)(
    "with %s",
    async (_kind, made) => {
      expect(faultsIn(await made())).toEqual([]);
    },
    PATIENCE,
  );

  test("but says where a sheet has its elements in another order", async () => {
    const parts = unzipSync(readFileSync(await wholeForm()));
    const part = "xl/worksheets/sheet1.xml";
    const xml = new TextDecoder().decode(parts[part]);
    const moved = xml.replace(/(<mergeCells.*<\/mergeCells>)(.*)(<\/worksheet>)/s, "$2$1$3");
    writeFileSync(at("broken.xlsx"), zipSync({ ...parts, [part]: new TextEncoder().encode(moved) }));
    expect(faultsIn(at("broken.xlsx")).join("\n")).toMatch(/worksheet\[1\].*mergeCells/);
  });
});
