const { readFileSync } = require("node:fs");

// Loads tables of plans as text, as the bundlers do. For Node: tsx --require ./build/text-tables.js …
require.extensions[".csv"] = (module, path) => {
  module.exports = readFileSync(path, "utf8");
};

// Jest has its own loader.
exports.process = (text) => ({ code: `module.exports = ${JSON.stringify(text)};` });
