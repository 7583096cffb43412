/** Options in the address of the workbench. */
export interface PageChoices {
  /** Highest ExcelApi requirement set this Excel supports. */
  readonly apiSet: string;
  readonly language: string;
  /** The framed page of the add-in. */
  readonly pane: PaneName;
}

/** The pane, or the page of conformance checks. */
const PANES = ["taskpane", "conformance"] as const;
export type PaneName = (typeof PANES)[number];

/** Defaults: Vietnamese, Office 2021, the pane. */
export function pageChoices(query: string): PageChoices {
  const given = new URLSearchParams(query);
  return {
    apiSet: given.get("apiSet") ?? "1.14",
    language: given.get("language") ?? "vi-VN",
    pane: PANES.find((name) => name === given.get("pane")) ?? "taskpane",
  };
}
