import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
};

export interface StaticServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

interface Serving {
  /** Path of the folder on the server. */
  readonly under?: string;
  readonly caching?: (file: string) => string;
  readonly changed?: (content: Buffer, file: string) => Buffer | string;
}

/** Serves the files of a folder, which may be another one for each request, on a free local port. */
export async function serveFolder(
  folder: string | (() => string),
  { under = "", caching = () => "no-store", changed = (content) => content }: Serving = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = path.startsWith(`${under}/`) ? path.slice(under.length) : "";
    readFile(join(typeof folder === "string" ? folder : folder(), file)).then(
      (content) => {
        response.writeHead(200, {
          "content-type": TYPES[extname(path)] ?? "application/octet-stream",
          "cache-control": caching(file),
        });
        response.end(changed(content, file));
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((started) => server.listen(0, "localhost", started));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://localhost:${address.port}${under}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
