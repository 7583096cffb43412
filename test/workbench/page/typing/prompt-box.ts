import type { Validation } from "../../../host/model/validation";
import { element } from "../element";

/** Pixels a prompt needs below its cell; with less it stands above. */
const ROOM = 120;

/** What a validation tells whoever selects its cell, beside the cell; undefined when it tells nothing. */
export function promptBox(
  { prompt }: Validation,
  over: HTMLElement,
  grid: HTMLElement,
): HTMLElement | undefined {
  const { title, message, showPrompt } = prompt;
  if (showPrompt === false || typeof message !== "string" || message === "") return undefined;
  const heading = typeof title === "string" && title !== "" ? [element("strong", {}, title)] : [];
  const box = element("div", { class: "prompt" }, ...heading, message);
  const frame = grid.getBoundingClientRect();
  const cell = over.getBoundingClientRect();
  box.style.left = `${cell.left - frame.left + grid.scrollLeft + 12}px`;
  const isBelow = cell.bottom + ROOM < frame.bottom;
  const edge = isBelow ? cell.bottom + 4 : cell.top - 4;
  box.style.top = `${edge - frame.top + grid.scrollTop}px`;
  if (!isBelow) box.style.transform = "translateY(-100%)";
  return box;
}
