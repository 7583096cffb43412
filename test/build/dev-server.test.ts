import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";

const ROOT = join(__dirname, "../..");

/** What an expression is in Node, for somebody whose home is this. */
function inHome(home: string, expression: string): unknown {
  const said = execFileSync("node", ["-e", `console.log(JSON.stringify(${expression}))`], {
    cwd: ROOT,
    env: { ...process.env, HOME: home },
    encoding: "utf8",
  });
  return JSON.parse(said);
}

const SERVER = 'require("./webpack.config.js")({}, { mode: "development" }).devServer';

test("the pane is served with the certificate this computer trusts, or without one, at the port Excel is told", () => {
  const home = mkdtempSync(join(tmpdir(), "certs-"));
  expect(inHome(home, SERVER)).toMatchObject({ port: 3000, server: "http" });
  const folder = join(home, ".office-addin-dev-certs");
  mkdirSync(folder);
  const names = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" };
  for (const name of Object.values(names)) writeFileSync(join(folder, name), "");
  const options = Object.fromEntries(
    Object.entries(names).map(([option, name]) => [option, join(folder, name)]),
  );
  expect(inHome(home, SERVER)).toMatchObject({ port: 3000, server: { type: "https", options } });
  // Where the package that makes the trusted certificate puts it.
  expect(Object.values(options)).toEqual(
    inHome(
      home,
      '(({ localhostKeyPath, localhostCertificatePath, caCertificatePath }) => [localhostKeyPath, localhostCertificatePath, caCertificatePath])(require("office-addin-dev-certs/lib/defaults"))',
    ),
  );
  expect(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))).toMatchObject({
    config: { dev_server_port: 3000 },
  });
});
