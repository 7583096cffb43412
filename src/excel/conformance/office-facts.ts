import type { ConformanceReport } from "./conformance-report";

/** `1.1` to `1.last`. */
const upTo = (last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `1.${index + 1}`);

/** The sets we use or might use, and the versions that were published until August 2026. */
const SETS: readonly (readonly [name: string, versions: readonly string[]])[] = [
  ["ExcelApi", upTo(21)],
  ["ExcelApiOnline", upTo(1)],
  ["ExcelApiDesktop", upTo(2)],
  ["SharedRuntime", upTo(2)],
  ["RibbonApi", upTo(3)],
  ["DialogApi", upTo(2)],
  ["OpenBrowserWindowApi", upTo(1)],
  ["TaskPaneApi", upTo(1)],
];

/** Which Excel this is, in its own words. */
export function officeFacts(): Pick<ConformanceReport, "host" | "platform" | "version" | "apiSets"> {
  const { diagnostics, requirements } = Office.context;
  const highest = (name: string, versions: readonly string[]): string | null =>
    versions.findLast((version) => requirements.isSetSupported(name, version)) ?? null;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    apiSets: Object.fromEntries(SETS.map(([name, versions]) => [name, highest(name, versions)])),
  };
}
