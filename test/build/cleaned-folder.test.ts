import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const project = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "cleaned-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Builds a small script into the folder, with the settings of the pane but without its pages and without
 * making it short.
 */
const BUILD = `
  const webpack = require("webpack");
  const { output, ...settings } = require("./webpack.config.js")({}, { mode: "production" });
  const folder = process.argv[1];
  const own = { cache: false, entry: { pane: folder + "/pane.js" }, plugins: [], optimization: { minimize: false } };
  webpack({ ...settings, ...own, output: { ...output, path: folder + "/dist" } }, (error, stats) => {
    if (error ?? stats.hasErrors()) throw error ?? new Error(stats.toString());
  });`;

test("a build of the pane takes away what an earlier one left, and leaves the command line", () => {
  writeFileSync(join(folder, "pane.js"), "document.title = 'x';");
  mkdirSync(join(folder, "dist"));
  for (const name of ["pane.old.js", "cli.js", "cli.js.map"]) writeFileSync(join(folder, "dist", name), "");
  execFileSync(process.execPath, ["-e", BUILD, folder], { cwd: project, stdio: "pipe" });
  expect(readdirSync(join(folder, "dist")).toSorted()).toEqual([
    "cli.js",
    "cli.js.map",
    expect.stringMatching(/^pane\.[\da-f]+\.js$/),
  ]);
});
