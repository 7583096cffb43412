import { Command, InvalidArgumentError } from "commander";
import { productionBuild } from "../support/browser/production-build";

import { httpsCertificate } from "./https-certificate";
import { openInBrowser } from "./open-in-browser";
import { serveWorkbench } from "./serve-workbench";
import { workbenchBuild } from "./workbench-build";

interface StartOptions {
  readonly open: boolean;
  readonly trust: boolean;
  readonly port: number;
}

/** The port in the manifest. */
const PORT = 3000;

async function start({ open, trust, port }: StartOptions): Promise<void> {
  say("Building the pane and the workbench …");
  const folders = { pane: productionBuild(), workbench: workbenchBuild() };
  const certificate = await httpsCertificate(trust);
  const server = await serveWorkbench(folders, { port, certificate, officeJs: "here" });
  if (!certificate.isTrusted) {
    say(
      "This machine does not trust the certificate of these pages: the browser will warn of it once for each of the two\n" +
        "addresses below. Open both and go on (Advanced, Proceed); only this computer serves them.",
    );
  }
  say(`Pane:      ${server.paneOrigin}/taskpane.html`);
  say(`Workbench: ${server.origin}`);
  say("Ctrl+C ends it.");
  if (open) openInBrowser(server.origin);
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_534) throw new InvalidArgumentError("Not a port.");
  return port;
}

const program = new Command("npm start --")
  .description("Serves the pane and a workbench to try it in without Excel, over https.")
  .option("--no-open", "do not open the browser")
  .option("--no-trust", "do not have the machine trust the certificate")
  .option("--port <number>", "port of the pane; the workbench has the next (0: any)", portNumber, PORT);

start(program.parse().opts<StartOptions>()).catch((error: unknown) => {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    isTaken ? `${reason}\nSomething else uses the port: try npm start -- --port 3100\n` : `${reason}\n`,
  );
  process.exit(1);
});
