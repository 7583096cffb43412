import type { Plan } from "../model/plan";
import { readLater } from "../base/read-later";
import { readPlanHead, readSoundPlan, PLAN_FILES } from "../planbook/plan-texts";
import { neededFile, tableFile } from "./table-file";

/** The folders of the templates, of no year and no office: plans for any period are made of them. */
const TEMPLATES = ["thoa-uoc", "doan-vien", "thi-dua"];

/** The folders of the plans of offices, and of the statistical form. */
const PLANS = [
  "phu-rieng-2017",
  "dak-nong-2020",
  "lang-son-2015",
  "gia-lam-2023",
  "thanh-hoa-2021",
  "hdcd-2",
];

/** What does not stand in the table of the plan itself. */
const IN_OTHER_TABLES = [
  ...(["levels", "sectors", "rounds", "elements", "indicators", "sections", "registers", "checks"] as const),
  ...(["assignments", "criteria", "grades", "reports", "changes", "practice"] as const),
];

/** A plan that is listed by its first table; the others are read when somebody looks into it. */
function planIn(folder: string): Plan {
  const { templateTitle, ...head } = readPlanHead(neededFile(folder, "ke-hoach"));
  return readLater<Plan>(
    head,
    templateTitle === undefined ? IN_OTHER_TABLES : [...IN_OTHER_TABLES, "standard"],
    () => readSoundPlan(PLAN_FILES.flatMap((name) => tableFile(folder, name) ?? [])),
  );
}

export const standardTemplates: readonly Plan[] = TEMPLATES.map(planIn);

export const standardPlans: readonly Plan[] = PLANS.map(planIn);

/** Everything that comes with the program, the templates first: most offices begin with one of them. */
export const bundledPlans: readonly Plan[] = [...standardTemplates, ...standardPlans];
