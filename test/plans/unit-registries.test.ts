import { readFileSync } from "node:fs";
import { join } from "node:path";
import { registryId, type RegistryId } from "../../src/model/codes";
import type { Unit, UnitRegistry } from "../../src/model/unit/unit";
import { nameReader } from "../../src/model/unit/unit-name-reader";
import { standardPlans } from "../../src/plans/bundled-plans";
import { findRegistry, unitRegistries } from "../../src/plans/unit-registries";
import { communeRegistries, planRegistries } from "../support/plans/bundled";
import { nameWords } from "../../src/plans/name-words";

/** Rows of an official list: province code, province, code, name (and more). */
const official = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(__dirname, "../fixtures/units", file), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** Code and name of each unit of a province in an official list, the name with the prefix of our lists. */
const unitsOf = (file: string, province: string, before: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    official(file)
      .filter(([code]) => code === province)
      .map(([, , code = "", name = ""]) => [code, `${before} ${lowerFirst(name)}`]),
  );

const registry = (id: string): UnitRegistry => {
  const found = findRegistry(registryId(id));
  if (found === undefined) throw new Error(`there is no registry ${id}`);
  return found;
};

const named = (units: readonly Unit[]): Readonly<Record<string, string>> =>
  Object.fromEntries(units.map(({ code, name }) => [code, name]));

const everybody = ({ office, units }: UnitRegistry): readonly Unit[] => [office, ...units];

describe("the districts at the date of each plan", () => {
  it.each([
    ["dak-nong-2020", "67", 8],
    ["binh-phuoc-2017", "70", 11],
    ["ha-noi-2022", "01", 30],
    ["lang-son-2015", "20", 11],
  ])("of %s are those of the official list", (id, province, count) => {
    const { units, office, isInvented } = registry(id);
    expect(units).toHaveLength(count);
    expect(named(units)).toEqual(unitsOf("districts.csv", province, "LĐLĐ"));
    expect([office.code, office.level, isInvented]).toEqual([province, "province", false]);
  });

  it("of Thanh Hóa are the 27 of the official list; the two unions its plan names stand beside them", () => {
    const { units } = registry("thanh-hoa-2021");
    expect(units).toHaveLength(29);
    expect(named(units)).toEqual({
      ...unitsOf("districts.csv", "38", "LĐLĐ"),
      "38-CDVC": "Công đoàn Viên chức tỉnh Thanh Hóa",
      "38-KKT": "Công đoàn Khu kinh tế Nghi Sơn & Các khu công nghiệp",
    });
  });

  it("end with the two tiers, without saying which communes they went to", () => {
    const districts = planRegistries.flatMap(({ units }) => units).filter(({ code }) => /^\d{3}$/.test(code));
    expect(districts).toHaveLength(87);
    const others = districts.filter(
      ({ validTo, successors }) => validTo !== "2025-06-30" || successors !== undefined,
    );
    expect(others.map(({ name, validTo, successors }) => [name, validTo, successors])).toEqual([
      ["LĐLĐ huyện Đông Sơn", "2024-12-31", ["380"]],
    ]);
  });
});

describe("the communes since 01/7/2025", () => {
  it.each([
    ["ha-noi-2025", "01", 126],
    ["lang-son-2025", "20", 65],
    ["thanh-hoa-2025", "38", 166],
    ["lam-dong-2025", "68", 124],
    ["dong-nai-2025", "75", 95],
  ])("of %s are those of the official list", (id, province, count) => {
    const { units, office } = registry(id);
    expect(units).toHaveLength(count);
    expect(named(units)).toEqual(unitsOf("communes-2025-07.csv", province, "Công đoàn"));
    expect(office.code).toBe(province);
    for (const { validFrom } of units) expect(validFrom).toBe("2025-07-01");
  });

  it("take the place of every list of districts, on one day", () => {
    const replaced = planRegistries.filter(({ office }) => office.level === "province");
    expect(replaced.map(({ replacedBy }) => replacedBy?.from)).toEqual(replaced.map(() => "2025-07-01"));
    expect(replaced.map(({ id, replacedBy }) => [id, replacedBy?.registry])).toEqual([
      ["binh-phuoc-2017", "dong-nai-2025"],
      ["dak-nong-2020", "lam-dong-2025"],
      ["ha-noi-2022", "ha-noi-2025"],
      ["lang-son-2015", "lang-son-2025"],
      ["thanh-hoa-2021", "thanh-hoa-2025"],
    ]);
    const ids = communeRegistries.map(({ id }) => id);
    for (const { replacedBy } of replaced) expect(ids).toContain(replacedBy?.registry);
  });
});

