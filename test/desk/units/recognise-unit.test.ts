import { roundId, unitCode } from "../../../src/model/codes";
import { confirmMatch, type ConfirmedMatches } from "../../../src/model/unit/confirmed-matches";
import type { Unit } from "../../../src/model/unit/unit";
import {
  binhPhuoc2017,
  phuRieng2017,
  phuRiengFederation,
  phuRiengGrassroots,
} from "../../support/plans/bundled";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { unitRegistries } from "../../../src/plans/unit-registries";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { readInTurn } from "../../../src/desk/received/form-reader";
import { EMPTY_WORK } from "../../../src/desk/roll-up/desk-work";
import { rollUpWork } from "../../../src/desk/roll-up/desk-roll-up";
import type { RollUpFacts } from "../../../src/desk/roll-up/roll-up-facts";
import { levelLookup } from "../../../src/desk/units/unit-lookup";
import { mistypedForm } from "../../support/forms/mistyped-form";
import { realWorkbooks, received } from "../../support/files/real-workbooks";

const ROUND = roundId("I");

interface Sent {
  readonly unit?: Unit;
  readonly name?: string;
  readonly file?: string;
}

const sent = (typed: string, { file = "bao-cao.xlsx", ...printed }: Sent = {}): ReceivedFile =>
  received(file, mistypedForm(typed, printed));

async function rolledUp(file: ReceivedFile, confirmed: ConfirmedMatches = {}): Promise<RollUpFacts> {
  const knowledge = { plans: standardPlans, levelOf: levelLookup(unitRegistries) };
  const readings = await readInTurn(realWorkbooks, knowledge)([file], () => "go-on");
  const subject = {
    plan: phuRieng2017,
    round: ROUND,
    registry: binhPhuoc2017,
    plans: standardPlans,
    confirmed,
  };
  return rollUpWork(subject, { ...EMPTY_WORK, readings: readings ?? [] });
}

const notes = ({ findings }: RollUpFacts): readonly unknown[] =>
  findings.flatMap((finding) => (finding.rule === "recognised-unit" ? [[finding.by, finding.found]] : []));

const guessed = ({ rejected }: RollUpFacts): readonly unknown[] =>
  rejected.flatMap(({ rejection }): readonly unknown[] =>
    rejection.kind === "unknown-unit"
      ? rejection.guesses.map(({ unit, reason }) => [unit, reason])
      : [rejection],
  );

describe("a form without the code of its unit", () => {
  it.each([
    ["its name typed over the code", "LDLD H. Phu Rieng", "name"],
    ["another letter case and blanks", " LĐLĐ HUYỆN  PHÚ RIỀNG", "name"],
    ["its full name", "Liên đoàn Lao động huyện Phú Riềng", "alias"],
  ])("counts by %s, and a note says so", async (_how, typed, by) => {
    const result = await rolledUp(sent(typed, { name: "" }));
    expect(result.rejected).toEqual([]);
    expect(result.summary.completeness.received).toEqual(["698"]);
    expect(notes(result)).toEqual([[by, typed.trim().replace(/\s+/g, " ")]]);
    expect(result.files).toMatchObject([{ unit: "698" }]);
    expect(result.findings.map(({ rule }) => rule)).not.toContain("wrong-unit");
  });

  it("counts by the name printed beside the blank", async () => {
    const result = await rolledUp(sent(""));
    expect(result.summary.completeness.received).toEqual(["698"]);
    expect(notes(result)).toEqual([["name", "LĐLĐ huyện Phú Riềng"]]);
  });

  it("does not count by the name of its file, which only suggests the unit", async () => {
    const result = await rolledUp(sent("", { name: "", file: "LĐLĐ huyện Phú Riềng.xlsx" }));
    expect(result.summary.completeness.received).toEqual([]);
    expect(guessed(result)).toEqual([["698", "file-name"]]);
  });

  it("of another level does not count as a unit that is called alike", async () => {
    const [unit] = phuRiengGrassroots.units;
    const result = await rolledUp(sent("Phú Riềng", { ...(unit && { unit }), name: "CĐCS Phú Riềng" }));
    expect(result.summary.completeness.received).toEqual([]);
    expect(guessed(result)).toEqual([["698", "contradicted"]]);
  });

  it("of another level counts as that unit after a person's decision", async () => {
    const [unit] = phuRiengGrassroots.units;
    const file = sent("Phú Riềng", { ...(unit && { unit }), name: "CĐCS Phú Riềng" });
    const result = await rolledUp(file, confirmMatch({}, "Phú Riềng", phuRiengFederation.code));
    expect(result.summary.completeness.received).toEqual(["698"]);
    expect(notes(result)).toEqual([["answer", "Phú Riềng"]]);
  });
});

describe("an answer of a person", () => {
  const stray = (): ReceivedFile => sent("701", { name: "Phú Riềng (mới)", file: "in/Bao cao.xlsx" });

  it("is asked for while it is not certain, with guesses", async () => {
    const result = await rolledUp(stray());
    expect(result.summary.completeness.received).toEqual([]);
    expect(guessed(result)).toEqual([["698", "contained"]]);
  });

  it.each(["701", "bao cao.xlsx", "Bao cao"])(
    "about %s admits the file, and a note says so",
    async (text) => {
      const result = await rolledUp(stray(), confirmMatch({}, text, phuRiengFederation.code));
      expect(result.rejected).toEqual([]);
      expect(result.summary.completeness.received).toEqual(["698"]);
      expect(notes(result)).toMatchObject([["answer", expect.any(String)]]);
    },
  );

  it("does not make a form of a listed code another unit's", async () => {
    const result = await rolledUp(sent("698"), confirmMatch({}, "698", unitCode("692")));
    expect(result.summary.completeness.received).toEqual(["698"]);
    expect(notes(result)).toEqual([]);
  });
});
