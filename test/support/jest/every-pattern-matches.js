const fs = require("node:fs");
const path = require("node:path");

/**
 * Fails a run if one of its path patterns matches no suite. Jest only fails if none matches: for `npx jest
 * test/model test/wrokbook` it would run the first and silently skip the second.
 */
module.exports = async function everyPatternMatches({ rootDir, testPathPatterns: { patterns } }) {
  const files = ["src", "test"].flatMap((folder) =>
    fs
      .readdirSync(path.join(rootDir, folder), { recursive: true })
      .map((name) => path.join(rootDir, folder, name)),
  );
  const unmatched = patterns.filter((pattern) => {
    const expression = new RegExp(pattern, "i");
    return !files.some((file) => expression.test(file));
  });
  if (unmatched.length > 0) throw new Error(`no file matches ${unmatched.join(" and ")}`);
};
