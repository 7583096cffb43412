import type { Browser, LaunchOptions } from "playwright-core";
import { describeWith, programPath, type Program } from "./program";
import { sharedProgram, type Started } from "./shared-program";

const CHROMIUM: Program = {
  title: "Chromium",
  // The shell has no windows around its pages: one costs a fifth of the time of a processor.
  commands: ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome.exe"],
  folders: [
    "/Applications/Google Chrome.app/Contents/MacOS",
    "C:\\Program Files\\Google\\Chrome\\Application",
  ],
};

/** Nothing runs in the background and nothing is fetched: what a page asks for is all there is. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser start or a production build on a busy machine takes a while. */
export const CHROMIUM_PATIENCE = 300_000;

/** The installed browser, without a window. */
const options = (flags: readonly string[]): LaunchOptions => ({
  executablePath: programPath(CHROMIUM),
  headless: true,
  args: [...FLAGS, ...flags],
});

/** Loaded when needed: every run of jest loads this file, few need the library. */
const playwright = async () => (await import("playwright-core")).chromium;

/** A browser of its own, for a script. */
export const startChromium = async (...flags: readonly string[]): Promise<Browser> =>
  (await playwright()).launch(options(flags));

/** The browser that the suites of a run connect to. It ends with this process, however that ends. */
export async function startSharedChromium(): Promise<Started> {
  const server = await (await playwright()).launchServer(options([]));
  return { answer: server.wsEndpoint(), end: () => server.close() };
}

/** A suite that needs Chromium: the one of the run. All it opened is closed at its end. */
export function describeWithChromium(name: string, suite: (browser: () => Browser) => void): void {
  describeWith(CHROMIUM, name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await (await playwright()).connect(await sharedProgram("chromium"));
    });
    afterAll(() => browser?.close());
    suite(() => {
      if (browser === undefined) throw new Error("Chromium runs only during tests");
      return browser;
    });
  });
}
