import { describeWithChromium } from "../../programs/chromium";
import { openPane } from "../pane/pane-page";
import { productionBuild } from "./production-build";
import { serveFolder, type StaticServer } from "./static-server";

/** Opens the pane of the production build as a page. */
export type OpenPane = (options?: Parameters<typeof openPane>[2]) => ReturnType<typeof openPane>;

/** Defines a suite that opens the pane in a browser, with one server for all its tests. */
export function describeInPane(name: string, suite: (open: OpenPane) => void): void {
  describeWithChromium(name, (browser) => {
    let server: StaticServer;

    beforeAll(async () => {
      server = await serveFolder(productionBuild());
    });
    afterAll(() => server.close());
    suite((options) => openPane(browser(), server.origin, options));
  });
}
