import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, join } from "node:path";

const isMap = (content: unknown): content is SourceMapPayload =>
  typeof content === "object" && content !== null && "mappings" in content;

function mapOf(bundle: string): SourceMap | undefined {
  const path = `${bundle}.map`;
  const content: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  return isMap(content) ? new SourceMap(content) : undefined;
}

/**
 * Makes stack traces name lines of the sources instead of the bundle, if its map is beside it. Reads the map
 * at the first stack trace; `node --enable-source-maps` would read it at every start.
 */
export function makeStacksReadable(bundle: string): void {
  let map: SourceMap | undefined;
  const inSource = (call: string): string => {
    const [place = "", line, column] = /(?<=:)(\d+):(\d+)(?=\)?$)/.exec(call) ?? [];
    if (map === undefined || !call.includes(`${bundle}:${place}`)) return call;
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!("originalSource" in entry)) return call;
    const { originalSource, originalLine, originalColumn } = entry;
    return call.replace(
      `${bundle}:${place}`,
      `${join(dirname(bundle), originalSource)}:${originalLine + 1}:${originalColumn + 1}`,
    );
  };
  Error.prepareStackTrace = (error, calls: readonly unknown[]) => {
    map ??= mapOf(bundle);
    return [String(error), ...calls.map((call) => `    at ${inSource(String(call))}`)].join("\n");
  };
}
