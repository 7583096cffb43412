import { silentPlaces } from "./support/code/kinds";
import { sourceFiles } from "./support/code/source";

/** Planted breaches, each in a file of its own beside the model. */
const BREACHES = [
  `if (element.type === "text") void 0;`,
  `const isList = "list" === aggregation?.kind;`,
  `if (type.kind !== "choice") void 0;`,
  `if (target?.comparator === "between") void 0;`,
  `if (comparator === "equal") void 0;`,
  `switch (element.type) { case "text": break; default: }`,
  `switch (comparator) { case "equal": case "at-least": }`,
  `KINDS.includes(element.type);`,
  `elements.some((each) => each.type === "text");`,
];

const FINE = [
  `switch (comparator) { case "equal": case "at-least": case "at-most": }`,
  `if (parts.kind === "sum") void 0;`,
];

const planted = (code: string, index: number) => ({
  path: `src/forms/planted-${index}.ts`,
  text: `
    import type { Aggregation, Comparator, DataElement, RegisterColumn, Target } from "../model/plan";
    declare const aggregation: Aggregation | undefined, comparator: Comparator, target: Target | undefined;
    declare const element: DataElement, { type }: RegisterColumn, parts: { kind: "sum" | "list" | "other" };
    const KINDS: readonly string[] = ["list"], elements: readonly DataElement[] = [];
    ${code}`,
});

describe("no place ignores a new value type, aggregation or comparator silently", () => {
  const sources = sourceFiles().filter(({ path }) => /\.tsx?$/.test(path));
  const found = silentPlaces([...sources, ...[...BREACHES, ...FINE].map(planted)]);

  test("finds every planted breach, but no exhaustive switch and no other union", () => {
    const breaches = found.filter((place) => place.includes("/planted-"));
    expect(breaches.map((place) => place.slice(0, place.indexOf(":")))).toEqual(
      BREACHES.map((_, index) => `src/forms/planted-${index}.ts`),
    );
  });

  test("holds in src", () => {
    expect(found.filter((place) => !place.includes("/planted-"))).toEqual([]);
  });
});
