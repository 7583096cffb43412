import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { readUnitList } from "../../../src/use-cases/units/read-unit-list";

const read = (...lines: readonly string[]): ReturnType<typeof readUnitList> =>
  readUnitList(lines.join("\n"), "list.csv", phuRieng2017, unitRegistries);

describe("a unit list", () => {
  it("may name its office itself, by a line without parent", () => {
    const list = read("code,name,level,parent,aliases", "P,Office,province,,", "A,One,upper,P,Mot|Số một");
    if (!list.ok) throw new Error(JSON.stringify(list.failure));
    expect(list.value.office.code).toBe("P");
    expect(list.value.units).toEqual([
      { code: "A", name: "One", aliases: ["Mot", "Số một"], level: "upper", parent: "P" },
    ]);
  });

  it("finds an office that only the bundled lists know", () => {
    const list = read("Mã;Tên;Cấp;Cấp trên", "698-X;Mẫu;Công đoàn cơ sở;698");
    expect(list.ok && list.value.office.name).toBe("LĐLĐ huyện Phú Riềng");
  });

  it("keeps leading zeros of codes and quoted commas of names", () => {
    const list = read("code,name,level,parent", '007,"One, Two",upper,70');
    expect(list.ok && list.value.units.map(({ code, name }) => [code, name])).toEqual([["007", "One, Two"]]);
  });

  it.each([
    [["name,level", "One,upper"], [{ kind: "missing-column", column: "code" }]],
    [["code,name,level,parent", ",One,upper,70"], [{ kind: "blank-cell", line: 2, column: "code" }]],
    [
      ["code,name,level,parent", "A,One,upper,70", "A,Two,upper,70"],
      [{ kind: "duplicate-code", line: 3, code: "A" }],
    ],
    [["code,name,level,parent", "A,One,high,70"], [{ kind: "unknown-level", line: 2, found: "high" }]],
    [
      ["code,name,level,parent,sector", "A,One,grassroots,698,sea"],
      [{ kind: "unknown-sector", line: 2, found: "sea" }],
    ],
    [
      ["code,name,level,parent", "A,One,upper,70", "B,Two,upper,71"],
      [{ kind: "no-single-office", parents: ["70", "71"] }],
    ],
    [["code,name,level,parent", "A,One,upper,nobody"], [{ kind: "no-single-office", parents: ["nobody"] }]],
  ])("is refused with the line and the reason: %j", (lines, problems) => {
    expect(read(...lines)).toEqual({ ok: false, failure: problems });
  });
});
