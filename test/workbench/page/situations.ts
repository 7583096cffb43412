import type { Troubles } from "../../host/troubles";
import { element } from "./element";
import type { PageChoices } from "./page-choices";
import { words } from "./words";

const SLOW = 300;

/** Variations of Excel: its version and language, and failures while the pane works. */
export function situations(choices: PageChoices, troubles: Troubles): HTMLElement {
  const box = element(
    "div",
    {},
    choice(words.excelVersion, words.excelVersions, choices, "apiSet"),
    choice(words.language, words.languages, choices, "language"),
    choice(words.framed, words.framedPages, choices, "pane"),
    tick(words.readOnly, (isOn) => (troubles.isReadOnly = isOn)),
    tick(words.behindAnother, (isOn) => (troubles.isBehindAnother = isOn)),
    tick(words.slow, (isOn) => (troubles.latency = isOn ? SLOW : 0)),
    tick(words.sessionEnds, (isOn) => (troubles.nextFailure = isOn ? "InvalidOrTimedOutSession" : undefined)),
  );
  return element("details", { class: "situations" }, element("summary", {}, words.situations), box);
}

/** Another Excel is another page: the pane asks only once. */
function choice(
  label: string,
  options: Readonly<Record<string, string>>,
  choices: PageChoices,
  name: keyof PageChoices,
): HTMLElement {
  const select = element("select");
  for (const [value, text] of Object.entries(options)) {
    const isChosen = value === choices[name];
    select.append(new Option(text, value, isChosen, isChosen));
  }
  select.addEventListener("change", () => {
    const query = new URLSearchParams({ ...choices, [name]: select.value });
    location.assign(`?${query.toString()}`);
  });
  return element("label", {}, label, select);
}

function tick(label: string, onSwitch: (isOn: boolean) => void): HTMLElement {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => onSwitch(box.checked));
  return element("label", {}, box, label);
}
