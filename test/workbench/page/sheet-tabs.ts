import { button, element } from "./element";
import { words } from "./words";
import type { Workbench } from "./workbench";

/** The visible sheets below the grid; a click activates one. */
export class SheetTabs {
  private readonly list = element("div", { role: "tablist", "aria-label": words.sheets });
  readonly element: HTMLElement;

  constructor(private readonly workbench: Workbench) {
    const add = button("+", () => workbench.addSheet());
    add.setAttribute("aria-label", words.addSheet);
    add.title = words.addSheet;
    this.element = element("div", { class: "tabs" }, this.list, add);
    this.list.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      this.step(event.key === "ArrowLeft" ? -1 : 1);
      event.preventDefault();
    });
  }

  draw(): void {
    const hadFocus = this.list.contains(document.activeElement);
    const { book } = this.workbench;
    const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
    const tabs = visible.map((sheet) => {
      const isFront = sheet === book.activeSheet;
      const tab = button(sheet.name, () => book.show(sheet));
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-selected", String(isFront));
      tab.tabIndex = isFront ? 0 : -1;
      if (sheet.tabColor !== "") tab.style.borderBottomColor = sheet.tabColor;
      return tab;
    });
    this.list.replaceChildren(...tabs);
    const front = this.list.querySelector<HTMLElement>('[aria-selected="true"]');
    front?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) front?.focus();
  }

  private step(by: number): void {
    const { book } = this.workbench;
    const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = visible[visible.indexOf(book.activeSheet) + by];
    if (next !== undefined) book.show(next);
  }
}
