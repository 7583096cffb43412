/**
 * How webpack compiles our sources: by the compiler that compiles the tests for jest. Types are checked by
 * `npm run test:types`.
 */
exports.typescriptRules = [
  { test: /\.ts$/, tsx: false },
  { test: /\.tsx$/, tsx: true },
].map(({ test, tsx }) => ({
  test,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      swcrc: false,
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
}));
