import {
  excelOnlyInExcel,
  foreignPackages,
  importDirections,
  noDefaultExports,
  noEnums,
  nodeOnlyInCommandLine,
  pageOnlyInUi,
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
    name: "imports point down only",
    check: importDirections,
    breaches: [
      ["src/domain/plan.ts", `import { draw } from "../sheets/draw";`],
      ["src/domain/plan.ts", `import type { Drawing } from "../sheets/drawing";`],
      ["src/domain/rules/gap.ts", `export { x } from "../../plans/x";`],
      ["src/domain/plan.ts", `export const later = () => import("../xlsx/read");`],
      ["src/domain/plan.ts", `export type X = import("../xlsx/read").X;`],
      ["src/domain/plan.ts", `import { main } from "../cli";`],
      ["src/plans/a.ts", `import { x } from "../use-cases/x";`],
      ["src/sheets/form/form.ts", `import { x } from "../../plans/x";`],
      ["src/use-cases/check.ts", `import { x } from "../xlsx/x";`],
      ["src/xlsx/read.ts", `import { x } from "../plans/x";`],
      ["src/excel/paint.ts", `import { x } from "../xlsx/x";`],
      ["src/command-line/check.ts", `import { x } from "../ui/pane";`],
      ["src/command-line/check.ts", `import { x } from "../xlsx/read";`],
      ["src/ui/pane.tsx", `import { x } from "../excel/x";`],
      ["src/ui/pane.tsx", `import { x } from "../sheets/form/x";`],
      ["src/ui/pane.tsx", `import { x } from "../browser/x";`],
      ["src/browser/pool.ts", `import { x } from "../ui/x";`],
      ["src/threads/pool.ts", `import { x } from "../browser/x";`],
      ["src/node/thread.ts", `import { x } from "../command-line/x";`],
      ["src/services/x.ts", `export const x = 1;`],
      ["src/ui/pane.tsx", `import { version } from "../../package.json";`],
    ],
    fine: [
      ["src/command-line/program.ts", `import { version } from "../../package.json";`],
      ["src/domain/rules/gap.ts", `import { x } from "../plan"; // import "../../sheets/x"`],
      ["src/use-cases/check.ts", `import { x } from "../plans/x"; import { y } from "../sheets/y";`],
      ["src/xlsx/read.ts", `import type { Read } from "../use-cases/ports";`],
      ["src/command-line/check.ts", `import { words } from "../ui/words/command-line";`],
      ["src/ui/pane.tsx", `import { sentence } from "../sheets/words/x";`],
      ["src/cli.ts", `import { read } from "./xlsx/read"; import { x } from "./plans/x";`],
    ],
  },
  {
    name: "packages stay where they belong",
    check: foreignPackages,
    breaches: [
      ["src/domain/plan.ts", `import { z } from "zod";`],
      ["src/sheets/form.ts", `import { unzipSync } from "fflate";`],
      ["src/use-cases/check.ts", `import { useState } from "react";`],
      ["src/excel/paint.ts", `import { Button } from "@fluentui/react-components";`],
      ["src/xlsx/read.ts", `const { x } = require("lodash/fp");`],
      ["src/use-cases/facts.ts", `import { parquetWriteBuffer } from "hyparquet-writer";`],
    ],
    fine: [
      ["src/xlsx/read.ts", `import { unzipSync } from "fflate";`],
      [
        "src/ui/pane.tsx",
        `import { Button } from "@fluentui/react-components"; import { useState } from "react";`,
      ],
      ["src/taskpane.tsx", `import { createRoot } from "react-dom/client";`],
    ],
  },
  {
    name: "Excel and Office are named in src/excel only",
    check: excelOnlyInExcel,
    breaches: [
      ["src/ui/pane.tsx", `await Excel.run(work);`],
      ["src/taskpane.tsx", `void Office.onReady();`],
      ["src/use-cases/check.ts", `export function f(range: Excel.Range) {}`],
      ["src/use-cases/check.ts", `throw new OfficeExtension.Error("x");`],
    ],
    fine: [
      ["src/excel/paint.ts", `await Excel.run(work);`],
      ["src/domain/plan.ts", `// Excel.run is far away\nexport const name = "Office.js";`],
      ["src/domain/unit.ts", `export const x = unit.Office.name;`],
    ],
  },
  {
    name: "the web page is touched in src/ui and src/browser only",
    check: pageOnlyInUi,
    breaches: [
      ["src/excel/paint.ts", `document.title = "x";`],
      ["src/use-cases/check.ts", `window.open("x");`],
      ["src/domain/plan.ts", `localStorage.setItem("a", "b");`],
    ],
    fine: [
      ["src/ui/pane.tsx", `document.title = "x";`],
      ["src/taskpane.tsx", `document.getElementById("pane");`],
      ["src/browser/save.ts", `document.createElement("a");`],
      ["src/xlsx/read.ts", `for (const document of documents) document.close();`],
      ["src/domain/plan.ts", `export const x = { window: 1 }; export const y = x.window;`],
    ],
  },
  {
    name: "Node is used in src/cli.ts, src/cli-worker.ts and src/node only",
    check: nodeOnlyInCommandLine,
    breaches: [
      ["src/command-line/check.ts", `import { readFile } from "node:fs/promises";`],
      ["src/xlsx/read.ts", `import fs from "fs";`],
      ["src/xlsx/read.ts", `const path = require("path");`],
      ["src/xlsx/read.ts", `export const x = Buffer.from("x");`],
      ["src/command-line/check.ts", `process.exit(1);`],
      ["src/plans/a.ts", `export const here = __dirname;`],
      ["src/threads/pool.ts", `import { Worker } from "node:worker_threads";`],
      ["src/worker.ts", `import { parentPort } from "node:worker_threads";`],
    ],
    fine: [
      ["src/cli.ts", `import { readFile } from "node:fs/promises"; process.exitCode = 1;`],
      ["src/cli-worker.ts", `import { parentPort } from "node:worker_threads";`],
      ["src/node/thread.ts", `import type { Worker } from "node:worker_threads";`],
      ["src/command-line/check.ts", `import { path } from "./path"; export const p = path;`],
      ["src/use-cases/check.ts", `export const f = (process: () => void) => process();`],
    ],
  },
  {
    name: "source files are at most 250 lines, data apart",
    check: shortFiles,
    breaches: [["src/domain/plan.ts", "x();\n".repeat(251)]],
    fine: [
      ["src/domain/plan.ts", "x();\n".repeat(250)],
      ["src/plans/units.ts", "x();\n".repeat(3000)],
    ],
  },
  {
    name: "nothing is exported as default",
    check: noDefaultExports,
    breaches: [
      ["src/domain/plan.ts", `export default 1;`],
      ["src/domain/plan.ts", `export default function f() {}`],
      ["src/domain/plan.ts", `const x = 1; export { x as default };`],
    ],
    fine: [["src/domain/plan.ts", `export function f(x: 1) { switch (x) { case 1: break; default: } }`]],
  },
  {
    name: "a choice is a union of texts, not an enum",
    check: noEnums,
    breaches: [
      ["src/domain/plan.ts", `export enum Level {\n  Province,\n}`],
      ["src/domain/plan.ts", `const x = 1;\nconst enum Level { Province }`],
    ],
    fine: [["src/domain/plan.ts", `/** An enum is not used here. */ export const enumerated = 1;`]],
  },
  {
    name: "file names say what is inside",
    check: tellingFileNames,
    breaches: [
      ["src/domain/utils.ts", ""],
      ["src/ui/helpers.tsx", ""],
      ["src/domain/rules/index.ts", ""],
    ],
    fine: [["src/domain/sheet-index.ts", ""]],
  },
  {
    name: "Vietnamese stands in plans, sheets/words and ui/words only",
    check: vietnameseOnlyAtHome,
    ofEveryFile: true,
    breaches: [
      ["src/domain/plan/plan.ts", `export const name = "Đợt 1";`],
      ["src/domain/plan/plan.ts", "export const name = `đơn vị ${code}`;"],
      ["src/domain/plan/plan.ts", "export const shape = /[ăâê]/;"],
      ["src/domain/plan/plan.ts", `export const name = "${"đơn vị".normalize("NFD")}";`],
      ["src/domain/plan/plan.ts", `const url = "http://x"; const name = "chưa nhập";`],
      ["src/sheets/form.ts", `export const title = "TỔNG HỢP";`],
      ["src/ui/shell/pane.tsx", `export const Pane = () => <p>Kiểm tra</p>;`],
      ["src/taskpane.html", `<title>Tổng hợp</title>`],
    ],
    fine: [
      ["src/plans/a.ts", `export const name = "Đợt 1";`],
      ["src/sheets/words/form.ts", `export const title = "TỔNG HỢP";`],
      ["src/ui/words/pane.ts", `export const title = "Tổng hợp";`],
      ["src/domain/plan/plan.ts", `/** A round (đợt). */\nexport const x = 1; // chưa nhập\n/* đơn vị */`],
      ["src/domain/rules/README.md", `A round (đợt) …`],
      ["src/domain/plan/plan.ts", `export const letter = "\\u0111";`],
      ["src/domain/plan/plan.ts", `export const x = "Zoë × 3 – 5 … “x”";`],
    ],
  },
  {
    name: "people are spoken to in Vietnamese alone",
    check: noEnglishAtHome,
    breaches: [
      ["src/ui/words/pane.ts", `export const title = "Roll up the reports";`],
      ["src/ui/words/pane.ts", "export const left = (n: number) => `${n} are left`;"],
      ["src/sheets/words/form.ts", `export const text = "Nothing is wrong.";`],
    ],
    fine: [
      ["src/ui/words/pane.ts", `export const said = "Hãy ghi --from rồi chạy lại";`],
      ["src/ui/words/pane.ts", `export const kinds = { "not-a-day": "không phải là ngày" };`],
      ["src/domain/plan/plan.ts", `throw new Error("the plan is unsound");`],
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
