import { readdirSync } from "node:fs";
import { useLocale } from "../../host/start-host";

// The suites beside this one again, where "," separates lists and "." decimals; elsewhere they run as in
// Vietnam, with ";" and ",". Desktop Excel takes some texts in the language of Windows
// (OfficeDev/office-js#1167).
beforeAll(() => useLocale("en-US"));

for (const name of readdirSync(__dirname)) {
  if (!name.endsWith(".test.ts") || __filename.endsWith(name)) continue;
  // oxlint-disable-next-line typescript/no-require-imports -- a suite registers its tests at once, while this file runs
  require(`./${name}`);
}
