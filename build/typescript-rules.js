/** How Rspack compiles our sources. Types are checked by `npm run test:types`. */
exports.typescriptRules = [
  { test: /\.ts$/, tsx: false },
  { test: /\.tsx$/, tsx: true },
].map(({ test, tsx }) => ({
  test,
  exclude: /node_modules/,
  use: {
    loader: "builtin:swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
}));
