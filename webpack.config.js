const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
// Lets Node load the two TypeScript files below.
require("tsx/cjs");
const { addressOfFiles, DEVELOPMENT_ADDRESS, manifestAt } = require("./build/manifest-at.ts");
const { unifiedManifest } = require("./build/unified-manifest.ts");
const { oldBrowserWords } = require("./src/pane/words/old-browser-words.ts");

// Microsoft supports office.js from its own address only. An intranet without it serves a copy:
// npm run build -- --env officeJs=/office/office.js
const MICROSOFTS_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

// SHA-256 of the empty string: Griffel, the styling of Fluent UI, inserts empty <style> elements and fills
// them by script, which needs no further permission.
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Nothing but our own files and office.js: the pane cannot send figures anywhere. */
function contentSecurityPolicy(officeJs) {
  const scripts = /^https?:/.test(officeJs) ? `'self' ${new URL(officeJs).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

/**
 * https with the certificate that `office-addin-dev-certs install` made and this computer trusts: Excel opens
 * no pane from a server it does not trust. Where there is none, http, which is enough for a browser.
 */
function developmentServer() {
  const files = Object.entries({ key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" }).map(
    ([option, name]) => [option, path.join(os.homedir(), ".office-addin-dev-certs", name)],
  );
  if (!files.every(([, file]) => fs.existsSync(file))) return "http";
  return { type: "https", options: Object.fromEntries(files) };
}

/** A page with one script of ours, and office.js after it. */
function page(name, production, officeJs) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `src/${name}.html`,
    chunks: [name],
    inject: false,
    templateParameters: (_compilation, _assets, tags) => ({
      htmlWebpackPlugin: { tags },
      officeJs,
      oldBrowserWords,
      // The development server needs more: source maps by eval, a socket for reloading.
      contentSecurityPolicy: production ? contentSecurityPolicy(officeJs) : "",
    }),
  });
}

/**
 * `--env address=https://host/path`: where the files will lie, for the manifests.
 * `--env officeJs=…`: where office.js comes from, if not from Microsoft.
 */
module.exports = (env, { mode }) => {
  const production = mode === "production";
  const officeJs = env.officeJs ?? MICROSOFTS_OFFICE_JS;
  // Refused now, not after a minute of building.
  const address = addressOfFiles(env.address ?? DEVELOPMENT_ADDRESS);
  if (production && address === DEVELOPMENT_ADDRESS) {
    process.stderr.write(
      `manifest.xml names ${address}: for other computers than this one, add --env address=https://host/path\n`,
    );
  }
  const movedManifest = (content) => manifestAt(String(content), address);
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    entry: { taskpane: "./src/taskpane.tsx", conformance: "./src/conformance.tsx" },
    output: {
      path: path.join(__dirname, "dist"),
      filename: production ? "[name].[contenthash].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash].js" : "[name].js",
      // The command line, which lies there too, has a build of its own.
      clean: { keep: /^cli\.js/ },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    // Types are checked by `npm run check:types`.
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
        // Tables of plans.
        { test: /\.csv$/, type: "asset/source" },
      ],
    },
    // swc minifies in a fraction of the time that terser takes, and uses all cores by itself. The licences of
    // what is in a script stand beside it.
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, parallel: false })] },
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    plugins: [
      page("taskpane", production, officeJs),
      page("conformance", production, officeJs),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/help/*" },
          { from: "src/pane/browser/old-browser.js", to: "old-browser.js" },
          { from: "manifest.xml", transform: movedManifest },
          {
            from: "manifest.xml",
            to: "manifest.json",
            transform: (content) => unifiedManifest(movedManifest(content)),
          },
          { from: "src/conformance.xml", to: "conformance.xml", transform: movedManifest },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: { port: 3000, server: developmentServer(), hot: false, liveReload: true },
  };
};
