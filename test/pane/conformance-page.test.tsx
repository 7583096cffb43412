import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ConformancePage } from "../../src/pane/shell/conformance-page";
import { renderPart } from "../support/pane/render-part";

/** Includes texts of statuses, which the pane's tests omit. */
const said = (text: string | RegExp): Promise<HTMLElement> => screen.findByText(text, { ignore: false });

type Props = Parameters<typeof ConformancePage>[0];

function show(props: Partial<Props> = {}): void {
  renderPart(
    <ConformancePage
      hasExcel={Promise.resolve(true)}
      run={async (onLine) => {
        onLine({ id: "print.page", ok: true, done: 1, of: 2 });
        onLine({ id: "view.shown", ok: false, done: 2, of: 2 });
        return `{"checks":[]}`;
      }}
      copyText={async () => true}
      {...props}
    />,
  );
}

const run = async (): Promise<ReturnType<typeof userEvent.setup>> => {
  const user = userEvent.setup();
  await said(/^Ready\./);
  await user.click(screen.getByRole("button", { name: "Run" }));
  return user;
};

describe("the page of the conformance script", () => {
  it("does nothing by itself, and nothing at all where there is no Excel", async () => {
    show({ hasExcel: Promise.resolve(false) });
    expect(await said(/no Excel around this page/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Run" })).toBeDisabled();
  });

  it("shows what was not as expected, and the report", async () => {
    show();
    await run();
    expect(await said(/^Done\./)).toBeVisible();
    expect(screen.getByText("2 of 2 asked, 1 not as expected")).toBeVisible();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["view.shown"]);
    expect(screen.getByLabelText("Report")).toHaveValue(`{"checks":[]}`);
  });

  it("copies the report", async () => {
    const copied: string[] = [];
    show({
      copyText: async (text) => {
        copied.push(text);
        return true;
      },
    });
    const user = await run();
    await user.click(await screen.findByRole("button", { name: "Copy" }));
    expect(await said("The report is copied.")).toBeVisible();
    expect(copied).toEqual([`{"checks":[]}`]);
  });

  it("selects the report where the page may not copy", async () => {
    show({ copyText: async () => false });
    const user = await run();
    await user.click(await screen.findByRole("button", { name: "Copy" }));
    expect(await said(/press Ctrl\+C/)).toBeVisible();
    const report = screen.getByLabelText<HTMLTextAreaElement>("Report");
    expect([report.selectionStart, report.selectionEnd]).toEqual([0, report.value.length]);
  });

  it("shows why there is no report", async () => {
    show({ run: async () => Promise.reject(new Error("InvalidOrTimedOutSession")) });
    await run();
    expect(await said(/did not let the report be made/)).toBeVisible();
    expect(screen.getByLabelText("Report")).toHaveValue("Error: InvalidOrTimedOutSession");
  });
});
