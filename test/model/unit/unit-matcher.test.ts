import fc from "fast-check";
import { unitCode } from "../../../src/model/codes";
import { confirmMatch, type ConfirmedMatches } from "../../../src/model/unit/confirmed-matches";
import type { Unit } from "../../../src/model/unit/unit";
import type { UnitClue, UnitMatch } from "../../../src/model/unit/unit-match";
import { unitMatcher } from "../../../src/model/unit/unit-matcher";
import { nameReader } from "../../../src/model/unit/unit-name-reader";
import { nameWords } from "../../../src/plans/name-words";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { aRegistry, aUnit, UPPER } from "../../support/plans/plan-builder";
import { propertyRuns } from "../../support/property-runs";

const office = aUnit("99", { name: "LĐLĐ tỉnh Thanh Hóa", level: UPPER });
const units = [
  aUnit("380", { name: "LĐLĐ thành phố Thanh Hóa", level: UPPER }),
  aUnit("401", { name: "LĐLĐ huyện Nga Sơn", level: UPPER }),
  aUnit("018", { name: "LĐLĐ huyện Gia Lâm", level: UPPER }),
  aUnit("663", { name: "LĐLĐ huyện Đắk Mil", level: UPPER }),
  aUnit("666", { name: "LĐLĐ huyện Đắk R'Lấp", level: UPPER }),
  aUnit("407", { name: "LĐLĐ thị xã Nghi Sơn", aliases: ["LĐLĐ huyện Tĩnh Gia"], level: UPPER }),
  aUnit("401-02", { name: "CĐCS Trường MN Mẫu 02" }),
  aUnit("25280", { name: "Công đoàn xã Lộc Thạnh", level: UPPER }),
  aUnit("25294", { name: "Công đoàn xã Lộc Thành", level: UPPER }),
];

const match = (clue: Partial<UnitClue>, confirmed: ConfirmedMatches = {}): UnitMatch =>
  unitMatcher(aRegistry(units, office), nameWords, confirmed)({ code: "", ...clue });

/** Returns "401 name" if certain, else ["401 contradicted", …]. */
function inShort(found: UnitMatch): string | readonly string[] {
  switch (found.kind) {
    case "certain":
      return `${found.unit.code} ${found.by}`;
    case "guesses":
      return found.guesses.map(({ unit, reason }) => `${unit} ${reason}`);
    case "doubted":
      return [`${found.unit.code} doubted`, ...found.doubts.map(({ by, text }) => `${by}: ${text}`)];
    case "none":
      return [];
  }
}

describe("a unit is certain", () => {
  it.each([
    ["401", "401 code"],
    [" 401 ", "401 code"],
    ["18", "018 code"],
    ["401\u201302", "401-02 code"],
    ["401 \u2013 02", "401-02 code"],
    ["LĐLĐ huyện Tĩnh Gia", "407 alias"],
    ["LĐLĐ huyện Gia Lâm", "018 name"],
    ["liên đoàn lao động HUYỆN GIA LÂM", "018 name"],
    ["LÐLÐ  H.Gia   Lâm", "018 name"],
    ["Liên đoàn LĐ huyện Gia Lâm", "018 name"],
    ["LDLD huyen Gia Lam", "018 name"],
    ["gia lâm", "018 name"],
    ["H. Tĩnh Gia", "407 name"],
    ["TX.Nghi Sơn", "407 name"],
    ["Thị xã Nghi Sơn", "407 name"],
    ["LĐLĐ TP. Thanh Hoá", "380 name"],
    ["huyện Đăk Mil", "663 name"],
    ["Huyện Dak Mil", "663 name"],
    ["LĐLĐ H. Đắc Mil", "663 name"],
    ["Đắk R’Lấp", "666 name"],
    ["Đăk R Lấp", "666 name"],
    ["Dak RLap", "666 name"],
    ["CĐ xã Lộc Thạnh", "25280 name"],
    ["Lộc Thành", "25294 name"],
  ])("by %j as its code", (code, expected) => {
    expect(inShort(match({ code }))).toBe(expected);
  });

  it("by the name printed next to an empty code", () => {
    expect(inShort(match({ name: "LĐLĐ HUYỆN NGA SƠN" }))).toBe("401 name");
  });

  it("by its code if form and file agree or name no unit", () => {
    const clue = { code: "401", name: "LDLD H. Nga Son", officeLine: "BÁO CÁO", fileName: "018.xlsx" };
    expect(inShort(match(clue))).toBe("401 code");
    expect(inShort(match({ ...clue, marks: ["0401", "999"], fileName: "tinh Thanh Hoa/401_bc.xlsx" }))).toBe(
      "401 code",
    );
  });

  it.each<[Partial<UnitClue>, string]>([
    [{ name: "LĐLĐ huyện Gia Lâm" }, "name: LĐLĐ huyện Gia Lâm"],
    [{ name: "LĐLĐ huyện Không Có" }, "name: LĐLĐ huyện Không Có"],
    [{ officeLine: "LĐLĐ HUYỆN GIA LÂM" }, "name: LĐLĐ HUYỆN GIA LÂM"],
    [{ marks: ["401", "018"] }, "mark: 018"],
    [{ fileName: "in/018_bc.xlsx" }, "file-name: 018_bc"],
    [{ fileName: "in/BC Gia Lam dot 1.xlsx" }, "file-name: BC Gia Lam dot 1"],
  ])("in doubt if %j contradicts its code", (clue, doubt) => {
    expect(inShort(match({ code: "401", ...clue }))).toEqual(["401 doubted", doubt]);
    expect(inShort(match({ code: "401", ...clue, isSettled: true }))).toBe("401 code");
  });

  it("by its folder only if the folder belongs to one unit", () => {
    const among = (folder: string, ...codes: readonly string[]) => {
      const files = codes.map((code, index) => ({ file: `${folder}/${index}.xlsx`, unit: unitCode(code) }));
      const find = unitMatcher(aRegistry(units, office), nameWords, {}, files);
      return files.map(({ file, unit }) => inShort(find({ code: unit, fileName: file })));
    };
    expect(among("D:/Gia Lâm", "401")).toEqual([["401 doubted", "folder: Gia Lâm"]]);
    expect(among("Gia Lâm/đợt 1", "018", "401")).toEqual(["018 code", ["401 doubted", "folder: Gia Lâm"]]);
    expect(among("Gia Lâm", "018", "401", "663")).toEqual(["018 code", "401 code", "663 code"]);
    expect(among("Đợt 1", "401", "663")).toEqual(["401 code", "663 code"]);
  });
});

