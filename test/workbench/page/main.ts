import startEngine, * as ironCalc from "@ironcalc/wasm";
import { IronCalcCalculation } from "../../host/calculation/iron-calc-calculation";
import { ExcelHost } from "../../host/excel-host";
import { metadataOf } from "../../host/library/harvest";
import { libraryInternals } from "../../host/library/internals";
import { PaneFrame } from "../../host/web/pane-frame";
import { pageChoices } from "./page-choices";
import { element } from "./element";
import { showWorkbench } from "./show-workbench";
import { words } from "./words";

declare global {
  /** For tests and the console: the workbook and the messages exchanged with the pane. */
  var standIn: { readonly host: ExcelHost; readonly frame: PaneFrame };
}

const FILE_NAME = "Book1.xlsx";

async function main(place: HTMLElement): Promise<void> {
  place.replaceChildren(element("p", { class: "message" }, words.starting));
  await startEngine();
  const choices = pageChoices(location.search);
  const host = new ExcelHost({
    metadata: metadataOf(libraryInternals()),
    calculation: new IronCalcCalculation(() => ironCalc),
    locale: choices.language,
    fileName: FILE_NAME,
    announce: (entries) => frame.announce(entries),
  });
  const page = showWorkbench(host, choices);
  // Inserted by the server, which knows its ports.
  const paneOrigin = document.querySelector("meta[name=pane-origin]")?.getAttribute("content") ?? "";
  const frame = new PaneFrame({
    paneUrl: `${paneOrigin}/${choices.pane}.html`,
    title: words.paneTitle,
    excel: {
      apiSet: choices.apiSet,
      displayLanguage: choices.language,
      dataLanguage: choices.language,
      isReadOnly: false,
    },
    host,
    onAnswered: page.redrawSoon,
  });
  page.pane.append(frame.element);
  place.replaceChildren(page.element);
  globalThis.standIn = { host, frame };
}

document.title = words.title;
const place = document.getElementById("workbench");
if (place === null) throw new Error("workbench.html has no element #workbench");
main(place).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  place.replaceChildren(element("p", { class: "message", role: "alert" }, words.cannotStart(reason)));
  throw error;
});
