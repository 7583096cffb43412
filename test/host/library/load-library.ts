import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { libraryInternals } from "./internals";
import type { LibraryInternals } from "./internals";
import { bridge } from "./native-bridge";

const FOLDER = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
/** The host file of Excel on the web, then the library's English error texts. */
const FILES = ["excel-web-16.00.js", "en-us/office_strings.js"];

let loaded: LibraryInternals | undefined;

/**
 * Runs the unmodified library once in this realm, so that `instanceof`, deep equality and the globals
 * `Excel`, `Office` and `OfficeExtension` work in the code under test. Throws if the installed build lacks a
 * used part.
 */
export function loadLibrary(): LibraryInternals {
  if (loaded !== undefined) return loaded;
  const before = new Set(Object.keys(globalThis));
  fillGlobals({ window: globalThis, self: globalThis, ...browserShim(), _richApiNativeBridge: bridge });
  // Indirect evaluation stays in the test's realm; vm.runInThisContext would leave Jest's sandbox.
  for (const file of FILES) {
    globalThis.eval(`${readFileSync(join(FOLDER, file), "utf8")}\n//# sourceURL=office-js/${file}`);
  }
  fillGlobals({ Office: webExtension() });
  keepAfterTests(Object.keys(globalThis).filter((name) => !before.has(name)));
  const library = libraryInternals();
  if (!("_doApiNotSupportedCheck" in library.OfficeExtension.CommonUtility)) {
    throw new Error("The library no longer has its switch for refusing unsupported members");
  }
  library.OfficeExtension.config.extendedErrorLogging = true;
  loaded = library;
  return library;
}

function fillGlobals(globals: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(globals)) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true });
  }
}

/**
 * Excludes these globals from Jest's clean-up, which would otherwise warn: the library releases objects after
 * the last test.
 */
function keepAfterTests(names: readonly string[]): void {
  const globals = new Map<string, unknown>(Object.entries(globalThis));
  for (const name of names) {
    const value = globals.get(name);
    if ((typeof value !== "object" && typeof value !== "function") || value === null) continue;
    if (value === globalThis) continue;
    Reflect.defineProperty(value, Symbol.for("$$jest-protect-from-deletion"), {
      value: [],
      configurable: true,
    });
  }
}

/** Returns the few browser globals that the library reads while loading. */
function browserShim(): Readonly<Record<string, unknown>> {
  const location = {
    search: "",
    hash: "",
    href: "https://localhost/",
    protocol: "https:",
    origin: "https://localhost",
  };
  const document = { getElementsByTagName: () => [], createElement: () => ({}), domain: "localhost" };
  return { navigator: { userAgent: "node" }, location, document };
}

function webExtension(): unknown {
  // A global of the library without typings.
  const { Microsoft } = globalThis as unknown as { Microsoft: { Office: { WebExtension: object } } };
  return Microsoft.Office.WebExtension;
}
