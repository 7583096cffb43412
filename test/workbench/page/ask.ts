import { button, element } from "./element";
import { words } from "./words";

/**
 * Tells something in a dialog; with a question it answers whether yes was said, else false once it is closed.
 */
export function ask(title: string, message: string, isQuestion: boolean): Promise<boolean> {
  const dialog = element("dialog", { "aria-label": title });
  return new Promise((answer) => {
    const close = (yes: boolean): void => {
      // Closed, not only taken away: the browser gives the focus back to where it was.
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
