import {
  excelOnlyInExcel,
  foreignPackages,
  importDirections,
  judgedOnce,
  noDefaultExports,
  noEnums,
  nodeOnlyInCommandLine,
  pageOnlyInPane,
  shortFiles,
  tellingFileNames,
} from "./support/code/architecture";
import type { Check } from "./support/code/architecture";
import { noEnglishAtHome, vietnameseOnlyAtHome } from "./support/code/language";
import { sourceFiles } from "./support/code/source";

type Sample = readonly [path: string, text: string];

interface Rule {
  readonly name: string;
  readonly check: Check;
  /** Of pages and other texts too, not of TypeScript alone. */
  readonly ofEveryFile?: true;
  /** Planted breaches: each must be found. */
  readonly breaches: readonly Sample[];
  /** Look-alikes: none may be found. */
  readonly fine: readonly Sample[];
}

const rules: readonly Rule[] = [
  {
    name: "packages import what stands below them, and only its files for others",
    check: importDirections,
    breaches: [
      ["src/model/plan/plan.ts", `import { draw } from "../../forms/draw-form";`],
      ["src/model/plan/plan.ts", `import type { Drawing } from "../../forms/layout";`],
      ["src/forms/rules/gap.ts", `export { x } from "../../plans/x";`],
      ["src/forms/rules/gap.ts", `import { x } from "../../model/plan/plan";`],
      ["src/model/plan/plan.ts", `export const later = () => import("../../summary/word");`],
      ["src/model/plan/plan.ts", `export type X = import("../../summary/word").X;`],
      ["src/model/plan/plan.ts", `import { main } from "../../cli";`],
      ["src/workbook/reading/a.ts", `import { x } from "../../model/codes";`],
      ["src/excel/host/paint.ts", `import { x } from "../../desk/received";`],
      ["src/command-line/checking/check.ts", `import { x } from "../../pane/pane";`],
      ["src/pane/shell/pane.tsx", `import { x } from "../../excel/excel-workbook";`],
      ["src/services/x.ts", `export const x = 1;`],
      ["src/pane/shell/pane.tsx", `import { version } from "../../../package.json";`],
      ["src/cli.ts", `import { x } from "./command-line/node/zlib";`],
    ],
    fine: [
      ["src/command-line/program.ts", `import { version } from "../../package.json";`],
      ["src/forms/rules/gap.ts", `import { x } from "../../model/plan"; // import "../../summary/x"`],
      ["src/forms/rules/gap.ts", `import { x } from "./gaps"; import { y } from "../words/x";`],
      [
        "src/desk/checking/check.ts",
        `import { x } from "../../plans/x"; import { y } from "../../summary/y";`,
      ],
      ["src/cli.ts", `import { read } from "./workbook/read-workbook"; import { x } from "./cli-worker";`],
    ],
  },
  {
    name: "libraries stay where they belong",
    check: foreignPackages,
    breaches: [
      ["src/model/plan.ts", `import { z } from "zod";`],
      ["src/forms/form.ts", `import { unzipSync } from "fflate";`],
      ["src/desk/check.ts", `import { useState } from "react";`],
      ["src/excel/paint.ts", `import { Button } from "@fluentui/react-components";`],
      ["src/workbook/read.ts", `const { x } = require("lodash/fp");`],
      ["src/desk/facts.ts", `import { parquetWriteBuffer } from "hyparquet-writer";`],
    ],
    fine: [
      ["src/workbook/read.ts", `import { unzipSync } from "fflate";`],
      [
        "src/pane/pane.tsx",
        `import { Button } from "@fluentui/react-components"; import { useState } from "react";`,
      ],
      ["src/taskpane.tsx", `import { createRoot } from "react-dom/client";`],
    ],
  },
  {
    name: "Excel and Office are named in src/excel only",
    check: excelOnlyInExcel,
    breaches: [
      ["src/pane/pane.tsx", `await Excel.run(work);`],
      ["src/taskpane.tsx", `void Office.onReady();`],
      ["src/desk/check.ts", `export function f(range: Excel.Range) {}`],
      ["src/desk/check.ts", `throw new OfficeExtension.Error("x");`],
    ],
    fine: [
      ["src/excel/paint.ts", `await Excel.run(work);`],
      ["src/model/plan.ts", `// Excel.run is far away\nexport const name = "Office.js";`],
      ["src/model/unit.ts", `export const x = unit.Office.name;`],
    ],
  },
  {
    name: "a summary is judged once, in the model",
    check: judgedOnce,
    breaches: [
      ["src/summary/front/front-sheet.ts", `import { roundedDifference } from "../../model/plan";`],
      ["src/pane/report/glance.tsx", `import { a, reportsToScore } from "../../model/ranking";`],
      ["src/command-line/roll-up/json.ts", `const isGood = total.status === "met";`],
      [
        "src/forms/returning/draw-return-slip.ts",
        `const errors = findings.filter((each) => each.severity === "error").length;`,
      ],
      ["src/desk/returning/message.ts", `import { unitValues } from "../../model/roll-up";`],
      ["src/summary/words/report-words.ts", `const shown = formatPercent(Math.floor(share * 1e4) / 1e4);`],
    ],
    fine: [
      ["src/desk/reporting/report.ts", `import { reportsToScore } from "../../model/ranking";`],
      ["src/summary/overview/formulas.ts", `import { difference } from "./compare-figures";`],
      ["src/pane/report/glance.tsx", `import { judgedSummary } from "../../model/roll-up";`],
      ["src/desk/returning/message.ts", `import { countFindings } from "../../model/finding";`],
    ],
  },
  {
    name: "the web page is touched in src/pane only",
    check: pageOnlyInPane,
    breaches: [
      ["src/excel/paint.ts", `document.title = "x";`],
      ["src/desk/check.ts", `window.open("x");`],
      ["src/model/plan.ts", `localStorage.setItem("a", "b");`],
    ],
    fine: [
      ["src/pane/pane.tsx", `document.title = "x";`],
      ["src/taskpane.tsx", `document.getElementById("pane");`],
      ["src/pane/browser/save.ts", `document.createElement("a");`],
      ["src/workbook/read.ts", `for (const document of documents) document.close();`],
      ["src/model/plan.ts", `export const x = { window: 1 }; export const y = x.window;`],
    ],
  },
  {
    name: "Node is used in src/cli.ts, src/cli-worker.ts and src/command-line/node only",
    check: nodeOnlyInCommandLine,
    breaches: [
      ["src/command-line/check.ts", `import { readFile } from "node:fs/promises";`],
      ["src/workbook/read.ts", `import fs from "fs";`],
      ["src/workbook/read.ts", `const path = require("path");`],
      ["src/workbook/read.ts", `export const x = Buffer.from("x");`],
      ["src/command-line/check.ts", `process.exit(1);`],
      ["src/plans/a.ts", `export const here = __dirname;`],
      ["src/desk/threads/pool.ts", `import { Worker } from "node:worker_threads";`],
      ["src/worker.ts", `import { parentPort } from "node:worker_threads";`],
    ],
    fine: [
      ["src/cli.ts", `import { readFile } from "node:fs/promises"; process.exitCode = 1;`],
      ["src/cli-worker.ts", `import { parentPort } from "node:worker_threads";`],
      ["src/command-line/node/thread.ts", `import type { Worker } from "node:worker_threads";`],
      ["src/command-line/check.ts", `import { path } from "./path"; export const p = path;`],
      ["src/desk/check.ts", `export const f = (process: () => void) => process();`],
    ],
  },
  {
    name: "source files are at most 250 lines, data apart",
    check: shortFiles,
    breaches: [["src/model/plan.ts", "x();\n".repeat(251)]],
    fine: [
      ["src/model/plan.ts", "x();\n".repeat(250)],
      ["src/plans/units.ts", "x();\n".repeat(3000)],
    ],
  },
  {
    name: "nothing is exported as default",
    check: noDefaultExports,
    breaches: [
      ["src/model/plan.ts", `export default 1;`],
      ["src/model/plan.ts", `export default function f() {}`],
      ["src/model/plan.ts", `const x = 1; export { x as default };`],
    ],
    fine: [["src/model/plan.ts", `export function f(x: 1) { switch (x) { case 1: break; default: } }`]],
  },
  {
    name: "a choice is a union of texts, not an enum",
    check: noEnums,
    breaches: [
      ["src/model/plan.ts", `export enum Level {\n  Province,\n}`],
      ["src/model/plan.ts", `const x = 1;\nconst enum Level { Province }`],
    ],
    fine: [["src/model/plan.ts", `/** An enum is not used here. */ export const enumerated = 1;`]],
  },
  {
    name: "file names say what is inside",
    check: tellingFileNames,
    breaches: [
      ["src/model/utils.ts", ""],
      ["src/pane/helpers.tsx", ""],
      ["src/forms/rules/index.ts", ""],
    ],
    fine: [["src/model/sheet-index.ts", ""]],
  },
  {
    name: "Vietnamese stands in plans, tables of plans and words only",
    check: vietnameseOnlyAtHome,
    ofEveryFile: true,
    breaches: [
      ["src/model/plan/plan.ts", `export const name = "Đợt 1";`],
      ["src/model/plan/plan.ts", "export const name = `đơn vị ${code}`;"],
      ["src/model/plan/plan.ts", "export const shape = /[ăâê]/;"],
      ["src/model/plan/plan.ts", `export const name = "${"đơn vị".normalize("NFD")}";`],
      ["src/model/plan/plan.ts", `const url = "http://x"; const name = "chưa nhập";`],
      ["src/forms/form.ts", `export const title = "TỔNG HỢP";`],
      ["src/pane/shell/pane.tsx", `export const Pane = () => <p>Kiểm tra</p>;`],
      ["src/taskpane.html", `<title>Tổng hợp</title>`],
    ],
    fine: [
      ["src/plans/a.ts", `export const name = "Đợt 1";`],
      ["src/forms/words/form.ts", `export const title = "TỔNG HỢP";`],
      ["src/pane/words/pane.ts", `export const title = "Tổng hợp";`],
      ["src/model/plan/plan.ts", `/** A round (đợt). */\nexport const x = 1; // chưa nhập\n/* đơn vị */`],
      ["src/forms/rules/README.md", `A round (đợt) …`],
      ["src/model/plan/plan.ts", `export const letter = "\\u0111";`],
      ["src/model/plan/plan.ts", `export const x = "Zoë × 3 – 5 … “x”";`],
    ],
  },
  {
    name: "people are spoken to in Vietnamese alone",
    check: noEnglishAtHome,
    breaches: [
      ["src/pane/words/pane.ts", `export const title = "Roll up the reports";`],
      ["src/pane/words/pane.ts", "export const left = (n: number) => `${n} are left`;"],
      ["src/forms/words/form.ts", `export const text = "Nothing is wrong.";`],
    ],
    fine: [
      ["src/pane/words/pane.ts", `export const said = "Hãy ghi --from rồi chạy lại";`],
      ["src/pane/words/pane.ts", `export const kinds = { "not-a-day": "không phải là ngày" };`],
      ["src/model/plan/plan.ts", `throw new Error("the plan is unsound");`],
    ],
  },
];

const everyFile = sourceFiles();
const typescript = everyFile.filter(({ path }) => /\.tsx?$/.test(path));

test("there is source to look at", () => {
  expect(typescript.length).toBeGreaterThan(0);
});

describe.each(rules)("$name", ({ check, ofEveryFile, breaches, fine }) => {
  test.each(breaches)("finds a planted breach in %s: %s", (path, text) => {
    expect(check(path, text)).not.toEqual([]);
  });

  test.each(fine)("lets pass %s: %s", (path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  test("holds everywhere", () => {
    const files = ofEveryFile === true ? everyFile : typescript;
    expect(files.flatMap(({ path, text }) => check(path, text))).toEqual([]);
  });
});
