const path = require("node:path");

const project = path.join(__dirname, "../..");

/** The script of the workbench page. Not in dist: nothing of it is ever published. */
module.exports = {
  mode: "development",
  devtool: false,
  context: project,
  entry: { workbench: "./test/workbench/page/main.ts" },
  output: {
    path: path.join(project, "out/workbench"),
    filename: "[name].js",
    assetModuleFilename: "[name][ext]",
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
    ],
  },
  cache: { type: "filesystem", name: "workbench", buildDependencies: { config: [__filename] } },
};
