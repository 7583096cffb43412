import type { ExcelHost } from "../../host/excel-host";
import { button, element } from "./element";
import { FormulaBar } from "./formula-bar";
import { GridView } from "./grid/grid-view";
import type { PageChoices } from "./page-choices";
import { saveBook } from "./save-book";
import { SheetTabs } from "./sheet-tabs";
import { situations } from "./situations";
import { words } from "./words";
import { Workbench } from "./workbench";

/** The pane sends batch after batch: the sheet is redrawn after this many quiet milliseconds. */
const QUIET = 120;

export interface WorkbenchPage {
  readonly element: HTMLElement;
  /** Container of the pane. */
  readonly pane: HTMLElement;
  /** To be called after each batch. */
  readonly redrawSoon: () => void;
}

/** The page around a workbook: toolbar, cell name and content, grid, sheets, and the pane's container. */
export function showWorkbench(host: ExcelHost, choices: PageChoices): WorkbenchPage {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const redraw = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (workbench.isEditing) {
      redrawSoon();
      return;
    }
    bar.showWorking(false);
    bar.draw();
    tabs.draw();
    grid.draw();
  };
  const redrawSoon = (): void => {
    clearTimeout(timer);
    bar.showWorking(true);
    timer = setTimeout(redraw, QUIET);
  };
  const workbench = new Workbench(host, redraw);
  const bar = new FormulaBar(workbench, () => grid.focus());
  const grid = new GridView(workbench);
  const tabs = new SheetTabs(workbench);
  host.book.listen(({ kind }) => {
    if (kind === "activated" && timer === undefined) redraw();
    if (kind !== "selected") return;
    grid.showSelection();
    bar.draw();
  });

  const head = element(
    "header",
    { class: "head" },
    element("h1", {}, words.heading),
    element("p", {}, words.explanation),
    button(words.download, () => void saveBook(host)),
    button(words.newBook, () => location.reload()),
    situations(choices, host.troubles),
  );
  const pane = element(
    "section",
    { class: "pane", "aria-label": words.paneTitle },
    element("h2", {}, words.paneTitle),
  );
  const sheet = element("main", { class: "sheet" }, bar.element, grid.element, tabs.element);
  const page = element("div", { class: "workbench" }, head, sheet, pane);
  // Drawn when it is on the page, because row heights are known only there.
  setTimeout(redraw, 0);
  return { element: page, pane, redrawSoon };
}
