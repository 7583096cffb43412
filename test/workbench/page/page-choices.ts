/** What can be chosen in the address of the workbench. */
export interface PageChoices {
  /** Highest ExcelApi set this Excel claims. */
  readonly apiSet: string;
  readonly language: string;
  /** The page of the add-in that is framed. */
  readonly pane: PaneName;
}

/** The pane, or the page that asks an Excel how it behaves. */
const PANES = ["taskpane", "conformance"] as const;
export type PaneName = (typeof PANES)[number];

/** Vietnamese, Office 2021 and the pane, unless the address says otherwise. */
export function pageChoices(query: string): PageChoices {
  const given = new URLSearchParams(query);
  return {
    apiSet: given.get("apiSet") ?? "1.14",
    language: given.get("language") ?? "vi-VN",
    pane: PANES.find((name) => name === given.get("pane")) ?? "taskpane",
  };
}
