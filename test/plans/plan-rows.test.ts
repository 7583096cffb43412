import { readFileSync } from "node:fs";
import { PLAN_ROWS_FILE, planRowsPage } from "../support/plans/plan-rows";

test("ROWS.md says what the plans hold; `npm run plan-rows` writes it anew", () => {
  expect(readFileSync(PLAN_ROWS_FILE, "utf8")).toBe(planRowsPage());
});

test("no cell of ROWS.md breaks its table", () => {
  const rows = planRowsPage()
    .split("\n")
    .filter((line) => line.startsWith("|"));
  // Rows of the plan, and what its document orders.
  expect(new Set(rows.map((row) => row.split(" | ").length))).toEqual(new Set([12, 3]));
});
