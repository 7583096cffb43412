import { element } from "./element";
import { words } from "./words";
import type { Workbench } from "./workbench";

/** The name of the selected cell, which can be typed to move the selection, and the cell's content. */
export class FormulaBar {
  readonly element: HTMLElement;
  private readonly name = element("input", { "aria-label": words.address, spellcheck: "false" });
  private readonly content = element("output", { "aria-label": words.content });
  private readonly working = element("span", { class: "working", role: "status" });

  /** `onGo`: somebody typed a name, and the focus returns to the grid. */
  constructor(
    private readonly workbench: Workbench,
    onGo: () => void,
  ) {
    this.element = element("div", { class: "bar" }, this.name, this.content, this.working);
    this.name.addEventListener("keydown", ({ key }) => {
      if (key !== "Enter" && key !== "Escape") return;
      if (key === "Enter") workbench.goTo(this.name.value.trim());
      onGo();
    });
    this.name.addEventListener("focus", () => this.name.select());
    this.name.addEventListener("blur", () => this.draw());
  }

  /** Leaves a cell that is being edited. */
  draw(): void {
    if (document.activeElement !== this.name) this.name.value = this.workbench.address();
    this.content.value = this.workbench.content();
  }

  showWorking(isWorking: boolean): void {
    this.working.textContent = isWorking ? words.working : "";
  }
}
