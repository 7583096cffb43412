import { button, element } from "./element";
import { words } from "./words";

/** Shows a dialog; for a question returns whether the answer was yes. */
export function ask(title: string, message: string, isQuestion: boolean): Promise<boolean> {
  const dialog = element("dialog", { "aria-label": title });
  return new Promise((answer) => {
    const close = (yes: boolean): void => {
      // Closes it before removing it, so that the browser restores the focus.
      dialog.close();
      dialog.remove();
      answer(yes);
    };
    const buttons = isQuestion
      ? [button(words.yes, () => close(true)), button(words.no, () => close(false))]
      : [button(words.understood, () => close(false))];
    dialog.append(element("h2", {}, title), element("p", {}, message), ...buttons);
    dialog.addEventListener("cancel", () => close(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}
