import { writeFileSync } from "node:fs";
import { PLAN_ROWS_FILE, planRowsPage } from "./plan-rows";

writeFileSync(PLAN_ROWS_FILE, planRowsPage());
