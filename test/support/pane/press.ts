import { screen, waitFor } from "@testing-library/react";
import type { RenderedPane } from "./render-pane";

/** Presses the button of that name as soon as it can be pressed: while files are read nothing can be started. */
export async function press({ user }: Pick<RenderedPane, "user">, name: string | RegExp): Promise<void> {
  const button = await waitFor(() => {
    const found = screen.getByRole("button", { name });
    expect(found).toBeEnabled();
    expect(found).not.toHaveAttribute("aria-disabled", "true");
    return found;
  });
  await user.click(button);
}
