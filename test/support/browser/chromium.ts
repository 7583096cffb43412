import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

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

/** The path of the installed Chromium or Chrome; undefined where there is none. */
export function findChromium(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    "/Applications/Google Chrome.app/Contents/MacOS",
    "C:\\Program Files\\Google\\Chrome\\Application",
  ];
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Starts the installed browser without a window. */
export const startChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: FLAGS });

/** A suite that needs Chromium. Without it the suite is skipped, and its name says so. */
export function describeWithChromium(name: string, suite: (executablePath: string) => void): void {
  const program = findChromium();
  if (program === undefined) {
    const title = `${name} (skipped: Chromium is not installed)`;
    // The one reason to skip: the machine has no Chromium. .ci/run installs it.
    describe.skip(title, () => test.todo("needs Chromium"));
    // Jest does not mention a file in which everything is skipped.
    process.stderr.write(`${title}\n`);
    return;
  }
  describe(name, () => suite(program));
}
