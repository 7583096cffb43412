import { act, screen, waitFor, within } from "@testing-library/react";

/**
 * Finds the open dialog. jsdom has no layout, so Fluent's keyboard manager finds nothing to focus, and
 * whether it exposes the dialog to screen readers depends on timing. Focusing it makes that certain.
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
