import { groupSuites, mixFiles, PAGE_ENVIRONMENT, staysAlone, type Suite } from "./suite-groups";

const suite = (path: string, text = ""): Suite => ({ path, text });

test("suites of one layer and one environment are one group, by their paths", () => {
  const groups = groupSuites([
    suite("test/ui/page.test.tsx", `/** @jest-environment ${PAGE_ENVIRONMENT} */`),
    suite("test/domain/unit/b.test.ts"),
    suite("test/domain/a.test.ts"),
    suite("test/language.test.ts"),
    suite("test/ui/words.test.ts"),
  ]);
  expect(groups.map(({ name, suites }) => `${name}: ${suites.map(({ path }) => path).join(" ")}`)).toEqual([
    "domain-node-1: test/domain/a.test.ts test/domain/unit/b.test.ts",
    "repository-node-1: test/language.test.ts",
    "ui-jsdom-1: test/ui/page.test.tsx",
    "ui-node-1: test/ui/words.test.ts",
  ]);
});

test("many suites of a layer are several groups of alike size, and none is lost", () => {
  const many = Array.from({ length: 25 }, (_, index) => suite(`test/xlsx/${String(index + 10)}.test.ts`));
  const groups = groupSuites(many);
  expect(groups.map(({ suites }) => suites.length)).toEqual([9, 9, 7]);
  expect(groups.flatMap(({ suites }) => suites)).toEqual(many);
});

test("suites that wait for programs are groups apart, of a few suites", () => {
  const groups = groupSuites([
    suite("test/sheets/form/guards.libreoffice.test.ts", 'describeWithLibreOffice("guards", () => {});'),
    suite("test/sheets/form/form.test.ts"),
    ...["a", "b", "c", "d", "e"].map((name) => suite(`test/e2e/page/${name}.test.ts`)),
  ]);
  expect(groups.map(({ name, waits, suites }) => [name, waits, suites.length])).toEqual([
    ["e2e-waiting-1", true, 3],
    ["e2e-waiting-2", true, 2],
    ["sheets-node-1", false, 1],
    ["sheets-waiting-1", true, 1],
  ]);
});

test("suites that start programs of their own, and those of the stand-in of Excel, stay by themselves", () => {
  expect(staysAlone(suite("test/programs/killed.test.ts"))).toBe(true);
  expect(staysAlone(suite("test/host/cells.test.ts"))).toBe(true);
  expect(staysAlone(suite("test/e2e/page/pane.test.ts"))).toBe(false);
  expect(staysAlone(suite("test/domain/a.test.ts", "jest.setTimeout(60_000);"))).toBe(false);
});

test("files that wait for programs are spread over the run, the largest of each kind first, and none is lost", () => {
  const files = (kind: string, ...sizes: readonly number[]) =>
    sizes.map((size) => ({ path: `${kind}-${String(size)}`, size }));
  const mixed = mixFiles(files("group", 10, 30), files("e2e", 1, 4, 2, 3));
  expect(mixed).toEqual(["e2e-4", "group-30", "e2e-3", "e2e-2", "group-10", "e2e-1"]);
});
