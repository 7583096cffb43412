import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { productionBuild } from "../support/browser/production-build";
import { workbenchBuild } from "./workbench-build";

// A build may be needed first.
jest.setTimeout(300_000);

/** Texts that occur only in the stand-in, its workbench or its calculation engine. */
const SIGNS = [
  "stand-in:",
  "Trang này đóng vai Excel",
  "ContextActivationManager_getAppContextAsync",
  "s_suppressPropertyNotLoadedException",
  "model_setUserInput",
  "__scratch",
];

const textsOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));

/** Returns the texts that occur in a folder, read as bytes, so that no encoding hides one. */
function signsIn(folder: string): readonly string[] {
  const texts = textsOf(folder);
  return SIGNS.filter((sign) => {
    const bytes = Buffer.from(sign, "utf8").toString("latin1");
    return texts.some((text) => text.includes(bytes) || text.includes(escaped(sign)));
  });
}

/** Escapes a text as a minifier may: "\u00e0". */
const escaped = (text: string): string =>
  text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

test("the published files contain nothing of the Excel stand-in and the workbench", () => {
  expect(signsIn(workbenchBuild())).toEqual(SIGNS);
  expect(signsIn(productionBuild())).toEqual([]);
});

test("the published files do not contain the engine of the stand-in", () => {
  const names = readdirSync(productionBuild(), { recursive: true, encoding: "utf8" });
  expect(names.filter((name) => /wasm|workbench|office/i.test(name))).toEqual([]);
});

test("DEPLOY.md lets servers store every script for ever whose name changes with its content", () => {
  const scripts = readdirSync(productionBuild(), { recursive: true, encoding: "utf8" }).filter((name) =>
    // The command line, which lies there too, is published by nobody.
    /(?<!^cli)\.js$/.test(name),
  );
  expect(readFileSync("DEPLOY.md", "utf8")).toContain("for `*.<20 letters and digits>.js`");
  expect(scripts.filter((name) => !/\.[0-9a-z]{20}\.js$/.test(name)).toSorted()).toEqual(["old-browser.js"]);
  expect(scripts.length).toBeGreaterThan(20);
});
