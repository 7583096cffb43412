import { isoDate } from "../../../src/base/codes";
import { roundId, type RoundId } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import type { UnitRegistry } from "../../../src/model/unit/unit";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import { unitRegistries } from "../../../src/plans/unit-registries";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { practiceFiles } from "../../../src/desk/practice/practice-files";
import { readInTurn } from "../../../src/desk/received/form-reader";
import { rollUpWork } from "../../../src/desk/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../../src/desk/roll-up/desk-work";
import type { RollUpFacts } from "../../../src/desk/roll-up/roll-up-facts";
import { levelLookup } from "../../../src/desk/units/unit-lookup";
import { rollUpFiles, type RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { realWorkbooks, received, stoppedClock } from "../../support/files/real-workbooks";

const [first, second] = phuRieng2017.rounds;
if (first === undefined || second === undefined) throw new Error("two rounds are wanted");
const REVIEW = roundId("I-II");

/** The plan with a review of both its rounds, as an office would add to its own copy. */
const plan: Plan = {
  ...phuRieng2017,
  rounds: [
    first,
    second,
    {
      ...second,
      id: REVIEW,
      name: "Cả hai đợt",
      from: first.from,
      due: isoDate("2018-04-20"),
      of: [first.id, second.id],
    },
  ],
};
const registry: UnitRegistry = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 2) };

const reports = (round: RoundId): readonly ReceivedFile[] =>
  [...practiceFiles({ plan, round, registry, mishapOf: () => "none" as const }, realWorkbooks)].map(
    ({ fileName, bytes }) => received(`${round} ${fileName}`, bytes),
  );

async function rolledUp(round: RoundId, files: readonly ReceivedFile[]): Promise<RollUpResult> {
  const outcome = await rollUpFiles(
    {
      subject: { plan, round, registry, plans: [plan] },
      registries: unitRegistries,
      files,
      progress: () => "go-on",
    },
    realWorkbooks,
    stoppedClock,
  );
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

/** Rolls up without a workbook. */
async function addedUp(round: RoundId, files: readonly ReceivedFile[]): Promise<RollUpFacts> {
  const knowledge = { plans: [plan], levelOf: levelLookup([registry, ...unitRegistries]) };
  const readings = await readInTurn(realWorkbooks, knowledge)(files, () => "go-on");
  return rollUpWork({ plan, round, registry, plans: [plan] }, { ...EMPTY_WORK, readings: readings ?? [] });
}

const inFirst = reports(first.id);
const inSecond = reports(second.id);
const inBoth = [...inFirst, ...inSecond];
/** Each round and the review, rolled up once for all tests. */
const ofFirst = rolledUp(first.id, inFirst);
const ofSecond = rolledUp(second.id, inSecond);
const ofBoth = addedUp(REVIEW, inBoth);

const amountsIn = ({ summary }: RollUpFacts): ReadonlyMap<string, number | undefined> =>
  new Map([...summary.elements].map(([code, { amount }]) => [code, amount]));

describe("a review of two rounds, from real files", () => {
  it("adds what both rounds came to where it flows, and takes the second round's stocks", async () => {
    const one = amountsIn(await ofFirst);
    const two = amountsIn(await ofSecond);
    const both = amountsIn(await ofBoth);
    const expected = plan.elements
      .filter(({ derived }) => derived === undefined)
      .map(({ code, overRounds }) => {
        const [early, late] = [one.get(code), two.get(code)];
        const isAdded = overRounds === "sum" && early !== undefined && late !== undefined;
        return [code, isAdded ? early + late : (late ?? early)];
      });
    expect(expected.map(([code]) => [code, both.get(String(code))])).toEqual(expected);
    expect(new Set(plan.elements.map(({ overRounds }) => overRounds)).size).toBe(2);
  });

  it("comes to the same from the office's own summaries of the rounds", async () => {
    const units = amountsIn(await ofBoth);
    const summaries = [
      received("I.xlsx", (await ofFirst).workbook),
      received("II.xlsx", (await ofSecond).workbook),
    ];
    const own = await addedUp(REVIEW, summaries);
    expect(own.rejected).toEqual([]);
    // [wrong-unit] The office reports to itself here, and nowhere else.
    expect(own.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(own.summary.completeness).toMatchObject({ expected: [registry.office.code], incomplete: [] });
    const known = [...amountsIn(own)].filter(([, amount]) => amount !== undefined);
    expect(known.length).toBeGreaterThan(50);
    expect(known).toEqual(known.map(([code]) => [code, units.get(code)]));
  });

  it("does not add the office's summary to the units' reports", async () => {
    const summary = received("I.xlsx", (await ofFirst).workbook);
    const mixed = await addedUp(REVIEW, [...inBoth, summary]);
    expect(mixed.rejected).toMatchObject([
      { file: "I.xlsx", rejection: { kind: "own-summary", round: "Đợt I" } },
    ]);
    expect(mixed.findings.filter(({ file }) => file === "I.xlsx")).toEqual([]);
    expect(amountsIn(mixed)).toEqual(amountsIn(await ofBoth));
  });

  it("reports the missing round of a unit, in the summary and on its sheet", async () => {
    const [, ...others] = inSecond;
    const { summary, workbook } = await rolledUp(REVIEW, [...inFirst, ...others]);
    expect(summary.completeness.incomplete).toEqual([
      { unit: registry.units[0]?.code, missing: [second.id] },
    ]);
    const read = realWorkbooks.read(workbook);
    if (!read.ok) throw new Error(read.failure.kind);
    const texts = read.value.grids.flatMap(({ rows }) => rows.flatMap((row) => row?.values));
    expect(texts).toContain("Thiếu đợt");
    expect(texts).toContain("Chưa có báo cáo: Đợt II");
  });

  it("leaves the office's own summaries of this round and of another out, and finds nothing wrong with them", async () => {
    const one = received("I.xlsx", (await ofFirst).workbook);
    const two = received("II.xlsx", (await ofSecond).workbook);
    const { rejected, findings, summary } = await addedUp(first.id, [...inFirst, one, two]);
    expect(rejected).toMatchObject([
      { file: "I.xlsx", rejection: { kind: "own-summary", round: "Đợt I" } },
      { file: "II.xlsx", rejection: { kind: "own-summary", round: "Đợt II" } },
    ]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(summary.completeness.received).toHaveLength(inFirst.length);
  });
});
