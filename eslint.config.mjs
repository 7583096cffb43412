import officeAddins from "eslint-plugin-office-addins";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const handWritten = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "build/**/*.ts"];

export default defineConfig(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/", "test/fixtures/", "test/golden/"] },
  // webpack.config.js and this file are plain scripts without types: tools check them when they run.
  { ignores: ["*.js", "*.mjs"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: handWritten,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      // Numbers in messages are meant: `${row}:${column}`. Everything else stays forbidden.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => list.push(x)` and `void start()` are plain enough; `() => log(x)` as a callback too.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // `{ [R in Rule]: … }` names its key, and keeps the link between key and value that Record loses.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // A leading underscore says "here by position only".
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Enums are forbidden below.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      eqeqeq: "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Export by name, so that a thing has one name everywhere.",
        },
        { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
      ],
    },
  },
  {
    // `as` hides a mistake from the compiler. `as const` stays allowed.
    files: ["src/**/*.{ts,tsx}", "build/**/*.ts"],
    rules: { "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }] },
  },
  {
    // The one place where a checked string becomes a branded code.
    files: ["src/domain/codes.ts"],
    rules: { "@typescript-eslint/consistent-type-assertions": "off" },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
    ),
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // fast-check and jest take async callbacks without an await of their own.
      "@typescript-eslint/require-await": "off",
    },
  },
);
