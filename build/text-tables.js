const { readFileSync } = require("node:fs");

// Tables of plans as text, as the bundlers take them in. For Node: tsx --require ./build/text-tables.js …
require.extensions[".csv"] = (module, path) => {
  module.exports = readFileSync(path, "utf8");
};

// For jest, which has a loader of its own.
exports.process = (text) => ({ code: `module.exports = ${JSON.stringify(text)};` });
