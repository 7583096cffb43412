// Jest asks a transform, and the work before a run writes what it gives back: both know from here where bundles stand.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { dirname, join, relative, resolve } = require("node:path");

const project = join(__dirname, "../..");
const bundles = join(project, "out/suites");

/** Where the bundle of a suite stands; that of a group is what jest was told to run. */
const bundleOf = (path) =>
  path.endsWith(".js") ? path : join(bundles, relative(project, path)).replace(/\.tsx?$/, ".js");

const read = (path) => readFileSync(bundleOf(path), "utf8");

module.exports = {
  bundleOf,
  FLUENT: join(bundles, "fluent.cjs"),
  getCacheKey: (_, path) => createHash("sha1").update(read(path)).digest("hex"),
  process: (_, path) => {
    const map = JSON.parse(readFileSync(`${bundleOf(path)}.map`, "utf8"));
    // Jest looks for sources from the suite on, and shows their lines.
    const sources = map.sources.map((source) => resolve(dirname(bundleOf(path)), source));
    return { code: read(path), map: { ...map, sources } };
  },
};
