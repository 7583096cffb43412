import { readFileSync } from "node:fs";
import type { ConformanceReport } from "../../../src/excel/conformance/conformance-report";
import type { Found } from "../../../src/excel/conformance/asking/conformance-check";
import { conformanceChecks, memberChecks } from "../../../src/excel/conformance/conformance-checks";
import { askThisExcel } from "../../../src/excel/ask-this-excel";
import { startHost } from "../../host/start-host";
import { bookPicture } from "../../support/sheets/book-picture";
import { expectGolden } from "../../support/sheets/expect-golden";
import { comparisonText, reportsTable } from "./compare-reports";
import { adapterCoverage } from "./adapter-coverage";
import { comparable, NEWEST, reportOf, storedReports } from "./stand-in-report";

/** Members of Office.js that the adapter uses without a check, with the reason. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  "Excel.createWorkbook":
    "it opens a window: the pane has a button for it, and the person ticks whether it came",
  "Workbook.save":
    "it saves the workbook or asks for a name: the pane has a button for it, and the person ticks",
};

describe("the conformance script on the stand-in", () => {
  it("finds all values as expected, and its report equals the stored one", async () => {
    startHost(NEWEST);
    const report = await reportOf(conformanceChecks);
    expect(report.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.checks).toHaveLength(conformanceChecks.length - report.notRun.length + 1);
    expectGolden("conformance.json", comparable(report));
  });

  it("reports the Excel, its requirement sets, and the checks it could not run", async () => {
    startHost({ apiSet: "1.15" });
    const checks = conformanceChecks.filter(({ id }) => /^remark.(comment|note)$/.test(id));
    const [comment, note] = checks;
    const report = await reportOf(checks);
    expect(report).toMatchObject({ host: "Excel", platform: "OfficeOnline", version: "stand-in" });
    expect(report.apiSets).toMatchObject({ ExcelApi: "1.15", SharedRuntime: "1.1", ExcelApiDesktop: null });
    expect(report.checks[0]).toEqual({
      id: "remark.comment",
      what: comment?.what,
      ok: true,
      found: { content: "look\nagain", cell: "B2", after: 0 },
      ms: 1,
    });
    expect(report.notRun).toEqual([{ id: "remark.note", what: note?.what, needs: "ExcelApi 1.18" }]);
  });

  it.each([
    ["InvalidOrTimedOutSession", /^Error: session-ended$/],
    ["GeneralException", /^Error: GeneralException\n/],
  ] as const)("stopped by %s, it says so and names the error as the cause", async (code, message) => {
    startHost(NEWEST).troubles.nextFailure = code;
    const stopped: unknown = await askThisExcel(() => undefined).catch((error: unknown) => error);
    expect(String(stopped)).toMatch(message);
    expect(stopped).toMatchObject({ cause: { code } });
  });

  it("restores the workbook and its active sheet", async () => {
    const host = startHost();
    const sheet = host.book.addSheet("Mine");
    host.book.show(sheet);
    // The picture shares objects with the book.
    const before = structuredClone(bookPicture(host.book));
    await reportOf(conformanceChecks);
    expect(bookPicture(host.book)).toEqual(before);
    expect(host.book.activeSheet.name).toBe("Mine");
  });

  it("removes the remains of an interrupted run", async () => {
    const host = startHost();
    host.book.addSheet("~TD conformance").visibility = "VeryHidden";
    await reportOf([]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("reports its progress after each check", async () => {
    startHost();
    const told: unknown[] = [];
    const checks = conformanceChecks.filter(({ id }) => id.startsWith("request."));
    await reportOf(checks, ({ id, ok }, done, of) => told.push([id, ok, done, of]));
    expect(told).toEqual([
      ["request.suspended", true, 1, 4],
      ["request.events", true, 2, 4],
      ["request.no-transaction", true, 3, 4],
      ["workbook.as-before", true, 4, 4],
    ]);
  });
});

describe("an Excel that does not conform", () => {
  const print = conformanceChecks.filter(({ id }) => id.startsWith("print."));

  it("gives a failed check with Excel's code, and the others still run", async () => {
    const host = startHost();
    const report = await reportOf(print, ({ id }) => {
      if (id === "print.page") host.troubles.nextFailure = "ActivityLimitReached";
    });
    expect(report.checks.map(({ id, ok }) => [id, ok])).toEqual([
      ["print.page", true],
      ["print.scale", false],
      ["print.area-and-titles", true],
      ["print.running-text", true],
      ["workbook.as-before", true],
    ]);
    expect(report.checks[1]).toMatchObject({ found: { error: "ActivityLimitReached" }, expected: 100 });
  });

  it("gives a failed check with the observed and the expected value", async () => {
    startHost();
    const [page] = print;
    if (page === undefined) throw new Error("nothing about printing");
    const report = await reportOf([{ ...page, expected: { orientation: "Portrait" } }]);
    expect(report.checks[0]).toMatchObject({
      ok: false,
      found: { orientation: "Landscape", paper: "A4" },
      expected: { orientation: "Portrait" },
    });
  });

  it("passes with another value that the adapter handles", async () => {
    startHost();
    const [page] = print;
    if (page === undefined) throw new Error("nothing about printing");
    const report = await reportOf([{ ...page, expected: "never", alsoFine: [page.expected] }]);
    expect(report.checks[0]).toMatchObject({ ok: true, found: page.expected });
  });

  it("behind another workbook fails to show a cell", async () => {
    const host = startHost();
    host.troubles.isBehindAnother = true;
    const report = await reportOf(conformanceChecks.filter(({ id }) => id === "view.shown"));
    expect(report.checks[0]).toMatchObject({ ok: false, found: { error: "GeneralException" } });
  });

  it("is distinguished from a bug of the check", async () => {
    startHost();
    const [page] = print;
    if (page === undefined) throw new Error("nothing about printing");
    const look = async (): Promise<never> => {
      throw new TypeError("no such member");
    };
    const report = await reportOf([{ ...page, look }]);
    expect(report.checks[0]).toMatchObject({ ok: false, found: { bug: "TypeError: no such member" } });
  });
});

test("checks have unique ids of a subject and a statement", () => {
  const ids = conformanceChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z-]+\.[a-z-]+$/.test(id))).toEqual([]);
});

test("every member of Office.js the adapter uses has a check, or a reason for none", async () => {
  const used = await adapterCoverage();
  const host = startHost(NEWEST);
  await reportOf(memberChecks);
  const asked = new Set(host.coverage().map(({ member }) => member));
  const members = used.map(({ member }) => member);
  expect(members.length).toBeGreaterThan(150);
  // Joined addresses need the list separator of the computer.
  expect(members).not.toContain("Worksheet.getRanges");
  expect(members).toEqual(
    expect.arrayContaining(["Note.content", "NoteCollection.add", "Excel.createWorkbook"]),
  );
  expect(members.filter((member) => !asked.has(member) && NOT_ASKED[member] === undefined)).toEqual([]);
  expect(Object.keys(NOT_ASKED).filter((member) => asked.has(member) || !members.includes(member))).toEqual(
    [],
  );
  // No test proves anything about missing or stored members.
  expect(used.filter(({ answered }) => answered === "missing" || answered === "stored")).toEqual([]);
});

describe("reports of real Excels, beside the stand-in's", () => {
  const report = (version: string, found: Readonly<Record<string, Found>>): ConformanceReport => ({
    ...{ host: "Excel", platform: "PC", version, apiSets: {}, notRun: [] },
    checks: Object.entries(found).map(([id, each]) => ({ id, what: id, ok: true, found: each, ms: 1 })),
  });
  const standIn = report("stand-in", {
    "print.page": { paper: "A4", sides: 2 },
    "style.twice": "InvalidArgument",
    "name.long": "accepted",
    "size.row": 15,
    "note.new": { text: "x" },
  });
  const windows = report("16.0.1", {
    "print.page": { sides: 2, paper: "A4" },
    "style.twice": "accepted",
    "name.long": { error: "InvalidArgument", at: "" },
    "size.row": 15.5,
  });

  test("each check is equal, stricter, more lenient, different, or was not asked", () => {
    expect(comparisonText(standIn, windows))
      .toBe(`Excel PC 16.0.1: 1 equal, 1 stricter, 1 more lenient, 1 different, 1 unknown
style.twice: more lenient
  stand-in: "InvalidArgument"
  Excel:    "accepted"
name.long: stricter
  stand-in: "accepted"
  Excel:    {"error":"InvalidArgument","at":""}
size.row: different
  stand-in: 15
  Excel:    15.5
note.new: unknown
  stand-in: {"text":"x"}
  Excel:    not asked
`);
  });

  test("a table shows what is not equal in every Excel", () => {
    expect(reportsTable(standIn, [windows, standIn]).split("\n")).toEqual([
      "1 of 5 checks are equal in each Excel below.",
      "",
      "| check | Excel PC 16.0.1 | Excel PC stand-in |",
      "| --- | --- | --- |",
      "| style.twice | more lenient | equal |",
      "| name.long | stricter | equal |",
      "| size.row | different | equal |",
      "| note.new | unknown | equal |",
      "",
    ]);
  });

  test("the table in DEPLOY.md is the one of the stored reports: npm run conformance -- --table", async () => {
    startHost(NEWEST);
    const table = reportsTable(await reportOf(conformanceChecks), storedReports());
    expect(readFileSync("DEPLOY.md", "utf8")).toContain(
      `<!-- confirmed:begin -->\n\n${table}\n<!-- confirmed:end -->`,
    );
  });
});
