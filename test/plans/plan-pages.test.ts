import type { Plan } from "../../src/domain/plan/plan";
import type { UnitRegistry } from "../../src/domain/unit/unit";
import { dakNongPlan2020 } from "../../src/plans/dak-nong-2020/plan";
import { giaLamPlan2023 } from "../../src/plans/gia-lam-2023/plan";
import { langSonPlan2015 } from "../../src/plans/lang-son-2015/plan";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { ENTERPRISE, PUBLIC } from "../../src/plans/shared/sectors";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { dakNong2020 } from "../../src/plans/units/dak-nong-2020";
import { giaLamGrassroots } from "../../src/plans/units/gia-lam-cdcs";
import { haNoi2022 } from "../../src/plans/units/ha-noi-2022";
import { langSon2015 } from "../../src/plans/units/lang-son-2015";
import { expectForm, expectOverview } from "./independent/expect-pages";
import { expectSql } from "./independent/expect-sql";
import { inventedReports, rolledUp } from "./independent/harness";

const ROUNDS = ["1", "2", "NAM"] as const;
const OF_PHU_RIENG = ["I", "II"] as const;

const offices: readonly {
  readonly plan: Plan;
  readonly registry: UnitRegistry;
  readonly rounds: readonly string[];
}[] = [
  { plan: dakNongPlan2020, registry: dakNong2020, rounds: ROUNDS },
  { plan: langSonPlan2015, registry: langSon2015, rounds: ROUNDS },
  { plan: giaLamPlan2023, registry: giaLamGrassroots, rounds: ROUNDS },
  { plan: phuRieng2017, registry: binhPhuoc2017, rounds: OF_PHU_RIENG },
];

describe("what people read on the forms", () => {
  test.each(ROUNDS)("dak-nong-2020, round %s: a district", (round) => {
    const { office, units } = dakNong2020;
    expectForm(`dak-nong-2020-${round}-upper`, dakNongPlan2020, round, units[0], office);
  });

  test.each(ROUNDS)("lang-son-2015, round %s: a district", (round) => {
    const { office, units } = langSon2015;
    expectForm(`lang-son-2015-${round}-upper`, langSonPlan2015, round, units[0], office);
  });

  test.each(ROUNDS)("gia-lam-2023, round %s: a union in an enterprise", (round) => {
    const { office, units } = giaLamGrassroots;
    const unit = units.find(({ sector }) => sector === ENTERPRISE);
    expectForm(`gia-lam-2023-${round}-enterprise`, giaLamPlan2023, round, unit, office);
  });

  test("gia-lam-2023, round 1: a union in a school; the federation for the city", () => {
    const { office, units } = giaLamGrassroots;
    const school = units.find(({ sector }) => sector === PUBLIC);
    expectForm("gia-lam-2023-1-public", giaLamPlan2023, "1", school, office);
    expectForm("gia-lam-2023-1-upper", giaLamPlan2023, "1", office, haNoi2022.office);
  });
});

describe("what the offices read, from invented reports", () => {
  const cases = offices.flatMap(({ plan, registry, rounds }) =>
    rounds.map((round) => [plan.id, round, plan, registry] as const),
  );

  test.each(cases)("%s, round %s", async (id, round, plan, registry) => {
    const facts = await rolledUp(plan, round, registry, inventedReports(id));
    expectOverview(plan, round, registry, facts);
    await expectSql(plan, facts);
  });
});
