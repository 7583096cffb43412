const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

module.exports = (_env, { mode }) => {
  const production = mode === "production";
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    entry: { taskpane: "./src/taskpane.tsx" },
    output: {
      path: path.join(__dirname, "dist"),
      filename: production ? "[name].[contenthash].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Types are checked by `npm run test:types`.
          use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane.html",
        chunks: ["taskpane"],
      }),
      new CopyWebpackPlugin({ patterns: [{ from: "assets", to: "assets" }, "manifest.xml"] }),
    ],
    performance: { hints: false },
    // Excel wants https; a browser alone is served with `npm run dev-server -- --server-type http`.
    devServer: { port: 3000, server: "https", hot: false, liveReload: true },
  };
};
