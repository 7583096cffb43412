import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** UPDATE_GOLDEN=1 writes the pages anew; the difference is then read in review. */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, "../../golden", name);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}
