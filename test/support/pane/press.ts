import { waitFor, within } from "@testing-library/react";
import type { RenderedPane } from "./render-pane";

/**
 * Clicks a button by name as soon as it is enabled: it is disabled while files are read. Computes accessible
 * names only for buttons with that text, because computing all takes most of a test's time.
 */
export async function press({ user }: Pick<RenderedPane, "user">, name: string | RegExp): Promise<void> {
  const button = await waitFor(() => {
    const named = [...document.querySelectorAll("button")].filter(({ textContent, ariaLabel }) =>
      [textContent, ariaLabel ?? ""].some((text) =>
        typeof name === "string" ? text.includes(name) : name.test(text),
      ),
    );
    const shown = named.flatMap(({ parentElement }) =>
      parentElement === null ? [] : within(parentElement).queryAllByRole("button", { name }),
    );
    const [found, ...others] = new Set(shown);
    if (found === undefined) throw new Error(`there is no button ${String(name)}`);
    expect(others).toEqual([]);
    expect(found).toBeEnabled();
    expect(found).not.toHaveAttribute("aria-disabled", "true");
    return found;
  });
  await user.click(button);
}
