import type { Validation } from "../../../host/model/validation";
import { element } from "../element";

/** Pixels a prompt needs below its cell; otherwise it is above. */
const ROOM = 120;

/** Shows the prompt of a validation beside the selected cell; undefined if it has none. */
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
