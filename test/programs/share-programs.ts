import { createServer } from "node:http";
import type { Started } from "./shared-program";

export interface SharedPrograms {
  /** Where they are asked for; open to this machine only. */
  readonly address: string;
  /** Ends those that were started. */
  readonly close: () => Promise<void>;
}

/** Offers programs by their names: whoever asks first has one started, and all get the same answer. */
export async function sharePrograms(
  starters: Readonly<Record<string, () => Promise<Started>>>,
): Promise<SharedPrograms> {
  const started = new Map<string, Promise<Started>>();
  const startOnce = (name: string): Promise<Started> => {
    const program = started.get(name) ?? starters[name]?.() ?? Promise.reject(new Error("nobody knows it"));
    started.set(name, program);
    return program;
  };
  const server = createServer((request, response) => {
    // A suite that calculates for long does not notice that a persistent connection was closed.
    response.setHeader("connection", "close");
    startOnce(request.url?.slice(1) ?? "").then(
      ({ answer }) => response.end(answer),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    address: `http://127.0.0.1:${String(address.port)}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      for (const program of await Promise.allSettled(started.values())) {
        if (program.status === "fulfilled") await program.value.end();
      }
    },
  };
}
