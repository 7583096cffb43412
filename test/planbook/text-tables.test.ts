import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPlans } from "../../src/plans/bundled-plans";
import { leftOverWords } from "../../src/planbook/problems/left-over-words";
import { planProblemText } from "../../src/planbook/problems/plan-problem-texts";
import { readPlanTexts } from "../../src/planbook/text/read-plan-texts";
import { planTexts, type TableFile } from "../../src/planbook/text/write-plan-texts";
import { KINDS_PLAN } from "../support/plans/kinds-plan";

const filesIn = (folder: string): readonly TableFile[] =>
  readdirSync(join("src/plans", folder)).map((name) => ({
    name,
    text: readFileSync(join("src/plans", folder, name), "utf8"),
  }));

/** Every problem as "file cell: sentence". */
function problemsOf(files: readonly TableFile[]): readonly string[] {
  const read = readPlanTexts(files);
  if (read.ok) return [];
  return read.failure.kind === "no-plan"
    ? ["no plan"]
    : read.failure.problems.map((problem) => `${problem.sheet} ${problem.cell ?? ""}: ${problem.fault.kind}`);
}

/** A copy of a bundled plan with one different file. */
const edited = (name: string, edit: (text: string) => string): readonly TableFile[] =>
  filesIn("doan-vien").map((file) => (file.name === name ? { name, text: edit(file.text) } : file));

const replaced = (name: string, before: string, after: string): readonly TableFile[] =>
  edited(name, (text) => {
    expect(text).toContain(before);
    return text.replace(before, after);
  });

it("names what ended in 2025, in a plan of 2026 that was typed by hand", () => {
  const typed = "Theo LĐLĐ huyện cùng Ban Tuyên giáo Tỉnh ủy Bình Phước và Ban Dân vận Huyện ủy.";
  const read = readPlanTexts(replaced("so-lieu.csv", "Không được giao thì ghi KAD.", typed));
  const found = `Số công đoàn cấp trên giao cho cả kỳ kế hoạch. ${typed}`;
  const sentences = (read.ok ? read.value.leftOvers : []).map((left) => leftOverWords(left, 1).wrong);
  expect(sentences).toEqual([
    `Còn nói tới Bình Phước trong “${found}”, mà từ 01/7/2025 tỉnh này thuộc Đồng Nai.`,
    `Còn nói tới Ban Tuyên giáo Tỉnh ủy trong “${found}”, mà ban này nay là Ban Tuyên giáo và Dân vận Tỉnh ủy.`,
    `Còn nói tới cấp huyện trong “${found}”, mà từ 01/7/2025 không còn cấp huyện.`,
  ]);
});

describe.each(bundledPlans.map((plan) => [plan.id, plan] as const))("the tables of %s", (id, plan) => {
  it("have no mistake", () => {
    const read = readPlanTexts(filesIn(id));
    const problems = read.ok || read.failure.kind === "no-plan" ? [] : read.failure.problems;
    expect(
      problems.map((problem) => `src/plans/${id}/${problem.sheet} ${planProblemText(problem).sentence}`),
    ).toEqual([]);
  });

  it("are written as the plan is exported", () => {
    const byName = (files: readonly TableFile[]) => new Map(files.map(({ name, text }) => [name, text]));
    expect(byName(filesIn(id))).toEqual(byName(planTexts(plan, undefined)));
  });
});

test("a plan with everything there is comes back from text", () => {
  const read = readPlanTexts(planTexts(KINDS_PLAN, undefined));
  expect(read.ok && read.value.plan).toEqual(KINDS_PLAN);
});

describe("a mistake is named with its file, line and column", () => {
  test.each([
    [
      "a word that is none to choose",
      replaced("so-lieu.csv", "LD_NU,Trong đó: nữ,người,số lượng", "LD_NU,Trong đó: nữ,người,nhiều"),
      "so-lieu.csv D3: not-a-choice",
    ],
    [
      "a code that is not there",
      replaced("chi-tieu.csv", "DV_CUOI / LD_TONG", "DV_CUOI / LD_TONGG"),
      "chi-tieu.csv D4: unknown-code",
    ],
    ["a day that is none", replaced("dot.csv", "31/12/2026", "31/11/2026"), "dot.csv D2: not-a-day"],
    [
      "a heading that is none",
      replaced("phan.csv", "Tên phần", "Tên của phần"),
      "phan.csv B1: unknown-column",
    ],
    [
      "a quotation mark that is not closed",
      edited("phan.csv", (text) => `${text}\nP9,"Phần`),
      "phan.csv A8: unclosed-quote",
    ],
    [
      "a file that is no table",
      [...filesIn("doan-vien"), { name: "linh-tinh.csv", text: "a,b\n" }],
      "linh-tinh.csv : unknown-table",
    ],
    [
      "a table that is missing",
      filesIn("doan-vien").filter(({ name }) => name !== "so-lieu.csv"),
      "Số liệu : missing-table",
    ],
  ])("%s", (_what, files, found) => {
    expect(problemsOf(files)).toContain(found);
  });

  it("below a cell of several lines as well", () => {
    const files = edited("so-lieu.csv", (text) =>
      text
        .replace("LD_NU,Trong đó: nữ,", 'LD_NU,"Trong đó:\nnữ",')
        .replace(
          "DV_DAU,Đoàn viên đầu kỳ kế hoạch,người,số lượng",
          "DV_DAU,Đoàn viên đầu kỳ kế hoạch,người,nhiều",
        ),
    );
    expect(problemsOf(files)).toContain("so-lieu.csv D5: not-a-choice");
  });
});

test("what Excel saved with semicolons, and a column of remarks, are read", () => {
  const files = edited("cap.csv", (text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line, index) => `${line.replaceAll(",", ";")};${index === 0 ? "Ghi chú" : "xem lại"}`)
      .join("\n")
      .replace('"Liên đoàn Lao động tỉnh; thành phố"', '"Liên đoàn Lao động tỉnh, thành phố"'),
  );
  expect(problemsOf(files)).toEqual([]);
});