describe("a person has to confirm", () => {
  it.each<[string, Partial<UnitClue>, readonly string[]]>([
    ["a name beside a foreign code", { code: "999", name: "LĐLĐ huyện Nga Sơn" }, ["401 contradicted"]],
    [
      "two names that contradict each other",
      { code: "Gia Lâm", name: "LĐLĐ huyện Nga Sơn" },
      ["018 contradicted", "401 contradicted"],
    ],
    ["a name that is the office's as well", { code: "Thanh Hóa" }, ["380 shared-name"]],
    [
      "a name typed without the accents that matter",
      { code: "xa Loc Thanh" },
      ["25280 shared-name", "25294 shared-name"],
    ],
    ["a name with other accents", { code: "LĐLĐ huyện Gia Lắm" }, ["018 other-accents"]],
    ["a name with a wrong letter", { code: "LDLD huyen Gia Lan" }, ["018 similar"]],
    ["a name with two letters swapped", { code: "Ngih Son" }, ["407 similar"]],
    ["a code and a name in one cell", { code: "401 - LĐLĐ huyện Nga Sơn" }, ["401 contained"]],
    ["the name of a file", { fileName: "Zalo/Bao cao H. Nga Son dot 2.xlsx" }, ["401 file-name"]],
    ["the name of a file without apostrophes", { fileName: "Bao cao Dak RLap.xlsx" }, ["666 file-name"]],
    ["the code in the name of a file", { fileName: "018_form (1).xlsx" }, ["018 file-name"]],
  ])("%s", (_what, clue, expected) => {
    expect(inShort(match(clue))).toEqual(expected);
  });

  it("no unit if none fits: another number, the office itself, a blank form", () => {
    expect(match({ code: "999" })).toEqual({ kind: "none" });
    expect(match({ code: "LĐLĐ tỉnh Thanh Hóa" })).toEqual({ kind: "none" });
    expect(match({})).toEqual({ kind: "none" });
  });

  it("no numbered unit for another number", () => {
    const schools = aRegistry(
      ["01", "02", "12"].map((n) => aUnit(`S${n}`, { name: `CĐCS Trường MN Mẫu ${n}` })),
    );
    const found = unitMatcher(schools, nameWords)({ code: "Truong Mam non Mau 2" });
    expect(found).toEqual({ kind: "none" });
  });

  it("at most five guesses", () => {
    const many = aRegistry(
      ["A", "B", "C", "D", "E", "F"].map((code) => aUnit(code, { name: "CĐCS Trường Mẫu" })),
    );
    const found = unitMatcher(many, nameWords)({ code: "Trường Mẫu" });
    expect(found.kind === "guesses" && found.guesses.map(({ unit }) => unit)).toEqual([
      "A",
      "B",
      "C",
      "D",
      "E",
    ]);
  });
});

