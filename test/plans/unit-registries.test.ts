import { registryId, type RegistryId } from "../../src/domain/codes";
import { foldName } from "../../src/domain/fold-name";
import type { Unit, UnitRegistry } from "../../src/domain/unit";
import { standardPlans } from "../../src/plans/standard-plans";
import { findRegistry, unitRegistries } from "../../src/plans/unit-registries";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { phuRiengGrassroots } from "../../src/plans/units/phu-rieng-cdcs";

/** Official codes of the eleven district-level units of Bình Phước in 10/2017, copied by hand. */
const OFFICIAL = {
  "688": "LĐLĐ thị xã Phước Long",
  "689": "LĐLĐ thị xã Đồng Xoài",
  "690": "LĐLĐ thị xã Bình Long",
  "691": "LĐLĐ huyện Bù Gia Mập",
  "692": "LĐLĐ huyện Lộc Ninh",
  "693": "LĐLĐ huyện Bù Đốp",
  "694": "LĐLĐ huyện Hớn Quản",
  "695": "LĐLĐ huyện Đồng Phú",
  "696": "LĐLĐ huyện Bù Đăng",
  "697": "LĐLĐ huyện Chơn Thành",
  "698": "LĐLĐ huyện Phú Riềng",
};

const everybody = ({ office, units }: UnitRegistry): readonly Unit[] => [office, ...units];

/** Spellings that two units of a registry share once accents, case and punctuation are gone. */
function sharedSpellings(registry: UnitRegistry): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const { code, name, aliases } of everybody(registry)) {
    for (const spelling of [code, name, ...aliases]) {
      const key = foldName(spelling);
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
  }
  return [...owners].filter(([, codes]) => codes.size > 1).map(([key]) => key);
}

test("Bình Phước has its eleven districts under their official codes", () => {
  expect(Object.fromEntries(binhPhuoc2017.units.map(({ code, name }) => [code, name]))).toEqual(OFFICIAL);
  expect(binhPhuoc2017.office).toMatchObject({ code: "70", level: "province" });
  expect(binhPhuoc2017.isInvented).toBe(false);
});

test("peer groups of Bình Phước say that they are invented", () => {
  for (const { cluster } of binhPhuoc2017.units) expect(cluster).toContain("giả định");
  expect(binhPhuoc2017.source).toContain("giả định");
});

test("the grassroots units are forty, all of them visibly made up", () => {
  expect(phuRiengGrassroots.isInvented).toBe(true);
  expect(phuRiengGrassroots.title).toContain("giả định");
  expect(phuRiengGrassroots.units).toHaveLength(40);
  for (const { name, code } of phuRiengGrassroots.units) {
    expect(name).toMatch(/^CĐCS .* Mẫu \d\d$/);
    expect(code).toBe(`698-0${name.slice(-2)}`);
  }
});

test("the grassroots units are 14 public, 4 state and 22 non-state", () => {
  const sectors = phuRiengGrassroots.units.map(({ sector }) => sector ?? "none");
  const count = (wanted: string): number => sectors.filter((sector) => sector === wanted).length;
  expect(["public", "state-enterprise", "non-state-enterprise"].map(count)).toEqual([14, 4, 22]);
});

test("LĐLĐ huyện Phú Riềng is the same unit below the province and above its grassroots units", () => {
  expect(binhPhuoc2017.units).toContain(phuRiengGrassroots.office);
});

describe.each(unitRegistries.map((registry) => [registry.id, registry] as const))(
  "registry %s",
  (id, registry) => {
    test("no spelling means two units", () => {
      expect(sharedSpellings(registry)).toEqual([]);
    });

    test("every unit reports to the office, at a level and in a sector that the plans know", () => {
      const levels = standardPlans.flatMap((plan) => plan.levels.map(({ code }) => code));
      const sectors = standardPlans.flatMap((plan) => plan.sectors.map(({ code }) => code));
      for (const { parent, level, sector } of registry.units) {
        expect(parent).toBe(registry.office.code);
        expect(levels).toContain(level);
        if (sector !== undefined) expect(sectors).toContain(sector);
      }
    });

    test("names and aliases are composed Unicode, but for Ð (Eth) in aliases", () => {
      for (const { name, aliases } of everybody(registry)) {
        for (const spelling of [name, ...aliases]) expect(spelling.normalize("NFC")).toBe(spelling);
        expect(name).not.toContain("Ð");
      }
    });

    test("is found by its id", () => {
      expect(findRegistry(id)).toBe(registry);
    });
  },
);

test.each([
  ["H. Phú Riềng", "698"],
  ["LDLD huyen Phu Rieng", "698"],
  ["LÐLÐ huyện Phú Riềng", "698"],
  ["LĐLĐ TX Đồng Xoài", "689"],
  ["liên đoàn lao động thị xã đồng xoài", "689"],
])("%s is known as unit %s", (spelling, code) => {
  const known = binhPhuoc2017.units.filter(({ name, aliases }) =>
    [name, ...aliases].some((candidate) => foldName(candidate) === foldName(spelling)),
  );
  expect(known.map((unit) => unit.code as string)).toEqual([code]);
});

test("the default registry of every standard plan is there", () => {
  const found = standardPlans.map(({ defaultRegistry }) => findRegistry(defaultRegistry)?.id);
  expect(found).toEqual(standardPlans.map(({ defaultRegistry }): RegistryId => defaultRegistry));
  expect(findRegistry(registryId("elsewhere"))).toBeUndefined();
});
