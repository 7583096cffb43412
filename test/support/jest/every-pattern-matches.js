const fs = require("node:fs");
const path = require("node:path");

/**
 * Ends a run that was asked for suites of which some do not exist: `npx jest test/domain test/xslx` would run the first and leave
 * the mistyped second one out without a word.
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
