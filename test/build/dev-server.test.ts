/** @jest-environment node */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";

const ROOT = join(__dirname, "../..");

/** What the development server would be, for somebody whose home is this. */
function serverFor(home: string): unknown {
  const script = `console.log(JSON.stringify(require("./webpack.config.js")({}, { mode: "development" }).devServer))`;
  const said = execFileSync("node", ["-e", script], {
    cwd: ROOT,
    env: { ...process.env, HOME: home },
    encoding: "utf8",
  });
  return JSON.parse(said);
}

test("the pane is served with the certificate this computer trusts, at the port Excel is told", () => {
  const home = mkdtempSync(join(tmpdir(), "certs-"));
  expect(serverFor(home)).toMatchObject({ port: 3000, server: "https" });
  const folder = join(home, ".office-addin-dev-certs");
  mkdirSync(folder);
  const names = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" };
  for (const name of Object.values(names)) writeFileSync(join(folder, name), "");
  const options = Object.fromEntries(
    Object.entries(names).map(([option, name]) => [option, join(folder, name)]),
  );
  expect(serverFor(home)).toMatchObject({ port: 3000, server: { type: "https", options } });
  expect(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))).toMatchObject({
    config: { dev_server_port: 3000 },
  });
});
