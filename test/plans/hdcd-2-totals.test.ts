import { registryId, unitCode, type SectorCode } from "../../src/model/codes";
import type { Unit, UnitRegistry } from "../../src/model/unit/unit";
import {
  AGENCY,
  ENTERPRISE,
  GRASSROOTS,
  hdcd2 as plan,
  langSon2015,
  PUBLIC_SERVICE,
} from "../support/plans/bundled";
import type { RollUpResult } from "../../src/desk/roll-up/roll-up-files";
import { received } from "../support/files/real-workbooks";
import type { Report } from "./independent/arithmetic";
import { expectForm, expectOverview } from "./independent/expect-pages";
import { expectSql } from "./independent/expect-sql";
import {
  filledFiles,
  inventedReports,
  rolledUp,
  rolledUpFiles,
  roundedTotals,
  totalsOf,
} from "./independent/harness";
import { figures, inSector, totals } from "./independent/hdcd-2";

const ROUND = "2025-05";
const reports = inventedReports("hdcd-2");

const [city] = langSon2015.units;
if (city === undefined) throw new Error("no district");

const union = (number: number, sector: SectorCode): Unit => ({
  code: unitCode(`${city.code}-00${number}`),
  name: `CĐCS Mẫu ${number} (giả định)`,
  aliases: [],
  level: GRASSROOTS,
  parent: city.code,
  sector,
});

/** Four invented CĐCS of LĐLĐ thành phố Lạng Sơn: two agencies, a public service unit, an enterprise. */
const ofCity: UnitRegistry = {
  id: registryId("lang-son-cdcs"),
  title: "CĐCS giả định",
  office: city,
  units: [union(1, AGENCY), union(2, AGENCY), union(3, PUBLIC_SERVICE), union(4, ENTERPRISE)],
  isInvented: true,
  source: "Giả định.",
};
const ofProvince: UnitRegistry = {
  ...langSon2015,
  units: langSon2015.units.filter(({ code }) => ["178", "180", "181"].includes(code)),
};

const sent = (unit: string): Report => {
  const report = reports[ROUND]?.[unit];
  if (report === undefined) throw new Error(`${unit} sent nothing`);
  return report;
};
const inCity = [
  inSector(sent("178-001"), "HC"),
  inSector(sent("178-002"), "HC"),
  inSector(sent("178-003"), "SN"),
  inSector(sent("178-004"), "other"),
];
const inProvince = [...inCity, sent("180"), sent("181")];

/** Returns every existing total, to a thousandth of a đồng. */
const amountsOf = ({ summary }: RollUpResult): Readonly<Record<string, number>> =>
  thousandths(
    Object.fromEntries(
      [...summary.elements].flatMap(([code, { amount }]) => (amount === undefined ? [] : [[code, amount]])),
    ),
  );
const thousandths = (known: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(known).map(([code, amount]) => [code, Math.round(amount * 1_000) / 1_000]),
  );

describe("statistical forms are added up as by a program that shares nothing with this one", () => {
  test("forms 1 of CĐCS make form 2 of the office above, its sector lines too", async () => {
    const result = await rolledUp(plan, ROUND, ofCity, reports);
    expect(result.rejected).toEqual([]);
    expect(result.findings).toEqual([]);
    expect(amountsOf(result)).toEqual(thousandths(figures(inCity)));
    expect(totalsOf(result)).toEqual(roundedTotals(totals(inCity)));
  });

  test("forms 2 make the next form 2: one as its office's summary, the others typed", async () => {
    const { workbook } = await rolledUp(plan, ROUND, ofCity, reports);
    const typed = filledFiles(plan, ROUND, ofProvince, reports);
    const files = [received("LĐLĐ thành phố.xlsx", workbook), ...typed];
    const result = await rolledUpFiles(plan, ROUND, ofProvince, files);
    expect(result.rejected).toEqual([]);
    expect(result.findings).toEqual([]);
    expect(amountsOf(result)).toEqual(thousandths(figures(inProvince)));
    expect(totalsOf(result)).toEqual(roundedTotals(totals(inProvince)));
  });

  test("a mean wage is weighted: by hand, of the two agencies", () => {
    // (7 200 000 × 118 + 8 150 000 × 45) ÷ 163, where the plain average would be 7 675 000.
    expect(figures(inCity.slice(0, 2)).TL_HC).toBeCloseTo(7_462_269.939, 3);
  });
});

describe("what people read", () => {
  test("on form 1 of a CĐCS and on form 2 of the office above it", () => {
    expectForm("hdcd-2-grassroots", plan, ROUND, ofCity.units[2], city);
    expectForm("hdcd-2-upper", plan, ROUND, city, ofProvince.office);
  });

  test("in the summary of the office above the CĐCS", async () => {
    const facts = await rolledUp(plan, ROUND, ofCity, reports);
    expectOverview(plan, ROUND, ofCity, facts);
    await expectSql(plan, facts);
  });
});
