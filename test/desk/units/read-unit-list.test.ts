import { phuRieng2017 } from "../../support/plans/bundled";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { readUnitList } from "../../../src/desk/units/read-unit-list";

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

  it("says from when to when a unit exists, and what took its place", () => {
    const list = read(
      "Mã;Tên;Cấp;Cấp trên;Có từ ngày;Đến hết ngày;Đơn vị kế tục",
      "A;Một;upper;70;;31/8/2017;B",
      "B;Hai;upper;70;2017-01-01;;",
      "C;Ba;upper;70;;30.06.2017;A | B |",
      "D;Bốn;upper;70;;30/06/2017;Không có",
      "E;Năm;upper;70;;30/06/2017;",
      "G;Sáu;upper;70;30/06/2017;30/06/2017;",
      "H;Bảy;upper;70;01/01/2017;30/06/2017;",
    );
    if (!list.ok) throw new Error(JSON.stringify(list.failure));
    expect(
      list.value.units.map(({ validFrom, validTo, successors }) => [validFrom, validTo, successors]),
    ).toEqual([
      [undefined, "2017-08-31", ["B"]],
      ["2017-01-01", undefined, undefined],
      [undefined, "2017-06-30", ["A", "B"]],
      [undefined, "2017-06-30", []],
      [undefined, "2017-06-30", undefined],
      ["2017-06-30", "2017-06-30", undefined],
      ["2017-01-01", "2017-06-30", undefined],
    ]);
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
    [
      ["code,name,level,parent,to", "A,One,upper,70,31/02/2017"],
      [{ kind: "not-a-day", line: 2, found: "31/02/2017" }],
    ],
    [
      ["code,name,level,parent,from,to", "A,One,upper,70,2018-01-01,2017-12-31"],
      [{ kind: "ends-before-it-begins", line: 2 }],
    ],
    [
      ["code,name,level,parent,successors", "A,One,upper,70,B", "B,Two,upper,70,"],
      [{ kind: "successor-without-end", line: 2 }],
    ],
    [
      ["code,name,level,parent,to,successors", "A,One,upper,70,2017-12-31,X"],
      [{ kind: "unknown-successor", line: 2, found: "X" }],
    ],
    [
      ["code,name,level,parent,to,successors", "A,One,upper,70,2017-12-31,B", "B,Two,upper,70,2017-12-31,A"],
      [
        { kind: "own-successor", line: 2 },
        { kind: "own-successor", line: 3 },
      ],
    ],
    [["code,name,level,parent", "A,One,upper,nobody"], [{ kind: "no-single-office", parents: ["nobody"] }]],
  ])("is refused with the line and the reason: %j", (lines, problems) => {
    expect(read(...lines)).toEqual({ ok: false, failure: problems });
  });
});
