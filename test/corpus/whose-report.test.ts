import { unitCode, type UnitCode } from "../../src/model/codes";
import { confirmMatch, type ConfirmedMatches } from "../../src/model/unit/confirmed-matches";
import type { Unit } from "../../src/model/unit/unit";
import { drawForm } from "../../src/forms/draw-form";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import { FORM_ROW } from "../../src/forms/layout/form-rows";
import { a1 } from "../../src/workbook/grid/address";
import type { ReceivedFile } from "../../src/workbook/files/ports";
import { readInTurn } from "../../src/desk/received/form-reader";
import { rollUpWork } from "../../src/desk/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../src/desk/roll-up/desk-work";
import type { RollUpFacts } from "../../src/desk/roll-up/roll-up-facts";
import { levelLookup } from "../../src/desk/units/unit-lookup";
import { realWorkbooks, received } from "../support/files/real-workbooks";
import { aRegistry, aUnit } from "../support/plans/plan-builder";
import { both, type SheetDamage } from "./accident";
import { type } from "./damage/on-sheet";
import { ONE_OF_EACH_PLAN } from "./every-plan";

jest.setTimeout(60_000);

const UNIT_CELL = a1(FORM_ROW.unit, FORM_COLUMN.VALUE);
const NAME_CELL = a1(FORM_ROW.unit, FORM_COLUMN.TT);
const HEAD_CELL = a1(FORM_ROW.office, FORM_COLUMN.TT);

const NAMES = ["CĐCS Trường Mẫu Đồi Xanh", "CĐCS Công ty Mẫu Sông Trong", "CĐCS Xã Mẫu Suối Cạn"] as const;

describe("whose report it is", () => {
  const [form] = ONE_OF_EACH_PLAN;
  if (form === undefined) throw new Error("there is no plan");
  const { plan, template, filled } = form;
  const units = NAMES.map((name, index): Unit =>
    aUnit(`CS0${String(index + 1)}`, { level: template.audience.level, name }),
  );
  const registry = aRegistry(units, aUnit("VP", { level: template.audience.level, name: "LĐLĐ tỉnh Mẫu" }));
  const [own, neighbour] = units;
  if (own === undefined || neighbour === undefined) throw new Error("there are no units");

  const drawing = drawForm({
    template,
    unit: own,
    above: registry.office,
    ...filled,
    createdAt: "2020-06-01T08:00:00Z",
  });
  const untouched = realWorkbooks.write(drawing);

  /** The form of the first unit, damaged and sent under a name. */
  const sent = (name: string, damage?: SheetDamage) =>
    received(name, damage === undefined ? untouched : realWorkbooks.write(damage(drawing)));

  async function rolledUp(file: ReceivedFile, confirmed: ConfirmedMatches = {}): Promise<RollUpFacts> {
    const knowledge = { plans: [plan], levelOf: levelLookup([registry]) };
    const readings = await readInTurn(realWorkbooks, knowledge)([file], () => "go-on");
    const subject = { plan, round: template.round, registry, plans: [plan], confirmed };
    return rollUpWork(subject, { ...EMPTY_WORK, readings: readings ?? [] });
  }

  const receivedUnits = ({ summary }: RollUpFacts): readonly UnitCode[] => summary.completeness.received;
  const asked = ({ rejected }: RollUpFacts): unknown =>
    rejected.map(({ rejection }) =>
      rejection.kind === "unknown-unit"
        ? [rejection.guesses.map(({ unit }) => unit), rejection.doubts]
        : rejection.kind,
    );

  const retyped = type(NAME_CELL, `Đơn vị báo cáo: ${neighbour.name}`);

  it.each<[string, SheetDamage | undefined, string, readonly unknown[]]>([
    [
      "the name beside the code is the neighbour's",
      retyped,
      "bc.xlsx",
      [{ by: "name", text: neighbour.name }],
    ],
    [
      "the name at the head is the neighbour's",
      type(HEAD_CELL, neighbour.name.toLocaleUpperCase("vi")),
      "bc.xlsx",
      [{ by: "name", text: neighbour.name.toLocaleUpperCase("vi") }],
    ],
    [
      "the file bears the neighbour's code",
      undefined,
      "CS02_bao cao.xlsx",
      [{ by: "file-name", text: "CS02_bao cao" }],
    ],
    [
      "the file is called like the neighbour",
      undefined,
      "BC cong ty mau song trong.xlsx",
      [{ by: "file-name", text: "BC cong ty mau song trong" }],
    ],
    [
      "the file lies in the neighbour's folder",
      undefined,
      "nop/CS02/bc.xlsx",
      [{ by: "folder", text: "CS02" }],
    ],
  ])("[unit-in-doubt] %s: it is asked before anything is added", async (_what, damage, file, doubts) => {
    const result = await rolledUp(sent(file, damage));
    expect(receivedUnits(result)).toEqual([]);
    expect(asked(result)).toEqual([[["CS01", "CS02"], doubts]]);
    expect(result.findings).toMatchObject([{ rule: "unit-in-doubt", severity: "error", file }]);
  });

  it("[unit-in-doubt] the neighbour's code was typed over its own: name and mark are its own still", async () => {
    const result = await rolledUp(sent("bc.xlsx", type(UNIT_CELL, "CS02")));
    expect(asked(result)).toEqual([
      [
        ["CS02", "CS01"],
        [
          { by: "name", text: own.name },
          { by: "name", text: own.name.toLocaleUpperCase("vi") },
          { by: "mark", text: "CS01" },
        ],
      ],
    ]);
  });

  it("[unit-in-doubt] the name is that of nobody on the list", async () => {
    const result = await rolledUp(sent("bc.xlsx", type(NAME_CELL, "Đơn vị báo cáo: CĐCS Hợp tác xã Mới")));
    expect(asked(result)).toEqual([[["CS01"], [{ by: "name", text: "CĐCS Hợp tác xã Mới" }]]]);
  });

  const renamed = sent("bc.xlsx", both(retyped, type(HEAD_CELL, neighbour.name)));

  it.each(["CS01", "CS02"])("counts for %s once a person has said so", async (code) => {
    const result = await rolledUp(renamed, confirmMatch({}, "bc.xlsx", unitCode(code)));
    expect(receivedUnits(result)).toEqual([code]);
    expect(result.rejected).toEqual([]);
  });

  it.each<[string, SheetDamage | undefined, string]>([
    ["nothing was changed", undefined, "bc.xlsx"],
    ["the name was typed anew", type(NAME_CELL, "Đơn vị: cđcs TRƯỜNG mẫu đồi xanh"), "bc.xlsx"],
    ["the name was typed without accents", type(NAME_CELL, "Cong doan co so Truong Mau Doi Xanh"), "bc.xlsx"],
    ["the name was shortened", type(NAME_CELL, "Trường Mẫu Đồi Xanh"), "bc.xlsx"],
    ["the name was cleared", both(type(NAME_CELL, undefined), type(HEAD_CELL, undefined)), "bc.xlsx"],
    ["the file bears its code", undefined, "2020/CS01_Truong Mau Doi Xanh_gui CS02.xlsx"],
    ["it lies in a folder of the office", undefined, "LĐLĐ tỉnh Mẫu/Dot 1/bc dot 1.xlsx"],
  ])("is not asked where %s", async (_what, damage, file) => {
    const result = await rolledUp(sent(file, damage));
    expect(result.rejected).toEqual([]);
    expect(receivedUnits(result)).toEqual(["CS01"]);
    expect(result.findings.map(({ rule }) => rule)).not.toContain("unit-in-doubt");
  });
});
