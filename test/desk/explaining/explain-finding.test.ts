import { roundId, unitCode } from "../../../src/model/codes";
import type { Explanation } from "../../../src/model/finding/explanation";
import type { Finding, RuleId } from "../../../src/model/finding/finding";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { drawExplanations, explanationsDrawing } from "../../../src/forms/explanations/draw-explanations";
import { readPlan } from "../../../src/planbook/reading/read-plan";
import { checkOpenWorkbook } from "../../support/forms/check-open-workbook";
import {
  explainFinding,
  explanationFor,
  explanationKey,
  withdrawExplanation,
} from "../../../src/desk/explaining/explain-finding";
import { explanationsText, readExplanationsText } from "../../../src/desk/explaining/explanations-text";
import { memoryWorkbook, type MemoryWorkbook } from "../../support/pane/memory-workbook";
import { officerReport, TRIED_PLAN_FILE } from "../../support/forms/officer-reports";
import { realWorkbooks, stoppedClock } from "../../support/files/real-workbooks";

function gridsOf(bytes: Uint8Array): WorkbookGrids {
  const read = realWorkbooks.read(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const own = readPlan(gridsOf(TRIED_PLAN_FILE));
if (!own.ok || own.value.registry === undefined) throw new Error("the plan cannot be read");
const knowledge = { plans: [own.value.plan], registries: [own.value.registry] };

async function checked(workbook: MemoryWorkbook) {
  const outcome = await checkOpenWorkbook(workbook, "M-01.xlsx", knowledge);
  if (!outcome.ok || outcome.value.submission === undefined) throw new Error("no form");
  return { submission: outcome.value.submission, findings: outcome.value.findings };
}

const ofRule = (findings: readonly Finding[], rule: RuleId): Finding => {
  const finding = findings.find((candidate) => candidate.rule === rule);
  if (finding === undefined) throw new Error(`no finding ${rule}`);
  return finding;
};

/** Returns the painted workbook as it is read the next time. */
function reopened(workbook: MemoryWorkbook, before: WorkbookGrids): MemoryWorkbook {
  const drawn = [...workbook.sheets.values()].flatMap((sheet) => (sheet === "foreign" ? [] : [sheet]));
  const painted = drawn.flatMap(
    (sheet) => gridsOf(realWorkbooks.write(explanationsDrawing(sheet, stoppedClock.today()))).grids,
  );
  const names = new Set(painted.map(({ sheet }) => sheet));
  const grids = [...before.grids.filter(({ sheet }) => !names.has(sheet)), ...painted];
  return memoryWorkbook(
    grids.map(({ sheet }) => sheet),
    { ...before, grids },
  );
}

describe("a flagged value explained in the open workbook", () => {
  const before = gridsOf(officerReport("M-01", [50, 45, 25]));
  const open = () =>
    memoryWorkbook(
      before.grids.map(({ sheet }) => sheet),
      before,
    );

  it("[range] is a note with its reason the next time, and the cell is in front again", async () => {
    const workbook = open();
    const { submission, findings } = await checked(workbook);
    const finding = ofRule(findings, "range");
    expect(finding.severity).toBe("error");
    const answer = {
      finding,
      reason: "Tiếp nhận xí nghiệp mới (giả định)",
      of: submission,
      by: " CĐCS Mẫu 01 ",
    };
    expect((await explainFinding(workbook, answer, stoppedClock)).ok).toBe(true);
    expect(workbook.visited).toEqual([{ sheet: "Biểu mẫu", cell: finding.cell }]);
    const next = await checked(reopened(workbook, before));
    expect(ofRule(next.findings, "range")).toMatchObject({
      severity: "note",
      explained: { reason: "Tiếp nhận xí nghiệp mới (giả định)", by: "CĐCS Mẫu 01", at: "2018-01-15" },
    });
    expect(next.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("[range] is asked again once the explanation is withdrawn, and explained again when it is written once more", async () => {
    const workbook = open();
    const { submission, findings } = await checked(workbook);
    const answer = { finding: ofRule(findings, "range"), reason: "xí nghiệp mới (giả định)", of: submission };
    await explainFinding(workbook, answer, stoppedClock);
    const explained = reopened(workbook, before);
    const key = explanationKey(ofRule((await checked(explained)).findings, "range"), submission);
    expect(await withdrawExplanation(explained, key, stoppedClock)).toEqual({ ok: true, value: true });
    const withdrawn = reopened(explained, before);
    const asked = ofRule((await checked(withdrawn)).findings, "range");
    expect([asked.severity, asked.explained]).toEqual(["error", undefined]);
    // Nothing is left to withdraw, as before the first explanation.
    const nothing = { ok: false, failure: { kind: "not-given" } };
    expect(await withdrawExplanation(withdrawn, key, stoppedClock)).toEqual(nothing);
    expect(await withdrawExplanation(open(), key, stoppedClock)).toEqual(nothing);

    await explainFinding(withdrawn, { ...answer, finding: asked }, stoppedClock);
    expect(ofRule((await checked(reopened(withdrawn, before))).findings, "range").severity).toBe("note");
  });

  it("adds only the sheet of explanations, with a second explanation below the first", async () => {
    const workbook = open();
    const { submission, findings } = await checked(workbook);
    const finding = ofRule(findings, "range");
    await explainFinding(workbook, { finding, reason: "Một", of: submission }, stoppedClock);
    const touched = [...workbook.sheets].filter(([, sheet]) => sheet !== "foreign").map(([name]) => name);
    expect(touched).toEqual(["Giải trình"]);
    const again = reopened(workbook, before);
    const other: Finding = { ...finding, code: "LD", subject: "Khác" };
    await explainFinding(again, { finding: other, reason: "Hai", of: submission }, stoppedClock);
    const { submission: third } = await checked(reopened(again, before));
    expect(third.explanations?.map(({ code, reason }) => [code, reason])).toEqual([
      ["DV_MOI", "Một"],
      ["LD", "Hai"],
    ]);
  });

  it("never replaces a sheet of that name that is somebody else's", async () => {
    const [form] = before.grids;
    if (form === undefined) throw new Error("no sheet");
    const foreign = { ...form, sheet: "Giải trình", rows: [] };
    const workbook = memoryWorkbook(["Biểu mẫu", "giải trình"], {
      ...before,
      grids: [...before.grids, foreign],
    });
    const { submission, findings } = await checked(workbook);
    const finding = ofRule(findings, "range");
    await explainFinding(workbook, { finding, reason: "Một", of: submission }, stoppedClock);
    expect(workbook.sheets.get("Giải trình (2)")).toMatchObject({ name: "Giải trình (2)" });
  });

  it("fails without a reason, for findings that must be fixed, and if the workbook refuses", async () => {
    const workbook = open();
    const { submission, findings } = await checked(workbook);
    const finding = ofRule(findings, "range");
    const part: Finding = { ...finding, rule: "part-of-whole", whole: "Tất cả" };
    const kinds = [
      await explainFinding(workbook, { finding, reason: " ", of: submission }, stoppedClock),
      await explainFinding(workbook, { finding: part, reason: "Vì", of: submission }, stoppedClock),
    ];
    workbook.refusal = { kind: "workbook-protected" };
    kinds.push(await explainFinding(workbook, { finding, reason: "Vì", of: submission }, stoppedClock));
    expect(workbook.visited).toEqual([]);
    const key = explanationKey(finding, submission);
    expect(await withdrawExplanation(workbook, key, stoppedClock)).toMatchObject({ ok: false });
    expect(kinds.map((outcome) => !outcome.ok && outcome.failure.kind)).toEqual([
      "no-reason",
      "not-explainable",
      "workbook-protected",
    ]);
  });
});

describe("the explanations of a report", () => {
  const bytes = officerReport("M-01", [50, 45, 25]);
  const before = gridsOf(bytes);
  const keptAs = async (change: (explanation: Explanation) => Explanation) => {
    const { submission, findings } = await checked(memoryWorkbook([], before));
    const answer = { finding: ofRule(findings, "range"), reason: "Một", of: submission };
    const explanation = explanationFor(answer, stoppedClock);
    if (!explanation.ok) throw new Error(explanation.failure.kind);
    return change(explanation.value);
  };

  it("written for another round say nothing: the sheet was copied with last round's form", async () => {
    const ofRound = async (round: string) => {
      const explanation = await keptAs((given) => ({ ...given, round: roundId(round) }));
      const sheet = explanationsDrawing(drawExplanations([explanation]), stoppedClock.today());
      const grids = [...before.grids, ...gridsOf(realWorkbooks.write(sheet)).grids];
      return ofRule((await checked(memoryWorkbook([], { ...before, grids }))).findings, "range").severity;
    };
    expect([await ofRound("Q1"), await ofRound("Q0")]).toEqual(["note", "error"]);
  });

  it("stored by the office apply to their unit and round", async () => {
    const severityWith = async (change: (explanation: Explanation) => Explanation) => {
      const explanations = [await keptAs(change)];
      const outcome = await checkOpenWorkbook(memoryWorkbook([], before), "M-01.xlsx", {
        ...knowledge,
        explanations,
      });
      return outcome.ok ? ofRule(outcome.value.findings, "range").severity : undefined;
    };
    expect([
      await severityWith((given) => given),
      await severityWith((given) => ({ ...given, unit: unitCode("M-02") })),
      await severityWith((given) => ({ ...given, round: roundId("Q0") })),
    ]).toEqual(["note", "error", "error"]);
  });

  it("name their author only if one was given", async () => {
    const { submission, findings } = await checked(memoryWorkbook([], before));
    const answer = { finding: ofRule(findings, "range"), reason: " Một ", of: submission };
    const byOf = (by?: string) => {
      const outcome = explanationFor({ ...answer, by }, stoppedClock);
      return outcome.ok && [outcome.value.reason, outcome.value.by, outcome.value.at];
    };
    expect([byOf(" CĐCS Mẫu "), byOf("  "), byOf()]).toEqual([
      ["Một", "CĐCS Mẫu", "2018-01-15"],
      ["Một", undefined, "2018-01-15"],
      ["Một", undefined, "2018-01-15"],
    ]);
  });

  it("survive as text; anything else is not taken for them", async () => {
    const explanation = await keptAs((given) => given);
    expect(readExplanationsText(explanationsText([explanation]))).toEqual([explanation]);
    const { reason: _reason, ...without } = explanation;
    const wrong = [
      "{}",
      "x",
      JSON.stringify([without]),
      JSON.stringify([{ ...explanation, rule: "required" }]),
    ];
    expect(wrong.map(readExplanationsText)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
