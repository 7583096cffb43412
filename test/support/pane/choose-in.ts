import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** Chooses an option by name in a native or searchable list. */
export async function chooseIn(user: UserEvent, box: HTMLElement, name: string | RegExp): Promise<void> {
  if (box instanceof HTMLSelectElement) {
    const option = [...box.options].find(({ text }) =>
      name instanceof RegExp ? name.test(text) : text === name,
    );
    if (option === undefined) throw new Error(`nothing is called ${String(name)}`);
    await user.selectOptions(box, option);
    return;
  }
  await user.click(box);
  await user.click(await screen.findByRole("option", { name }));
}
