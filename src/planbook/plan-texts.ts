export { readListHeads, readPlanHead, readSoundPlan, readUnits } from "./text/read-bundled-texts";
export { PLAN_FILES, planTexts, type TableFile } from "./text/write-plan-texts";
