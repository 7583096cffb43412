import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import { dirname, extname, join, normalize } from "node:path";
import type { Certificate } from "./https-certificate";

export interface WorkbenchFolders {
  /** The production build of the pane. */
  readonly pane: string;
  /** The built script of the workbench. */
  readonly workbench: string;
}

export interface WorkbenchServer {
  readonly paneOrigin: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Port of the pane; the workbench has the next one. 0: any two free ports. */
  readonly port: number;
  readonly certificate: Certificate;
  /** Source of office.js: this server, or Microsoft as in the build. */
  readonly officeJs: "here" | "as-built";
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".xml": "text/xml; charset=utf-8",
};

const MICROSOFTS_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The folder of the installed, unmodified library. */
export const OFFICE_FOLDER = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const PAGE_FOLDER = join(__dirname, "page");

type Change = (text: string) => string;

/**
 * Serves the pane and the workbench from two ports of localhost, because an add-in and Excel on the web have
 * two origins. office.js trusts the framing page because both are https and share the host name.
 */
export async function serveWorkbench(
  folders: WorkbenchFolders,
  options: ServeOptions,
): Promise<WorkbenchServer> {
  const { port, certificate, officeJs } = options;
  const withOffice: Change = (html) =>
    officeJs === "here" ? html.replace(MICROSOFTS_OFFICE_JS, "office/office.js") : html;
  const pane = await listen(certificate, port, [folders.pane], withOffice);
  const paneOrigin = originOf(pane);
  const withPane: Change = (html) => html.replace("%pane-origin%", paneOrigin);
  const own = await listen(
    certificate,
    port === 0 ? 0 : port + 1,
    [PAGE_FOLDER, folders.workbench],
    withPane,
  );
  return {
    paneOrigin,
    origin: originOf(own),
    close: async () => {
      await Promise.all([close(pane), close(own)]);
    },
  };
}

async function listen(
  { cert, key }: Certificate,
  port: number,
  folders: readonly string[],
  change: Change,
): Promise<Server> {
  const server = createServer({ cert, key }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const path = fileAt(decodeURIComponent(pathname), folders);
    contentOf(path, change).then(
      (content) => {
        const type = TYPES[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "cache-control": "no-cache" }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((started, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", started);
  });
  return server;
}

function fileAt(pathname: string, folders: readonly string[]): string {
  // The library requests some names in another case than npm has.
  if (pathname.startsWith("/office/")) return join(OFFICE_FOLDER, normalize(pathname.slice(7).toLowerCase()));
  const name = pathname === "/" ? "/workbench.html" : normalize(pathname);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? "";
}

async function contentOf(path: string, change: Change): Promise<string | Buffer> {
  const content = await readFile(path);
  return extname(path) === ".html" ? change(content.toString("utf8")) : content;
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `https://localhost:${address.port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