describe("a confirmed match applies", () => {
  const clue = { code: "999", name: "LĐLĐ huyện Nga Sơn", fileName: "in/Báo cáo.xlsx" };

  it.each(["999", "ldld huyện nga sơn", "BÁO CÁO.xlsx".normalize("NFD")])("to %s in any typing", (text) => {
    const known = text.startsWith("ldld") ? "LĐLĐ HUYỆN NGA SƠN" : text;
    expect(inShort(match(clue, confirmMatch({}, known, unitCode("018"))))).toBe("018 answer");
  });

  it("only if it is the last for a text, and can be stored as JSON", () => {
    const first = confirmMatch({}, "Thanh Hoá", unitCode("401"));
    const second = confirmMatch(first, "THANH HÓA", unitCode("380"));
    expect(JSON.parse(JSON.stringify(second))).toEqual({ "THANH HÓA": "380" });
    expect(inShort(match({ code: "Thanh Hóa" }, second))).toBe("380 answer");
  });

  it("only to units that report here", () => {
    expect(match({ code: "999" }, confirmMatch({}, "999", unitCode("701")))).toEqual({ kind: "none" });
  });

  it("only if no name is certain", () => {
    expect(inShort(match({ code: "Nga Sơn" }, confirmMatch({}, "Nga Sơn", unitCode("018"))))).toBe(
      "401 name",
    );
  });
});

describe.each(unitRegistries.map((registry) => [registry.id as string, registry] as const))(
  "every unit of %s",
  (_id, registry) => {
    const find = unitMatcher(registry, nameWords);
    const codeFound = (code: string): string => {
      const found = find({ code });
      return found.kind === "certain" ? found.unit.code : found.kind;
    };
    const named = registry.units.flatMap((unit) =>
      [unit.name, ...unit.aliases].map((text) => ({ unit, text })),
    );

    it("is found by its code, its name and every alias", () => {
      const missed = [...named, ...registry.units.map((unit) => ({ unit, text: unit.code }))].filter(
        ({ unit, text }) => codeFound(text) !== unit.code,
      );
      expect(missed.map(({ text }) => text)).toEqual([]);
    });

    it("is found by its name without accents, or is a guess if that is ambiguous", () => {
      const missed = registry.units.filter((unit) => {
        const found = find({ code: withoutAccents(unit.name) });
        return found.kind === "guesses"
          ? found.guesses.every((guess) => guess.reason !== "shared-name" || guess.unit !== unit.code)
          : found.kind === "none" || found.unit !== unit;
      });
      expect(missed.map(({ name }) => name)).toEqual([]);
    });

    it("is found in any typing of its names", () => {
      fc.assert(
        fc.property(fc.constantFrom(...named), mangling, ({ unit, text }, mangle) => {
          expect([mangle(text), codeFound(mangle(text))]).toEqual([mangle(text), unit.code]);
        }),
        { numRuns: propertyRuns(60) },
      );
    });
  },
);

const withoutAccents = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** Ways to type the same text; all keep the accents. */
const HABITS: readonly ((text: string) => string)[] = [
  (text) => text.normalize("NFD"),
  (text) => text.toLocaleUpperCase("vi"),
  (text) => text.toLocaleLowerCase("vi"),
  (text) => text.replaceAll("Đ", "Ð"),
  (text) => `  ${text.replaceAll(" ", "  ")}\u00a0`,
  (text) => text.replaceAll("òa", "oà").replaceAll("óa", "oá").replaceAll("ủy", "uỷ").replaceAll("úy", "uý"),
  (text) => text.replaceAll("'", "\u2019"),
  (text) => text.replace("Liên đoàn Lao động", "LĐLĐ").replace("Công đoàn", "CĐ"),
  (text) => text.replace("LĐLĐ", "Liên đoàn lao động").replace("CĐCS", "Công đoàn cơ sở"),
  (text) => text.replace(" huyện ", " H. ").replace(" thị xã ", " TX.").replace(" thành phố ", " TP "),
  (text) => text.replace("đoàn xã ", "đoàn X. ").replace(" phường ", " P.").replace(" quận ", " Q."),
  (text) => text.replaceAll("Đắk", "Đăk"),
];
const mangling = fc
  .subarray([...HABITS])
  .map((habits) => (text: string) => habits.reduce((typed, habit) => habit(typed), text));

describe("reading a name", () => {
  const reader = nameReader(nameWords);

  it("twice changes nothing", () => {
    const texts = unitRegistries.flatMap((registry) => registry.units.map((unit: Unit) => unit.name));
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...texts), fc.string()), (text) => {
        const once = reader.loose(text).join(" ");
        expect(reader.loose(once).join(" ")).toBe(once);
      }),
    );
  });

  it("resolves abbreviations and keeps place names", () => {
    expect(reader.strict("Công đoàn cơ sở Trường Mầm non")).toEqual(reader.strict("CĐCS trường MN"));
    expect(reader.strict("LĐLĐ huyện Quan Sơn")[2]).toBe("quan");
  });
});
