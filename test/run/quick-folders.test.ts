import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ASKS_LIBREOFFICE, QUICK_FOLDERS } from "./quick-folders";
import { reachedImports } from "./reached-imports";

/** What starts a program or a thread, listens, or plays a page. */
const SLOW =
  /^(node:(child_process|worker_threads|http|https|net)|playwright-core|jsdom|webpack|esbuild|test\/programs\/.*)$/;

const suites = QUICK_FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll("\\", "/")),
);

const slowImports = (path: string): readonly string[] =>
  [...reachedImports(path)].filter((name) => SLOW.test(name));

const [asking, quick] = [true, false].map((asks) =>
  suites.filter((path) => path.endsWith(ASKS_LIBREOFFICE) === asks),
);

test("what starts a program is found behind other files, too", () => {
  expect(slowImports("test/workbench/start.test.ts")).toContain("node:child_process");
  expect(slowImports("test/e2e/excel/check-in-excel.test.ts")).toContain("test/programs/chromium.ts");
});

test("suites of the quick layers start no program and open no page", () => {
  expect(quick?.length).toBeGreaterThan(100);
  const slow = quick?.flatMap((path) => slowImports(path).map((name) => `${path} reaches ${name}`));
  expect(slow).toEqual([]);
  expect(quick?.filter((path) => readFileSync(path, "utf8").includes("@jest-environment"))).toEqual([]);
});

test("suites of the quick layers that are named after LibreOffice ask it", () => {
  const others = asking?.filter((path) => !slowImports(path).includes("test/programs/libreoffice.ts"));
  expect(asking?.length).toBeGreaterThan(0);
  expect(others).toEqual([]);
});
