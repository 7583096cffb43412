import type { PlanId } from "../domain/codes";
import type { PracticeScale } from "../domain/plan/practice-scale";
import { readPlanName } from "../domain/standard/plan-name";
import { dakNongPlan2020 } from "./dak-nong-2020/plan";
import { dakNong2020PracticeScales } from "./dak-nong-2020/practice-scales";
import { giaLamPlan2023 } from "./gia-lam-2023/plan";
import { giaLam2023PracticeScales } from "./gia-lam-2023/practice-scales";
import { hdcd2 } from "./hdcd-2/plan";
import { hdcd2PracticeScales } from "./hdcd-2/practice-scales";
import { langSonPlan2015 } from "./lang-son-2015/plan";
import { langSon2015PracticeScales } from "./lang-son-2015/practice-scales";
import { phuRieng2017 } from "./phu-rieng-2017/plan";
import { phuRieng2017PracticeScales } from "./phu-rieng-2017/practice-scales";
import { standardScales } from "./standard/practice-scales";
import { standardTemplates } from "./standard/standard-templates";
import { thanhHoaPlan2021 } from "./thanh-hoa-2021/plan";
import { thanhHoa2021PracticeScales } from "./thanh-hoa-2021/practice-scales";

const scales: ReadonlyMap<PlanId, readonly PracticeScale[]> = new Map([
  [phuRieng2017.id, phuRieng2017PracticeScales],
  [dakNongPlan2020.id, dakNong2020PracticeScales],
  [langSonPlan2015.id, langSon2015PracticeScales],
  [giaLamPlan2023.id, giaLam2023PracticeScales],
  [thanhHoaPlan2021.id, thanhHoa2021PracticeScales],
  [hdcd2.id, hdcd2PracticeScales],
  ...standardTemplates.map((template) => [template.id, standardScales(template)] as const),
]);

/** How large invented figures of a plan are, by level; of one made of a template those of all templates; else none. */
export const practiceScales = (plan: PlanId): readonly PracticeScale[] =>
  scales.get(readPlanName(plan)?.template ?? plan) ?? [];
