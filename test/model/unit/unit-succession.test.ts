import { isoDate } from "../../../src/base/codes";
import fc from "fast-check";
import { unitCode } from "../../../src/model/codes";
import type { Unit } from "../../../src/model/unit/unit";
import { rebaseFigures, type RebasedFigures } from "../../../src/model/unit/unit-succession";
import {
  binhPhuoc2017,
  dakNong2020,
  dongNai2025,
  haNoi2022,
  lamDong2025,
  langSon2015,
  thanhHoa2021,
} from "../../support/plans/bundled";
import { aUnit } from "../../support/plans/plan-builder";

/** Merged into Lâm Đồng, like Đắk Nông. */
const binhThuanFederation: Unit = {
  ...dakNong2020.office,
  code: unitCode("60"),
  name: "Liên đoàn Lao động tỉnh Bình Thuận",
};

const provinceFederations: readonly Unit[] = [
  haNoi2022.office,
  langSon2015.office,
  thanhHoa2021.office,
  binhThuanFederation,
  dakNong2020.office,
  lamDong2025.office,
  binhPhuoc2017.office,
  dongNai2025.office,
];

const BEFORE = isoDate("2024-12-31");
const AFTER = isoDate("2025-07-01");
const LAST = isoDate("2025-06-30");

const ended = (code: string, successors?: readonly string[]): Unit =>
  aUnit(code, { validTo: LAST, ...(successors && { successors: successors.map(unitCode) }) });
const begun = (code: string): Unit => aUnit(code, { validFrom: AFTER });

const carry = (units: readonly Unit[], figures: Readonly<Record<string, number>>): RebasedFigures =>
  rebaseFigures({
    units,
    figures: new Map(Object.entries(figures).map(([code, amount]) => [unitCode(code), amount])),
    from: BEFORE,
    to: AFTER,
  });

describe("a figure is rebased to later units", () => {
  it("unchanged if its unit still exists, and completely if the unit became another", () => {
    const { carried, left } = carry([aUnit("A"), ended("B", ["C"]), begun("C")], { A: 3, B: 5 });
    expect(carried).toEqual([
      { unit: "A", amount: 3, from: ["A"], without: [] },
      { unit: "C", amount: 5, from: ["B"], without: [] },
    ]);
    expect(left).toEqual([]);
  });

  it("as a sum if several units became one, even indirectly", () => {
    const through = aUnit("M", {
      validFrom: isoDate("2025-01-01"),
      validTo: LAST,
      successors: [unitCode("Z")],
    });
    const units = [
      aUnit("A", { validTo: BEFORE, successors: [unitCode("M")] }),
      through,
      ended("B", ["Z"]),
      begun("Z"),
    ];
    expect(carry(units, { A: 2, B: 7 }).carried).toEqual([
      { unit: "Z", amount: 9, from: ["A", "B"], without: [] },
    ]);
  });

  it("with the units that belong to it but have no figure", () => {
    const units = [ended("A", ["Z"]), ended("B", ["Z"]), begun("Z")];
    expect(carry(units, { A: 2 }).carried).toEqual([{ unit: "Z", amount: 2, from: ["A"], without: ["B"] }]);
  });

  it("with the split units that partly belong to it", () => {
    const units = [ended("A", ["Z"]), ended("S", ["Y", "Z"]), begun("Y"), begun("Z")];
    const { carried, left } = carry(units, { A: 2, S: 10 });
    expect(carried).toEqual([{ unit: "Z", amount: 2, from: ["A"], without: ["S"] }]);
    expect(left).toEqual([{ unit: "S", amount: 10, fate: { kind: "split", into: ["Y", "Z"] } }]);
  });
});

describe("a figure is left over, never divided or guessed", () => {
  it.each([
    ["where its unit was split", ["Y", "Z"], { kind: "split", into: ["Y", "Z"] }],
    ["where its unit ended", [], { kind: "ended" }],
    ["where no source says what followed", undefined, { kind: "unknown" }],
    ["where what followed is not known here", ["elsewhere"], { kind: "unknown" }],
  ])("%s", (_where, successors, fate) => {
    const { carried, left } = carry([ended("A", successors), begun("Y"), begun("Z")], { A: 4 });
    expect(carried).toEqual([]);
    expect(left).toEqual([{ unit: "A", amount: 4, fate }]);
  });

  it("and a figure of a unit that did not exist throws", () => {
    expect(() => carry([begun("Z")], { Z: 1 })).toThrow("Z, which did not exist on 2024-12-31");
  });

  it("and circular successors have an unknown end", () => {
    const { carried, left } = carry([ended("A", ["B"]), ended("B", ["A"])], { A: 1 });
    expect(carried).toEqual([]);
    expect(left).toEqual([{ unit: "A", amount: 1, fate: { kind: "unknown" } }]);
  });

  it("so that every figure is rebased or left over", () => {
    const codes = ["A", "B", "C", "D"];
    const into = fc.option(fc.subarray(["X", "Y", "Z"]), { nil: undefined });
    fc.assert(
      fc.property(
        fc.tuple(...codes.map(() => into)),
        fc.dictionary(fc.constantFrom(...codes), fc.nat(1000)),
        (successors, figures) => {
          const units = [
            ...codes.map((code, at) => ended(code, successors[at])),
            ...["X", "Y", "Z"].map(begun),
          ];
          const { carried, left } = carry(units, figures);
          const sum = (all: readonly { readonly amount: number }[]): number =>
            all.reduce((total, { amount }) => total + amount, 0);
          expect(sum(carried) + sum(left)).toBe(Object.values(figures).reduce((a, b) => a + b, 0));
        },
      ),
    );
  });
});

describe("figures of the plans' provinces for the units of 2025", () => {
  const some = (units: readonly Unit[], codes: readonly string[]): ReadonlyMap<Unit["code"], number> =>
    new Map(units.filter(({ code }) => codes.includes(code)).map(({ code }, index) => [code, 10 ** index]));

  it("2024 figures of Đông Sơn and of the city of Thanh Hóa become one figure from 01/01/2025", () => {
    const { units } = thanhHoa2021;
    const request = { units, figures: some(units, ["380", "405", "406"]), from: BEFORE };
    expect(rebaseFigures({ ...request, to: isoDate("2025-01-01") }).carried).toEqual([
      { unit: "380", amount: 1 + 10, from: ["380", "405"], without: [] },
      { unit: "406", amount: 100, from: ["406"], without: [] },
    ]);
  });

  it("no district's figure can be assigned to communes", () => {
    const { units } = dakNong2020;
    const { carried, left } = rebaseFigures({
      units,
      figures: new Map(units.map(({ code }) => [code, 1])),
      from: BEFORE,
      to: AFTER,
    });
    expect(carried).toEqual([]);
    expect(left.map(({ fate }) => fate.kind)).toEqual(units.map(() => "unknown"));
  });

  it("merged provinces add up, and an incomplete sum names the missing one", () => {
    const request = { units: provinceFederations, from: BEFORE, to: AFTER };
    const figures = some(provinceFederations, ["60", "67", "68", "70"]);
    expect(rebaseFigures({ ...request, figures }).carried).toEqual([
      { unit: "68", amount: 1 + 10 + 100, from: ["60", "67", "68"], without: [] },
      { unit: "75", amount: 1000, from: ["70"], without: ["75"] },
    ]);
  });
});
