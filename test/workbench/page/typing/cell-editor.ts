import { element } from "../element";
import { words } from "../words";

/** Where the selection moves after typing. */
export type NextCell = "down" | "right" | "stay";

export interface EditorOptions {
  readonly address: string;
  /** Initial text. */
  readonly text: string;
  readonly choices: readonly string[];
  /** The table cell it covers. */
  readonly over: HTMLElement;
  readonly onDone: (text: string | undefined, next: NextCell) => void;
}

/** Puts an input over a cell. Enter, Tab and a click elsewhere accept the text, Escape drops it. */
export function editCell({ address, text, choices, over, onDone }: EditorOptions): HTMLElement {
  const input = element("input", {
    class: "editor",
    "aria-label": words.editor(address),
    spellcheck: "false",
  });
  const box = element("div", {}, input);
  if (choices.length > 0) {
    input.setAttribute("list", "choices");
    box.append(
      element("datalist", { id: "choices" }, ...choices.map((value) => element("option", { value }))),
    );
  }
  input.value = text;
  place(input, over);
  let isOver = false;
  const finish = (taken: string | undefined, next: NextCell): void => {
    if (isOver) return;
    isOver = true;
    box.remove();
    onDone(taken, next);
  };
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") finish(undefined, "stay");
    else if (event.key === "Enter") finish(input.value, "down");
    else if (event.key === "Tab") finish(input.value, "right");
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => finish(input.value, "stay"));
  over.closest(".grid")?.append(box);
  input.focus();
  return box;
}

function place(input: HTMLElement, over: HTMLElement): void {
  const grid = over.closest(".grid");
  if (grid === null) throw new Error("The cell is not on the grid");
  const frame = grid.getBoundingClientRect();
  const cell = over.getBoundingClientRect();
  Object.assign(input.style, {
    left: `${cell.left - frame.left + grid.scrollLeft - 1}px`,
    top: `${cell.top - frame.top + grid.scrollTop - 1}px`,
    width: `${Math.max(cell.width + 2, 80)}px`,
    height: `${cell.height + 2}px`,
    font: getComputedStyle(over).font,
  });
}
