import { vietnameseOnlyAtHome } from "./support/code/language";
import { sourceFiles } from "./support/code/source";

const breaches = [
  ["src/domain/plan/plan.ts", `export const name = "Đợt 1";`],
  ["src/domain/plan/plan.ts", "export const name = `đơn vị ${code}`;"],
  ["src/domain/plan/plan.ts", "export const shape = /[ăâê]/;"],
  ["src/domain/plan/plan.ts", `export const name = "${"đơn vị".normalize("NFD")}";`],
  ["src/domain/plan/plan.ts", `const url = "http://x"; const name = "chưa nhập";`],
  ["src/sheets/form.ts", `export const title = "TỔNG HỢP";`],
  ["src/ui/shell/pane.tsx", `export const Pane = () => <p>Kiểm tra</p>;`],
  ["src/taskpane.html", `<title>Tổng hợp</title>`],
] as const;

const fine = [
  ["src/plans/a.ts", `export const name = "Đợt 1";`],
  ["src/sheets/words/form.ts", `export const title = "TỔNG HỢP";`],
  ["src/ui/words/pane.ts", `export const title = "Tổng hợp";`],
  ["src/domain/plan/plan.ts", `/** A round (đợt). */\nexport const x = 1; // chưa nhập\n/* đơn vị */`],
  ["src/domain/rules/README.md", `A round (đợt) …`],
  ["src/domain/plan/plan.ts", `export const letter = "\\u0111";`],
  ["src/domain/plan/plan.ts", `export const x = "Zoë × 3 – 5 … “x”";`],
] as const;

describe("Vietnamese stands in plans, sheets/words and ui/words only", () => {
  test.each(breaches)("finds a planted breach in %s: %s", (path, text) => {
    expect(vietnameseOnlyAtHome(path, text)).not.toEqual([]);
  });

  test.each(fine)("lets pass %s: %s", (path, text) => {
    expect(vietnameseOnlyAtHome(path, text)).toEqual([]);
  });

  test("holds everywhere", () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(({ path, text }) => vietnameseOnlyAtHome(path, text))).toEqual([]);
  });
});
