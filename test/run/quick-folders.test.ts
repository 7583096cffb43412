import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { suitesLike } from "./bundle-suites";
import { ASKS_LIBREOFFICE, isInQuickLayer } from "./quick-folders";
import { reachedImports } from "./reached-imports";

/** What starts a program or a thread, listens, or plays a page. */
const SLOW =
  /^(node:(child_process|worker_threads|http|https|net)|playwright-core|jsdom|@rspack\/core|esbuild|test\/programs\/.*)$/;

const suites = suitesLike([])
  .map((path) => relative(process.cwd(), path).replaceAll("\\", "/"))
  .filter(isInQuickLayer);

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
