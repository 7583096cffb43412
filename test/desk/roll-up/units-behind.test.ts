import { roundId, type RoundId } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import type { UnitRegistry } from "../../../src/model/unit/unit";
import { binhPhuoc2017, phuRieng2017, phuRiengGrassroots } from "../../support/plans/bundled";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { readSummaryWorkbook } from "../../../src/summary/reading/read-summary-workbook";
import { practiceFiles } from "../../../src/desk/practice/practice-files";
import { rollUpFiles, type RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { EMPTY_WORK, goOnFrom } from "../../../src/desk/roll-up/desk-work";
import { rollUpWork } from "../../../src/desk/roll-up/desk-roll-up";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { realWorkbooks, received, stoppedClock } from "../../support/files/real-workbooks";

const [first, second] = phuRieng2017.rounds;
if (first === undefined || second === undefined) throw new Error("two rounds are wanted");
const REVIEW = roundId("I-II");
const plan: Plan = {
  ...phuRieng2017,
  rounds: [first, second, { ...second, id: REVIEW, name: "Cả hai đợt", of: [first.id, second.id] }],
};
/** Three unions of the district, and the district alone below the province. */
const district: UnitRegistry = { ...phuRiengGrassroots, units: phuRiengGrassroots.units.slice(0, 3) };
const province: UnitRegistry = {
  ...binhPhuoc2017,
  units: binhPhuoc2017.units.filter(({ code }) => code === district.office.code),
};

const files = (round: RoundId): readonly ReceivedFile[] =>
  [...practiceFiles({ plan, round, registry: district, mishapOf: () => "none" as const }, realWorkbooks)].map(
    ({ fileName, bytes }) => received(`${round} ${fileName}`, bytes),
  );

async function rolledUp(
  registry: UnitRegistry,
  round: RoundId,
  given: readonly ReceivedFile[],
): Promise<RollUpResult> {
  const outcome = await rollUpFiles(
    {
      subject: { plan, round, registry, plans: [plan] },
      registries: unitRegistries,
      files: given,
      progress: () => "go-on",
    },
    realWorkbooks,
    stoppedClock,
  );
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

function sheetTexts({ workbook }: RollUpResult, sheet: string): readonly unknown[] {
  const read = realWorkbooks.read(workbook);
  if (!read.ok) throw new Error(read.failure.kind);
  const grid = read.value.grids.find((each) => each.sheet === sheet);
  return (grid?.rows ?? []).flatMap((row) => row?.values ?? []);
}

/** Two of three unions have sent round I, all have sent round II. */
const ofFirst = rolledUp(district, first.id, files(first.id).slice(0, 2));
const ofSecond = rolledUp(district, second.id, files(second.id));

describe("the summary of a district for which two unions of three have sent", () => {
  const above = ofFirst.then(({ workbook }) =>
    rolledUp(province, first.id, [received("698.xlsx", workbook)]),
  );

  it("is shown to the province: on the main page, at the district, in the stored numbers", async () => {
    const result = await above;
    expect(result.rejected).toEqual([]);
    expect(result.summary.completeness.behind).toMatchObject([
      { unit: district.office.code, round: first.id, received: 2, expected: 3 },
    ]);
    expect(sheetTexts(result, "Tổng hợp").join("\n")).toContain(
      `Báo cáo chưa đủ đơn vị cấp dưới (đã nộp/phải nộp): ${district.office.name} (2/3).`,
    );
    expect(sheetTexts(result, "Tình hình nộp")).toContain("Đơn vị cấp dưới đã nộp/phải nộp 2/3");
  });

  it("is still known when the roll-up continues without the file", async () => {
    const { workbook, summary } = await above;
    const read = realWorkbooks.read(workbook);
    const kept = read.ok ? readSummaryWorkbook(read.value, [plan]) : undefined;
    if (kept === undefined) throw new Error("no summary");
    expect(kept.problems).toEqual([]);
    const subject = { plan, round: first.id, registry: province, plans: [plan] };
    const result = rollUpWork(subject, goOnFrom(EMPTY_WORK, kept));
    expect(result.summary.completeness).toEqual(summary.completeness);
  });
});

describe("a review of the office's own summaries", () => {
  it("shows the covered unions of each round, on every sheet and in the report upward", async () => {
    const review = await rolledUp(district, REVIEW, [
      received("I.xlsx", (await ofFirst).workbook),
      received("II.xlsx", (await ofSecond).workbook),
    ]);
    expect(review.rejected).toEqual([]);
    const overview = sheetTexts(review, "Tổng hợp");
    expect(overview).toContain(
      `Tổng hợp từ bảng tổng hợp của 2 kỳ, trong đó ${first.name.replace("Đợt", "đợt")} có 2/3 đơn vị`,
    );
    expect(overview).not.toContain("Tổng hợp từ 1/1 đơn vị");
    expect(sheetTexts(review, "Báo cáo cấp trên")).toContain(`2/3; ${first.name}: 2/3; ${second.name}: 3/3`);
  });
});
