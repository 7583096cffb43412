import { screen, waitFor, within } from "@testing-library/react";
import { a1 } from "../../src/domain/grid/address";
import type { Plan } from "../../src/domain/plan/plan";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { catalogue } from "../../src/plans/catalogue";
import { unitRegistries } from "../../src/plans/unit-registries";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { en } from "../../src/ui/words/en/en";
import { enReport as report } from "../../src/ui/words/en/en-report";
import { enDesk as words } from "../../src/ui/words/en/en-desk";
import { enExplaining as explaining } from "../../src/ui/words/en/en-explaining";
import { deskFiles, paintedWorkbook } from "../support/desk/desk-page";
import { VIETNAMESE_LETTER } from "../support/code/language";
import { press } from "../support/pane/press";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";

const [FIRST, , THIRD] = binhPhuoc2017.units;
if (FIRST === undefined || THIRD === undefined) throw new Error("there are no units");

const textsOf = ({
  title,
  shortName,
  number,
  issuer,
  rounds,
  levels,
  elements,
  indicators,
  registers,
}: Plan) => [
  ...[title, shortName, number, issuer],
  ...rounds.flatMap(({ name, theme }) => [name, theme]),
  ...levels.map(({ name }) => name),
  ...[...elements, ...indicators].flatMap(({ label, unitOfMeasure }) => [label, unitOfMeasure]),
  ...registers.map(({ label }) => label),
];

/** What plans and lists call things; longer ones first, as they hold shorter ones. */
const DATA = [
  ...catalogue.plans.flatMap(textsOf),
  ...unitRegistries.flatMap(({ title, office, units }) => [
    title,
    ...[office, ...units].map(({ name }) => name),
  ]),
]
  .filter((text): text is string => text !== undefined && text !== "")
  .toSorted((one, other) => other.length - one.length);

const withoutData = (text: string): string =>
  // Sheets and files are quoted by the names they have.
  DATA.reduce((left, data) => left.replaceAll(data, ""), text).replaceAll(/“[^”]*”/g, "");

const NAMING = ["aria-label", "placeholder", "title"];

/** Everything the pane says in words of its own that has a Vietnamese letter. */
function vietnameseWords(): readonly string[] {
  const elements = [...document.body.querySelectorAll("*")].filter(
    (element) => element.closest("[lang=vi], script, style") === null,
  );
  const texts = elements.flatMap((element) => [
    ...Array.from(element.childNodes).flatMap((node) => (node instanceof Text ? [node.data] : [])),
    ...NAMING.flatMap((name) => element.getAttribute(name) ?? []),
  ]);
  return texts.map(withoutData).filter((text) => VIETNAMESE_LETTER.test(text));
}

const panel = () => within(screen.getByRole("tabpanel"));
const open = async ({ user }: RenderedPane, name: string) => user.click(screen.getByRole("tab", { name }));

it("the desk in English has no Vietnamese among its own words: files, board, resubmission, reminders, decisions, numbers", async () => {
  const workbook = paintedWorkbook();
  const pane = await renderPane({ workbook, displayLanguage: "en-US" });
  await open(pane, en.tabs["roll-up"]);
  const files = await deskFiles(2, (index) => (index === 0 ? "corrected" : "none"));
  await pane.user.upload(panel().getByLabelText(en.files.input), [...files]);
  await press(pane, en.rollUp.start);
  await panel().findByRole("heading", { name: en.rollUp.done(2, 11) });
  await pane.user.click(await panel().findByText(words.files.heading(3)));
  expect(vietnameseWords()).toEqual([]);

  await open(pane, en.tabs.report);
  await press(pane, report.needing.all(11));
  await press(pane, report.reminders);
  await press(pane, "Close the round");
  const [menu] = panel()
    .getAllByRole("button", { name: words.handleOf(FIRST.name) })
    .slice(-1);
  if (menu === undefined) throw new Error("no menu");
  await pane.user.click(menu);
  await pane.user.click(
    await screen.findByRole("menuitem", { name: words.about(words.actions.returned.button, FIRST.name) }),
  );
  await pane.user.type(panel().getByRole("textbox", { name: words.actions.returned.ask }), "no signature");
  expect(vietnameseWords()).toEqual([]);
  await press(pane, words.confirm);
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent(words.actions.returned.done(FIRST.name)),
  );
  expect(panel().getByRole("heading", { name: words.competing.heading(1) })).toBeVisible();
  expect(panel().getByText(words.reminders.intro(10))).toBeVisible();
  expect(panel().getAllByText(words.history.heading(1))).not.toHaveLength(0);
  expect(vietnameseWords()).toEqual([]);

  const read = await workbook.read();
  const rows = read.ok ? (read.value.grids.find(({ sheet }) => sheet === "Tổng hợp")?.rows ?? []) : [];
  const at = rows.findIndex((row) => row?.values.includes("PR-02"));
  workbook.tell({ kind: "selected", place: { sheet: "Tổng hợp", cell: a1(at, 6) } });
  expect(await screen.findByRole("heading", { name: explaining.figure.parts.numerator })).toBeVisible();
  expect(screen.getByRole("heading", { name: explaining.heading })).toBeVisible();
  expect(phuRieng2017.indicators.some(({ code }) => code === "PR-02")).toBe(true);
  expect(vietnameseWords()).toEqual([]);
});