describe("the invented grassroots units", () => {
  it.each([
    [
      "phu-rieng-cdcs",
      "698",
      "binh-phuoc-2017",
      { public: 14, "state-enterprise": 4, "non-state-enterprise": 22 },
    ],
    ["gia-lam-cdcs", "018", "ha-noi-2022", { public: 16, enterprise: 24 }],
  ])("of %s are forty, all of them visibly made up", (id, office, above, sectors) => {
    const list = registry(id);
    expect(list.isInvented).toBe(true);
    expect(list.title).toContain("giả định");
    expect(list.units).toHaveLength(40);
    for (const { name, code } of list.units) {
      expect(name).toMatch(/^CĐCS .* Mẫu \d\d$/);
      expect(code).toBe(`${office}-0${name.slice(-2)}`);
    }
    const counts: Record<string, number> = {};
    for (const { sector = "none" } of list.units) counts[sector] = (counts[sector] ?? 0) + 1;
    expect(counts).toEqual(sectors);
    // The same unit, below the province and above its grassroots units.
    expect(registry(above).units).toContainEqual(list.office);
  });

  it("of bodies paid by the state end by mid-2025, and nothing takes their place", () => {
    const ended = registry("gia-lam-cdcs").units.filter(({ validTo }) => validTo !== undefined);
    expect(ended).toHaveLength(12);
    for (const { validTo, successors, sector } of ended) {
      expect([validTo, successors, sector]).toEqual(["2025-06-30", [], "public"]);
    }
  });

  it("and peer groups that are invented say so", () => {
    const clusters = unitRegistries.flatMap(({ units }) => units.flatMap(({ cluster }) => cluster ?? []));
    expect(clusters.filter((cluster) => !cluster.includes("giả định"))).toEqual([]);
  });
});

describe.each(unitRegistries.map((list) => [list.id, list] as const))("registry %s", (id, list) => {
  test("no code and no spelling means two units", () => {
    const reader = nameReader(nameWords);
    const owners = new Map<string, Set<string>>();
    for (const { code, name, aliases } of everybody(list)) {
      const keys = [code.toUpperCase(), ...[name, ...aliases].map((text) => reader.strict(text).join(""))];
      for (const key of keys) owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
    expect(new Set(everybody(list).map(({ code }) => code)).size).toBe(list.units.length + 1);
  });

  test("every unit reports to the office, below it", () => {
    const levels = ["grassroots", "upper", "province"];
    for (const { parent, level } of list.units) {
      expect(parent).toBe(list.office.code);
      expect(levels.indexOf(level)).toBe(levels.indexOf(list.office.level) - 1);
    }
  });

  test("its levels and sectors are those of the plans that expect it", () => {
    for (const plan of standardPlans.filter(({ defaultRegistry }) => defaultRegistry === id)) {
      const levels = plan.levels.map(({ code }) => code);
      const sectors = new Set(plan.sectors.map(({ code }) => code));
      for (const { level } of everybody(list)) expect(levels).toContain(level);
      const unknown = list.units.filter(({ sector }) => sector !== undefined && !sectors.has(sector));
      expect(unknown).toEqual([]);
    }
  });

  test("names and aliases are composed Unicode with the proper Đ", () => {
    for (const { name, aliases } of everybody(list)) {
      for (const spelling of [name, ...aliases]) {
        expect(spelling.normalize("NFC").trim()).toBe(spelling);
        expect(spelling).not.toMatch(/[ÐƉ]/);
      }
    }
  });

  test("says where it comes from, and is found by its id", () => {
    expect(list.source).not.toBe("");
    expect(findRegistry(id)).toBe(list);
  });
});

test("the default registry of every standard plan is there from the first moment", () => {
  const known = planRegistries.map(({ id }): RegistryId => id);
  for (const { defaultRegistry } of standardPlans) expect(known).toContain(defaultRegistry);
  expect(findRegistry(registryId("elsewhere"))).toBeUndefined();
});
