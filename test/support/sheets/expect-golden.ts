import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Compares with a golden file; UPDATE_GOLDEN=1 rewrites it, and the difference is read in review. */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, "../../golden", name);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}
