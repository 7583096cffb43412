import { transformSync } from "@swc/core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as IronCalc from "@ironcalc/wasm";

const FOLDER = dirname(require.resolve("@ironcalc/wasm/package.json"));

type IronCalcModule = typeof IronCalc;
let loaded: IronCalcModule | undefined;

/**
 * Loads the calculation engine. Its package is an ES module, which Jest cannot require: it is converted to
 * CommonJS in memory, and its binary is started once.
 */
export function loadIronCalc(): IronCalcModule {
  if (loaded !== undefined) return loaded;
  const ironCalc = evaluate(join(FOLDER, "wasm.js")) as IronCalcModule;
  ironCalc.initSync({ module: readFileSync(join(FOLDER, "wasm_bg.wasm")) });
  loaded = ironCalc;
  return ironCalc;
}

function evaluate(file: string): unknown {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    swcrc: false,
    jsc: { target: "es2022" },
    module: { type: "commonjs", ignoreDynamic: true },
  });
  const module = { exports: {} };
  const requireFrom = createRequire(file);
  const load = (name: string): unknown =>
    name.startsWith(".") ? evaluate(join(dirname(file), name)) : requireFrom(name);
  // Indirect evaluation stays in the test's realm, as the package's prototype checks require.
  const wrapped = `(function (exports, module, require, __filename) {${code}\n})\n//# sourceURL=${file}`;
  const run: unknown = globalThis.eval(wrapped);
  if (typeof run === "function") Reflect.apply(run, undefined, [module.exports, module, load, file]);
  return module.exports;
}
