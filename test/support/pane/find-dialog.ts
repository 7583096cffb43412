import { act, screen, waitFor, within } from "@testing-library/react";

/**
 * The question that stands before everything else. jsdom lays nothing out, so Fluent's keyboard manager finds nothing in it
 * to focus, and whether it then shows the dialog to screen readers depends on timing. A focus of ours settles that.
 */
export async function findDialog(): Promise<HTMLElement> {
  const dialog = await screen.findByRole("alertdialog", { hidden: true });
  const [first] = within(dialog).getAllByRole("button", { hidden: true });
  await waitFor(() => {
    act(() => {
      first?.blur();
      first?.focus();
    });
    expect(dialog).not.toHaveAttribute("aria-hidden");
  });
  return dialog;
}
