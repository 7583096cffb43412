import type { Plan } from "../model/plan";
import { readLater } from "../base/read-later";
import { readPlanHead, readSoundPlan, PLAN_FILES } from "../planbook/plan-texts";
import { neededFile, tableFile } from "./table-file";

/** Folders of the templates, from which plans for any office and period are made. */
const TEMPLATES = ["thoa-uoc", "doan-vien", "thi-dua"];

/** Folders of the plans of particular offices, and of the statistical form. */
const PLANS = [
  "phu-rieng-2017",
  "dak-nong-2020",
  "lang-son-2015",
  "gia-lam-2023",
  "thanh-hoa-2021",
  "hdcd-2",
];

/** Members that come from other tables than the plan's first. */
const IN_OTHER_TABLES = [
  ...(["levels", "sectors", "rounds", "elements", "indicators", "sections", "registers", "checks"] as const),
  ...(["assignments", "criteria", "grades", "reports", "changes", "practice"] as const),
];

/** Returns a plan read from its first table. Its other tables are read on first access. */
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

/** All bundled plans; templates first, because most offices begin with one of them. */
export const bundledPlans: readonly Plan[] = [...standardTemplates, ...standardPlans];
