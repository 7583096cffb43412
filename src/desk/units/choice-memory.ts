/** What was chosen when the pane was last open; each part may be unknown by now. */
export interface KeptChoice {
  readonly plan?: string;
  readonly registry?: string;
  readonly unit?: string;
}

/** Keeps the last choice from one opening of the pane to the next. */
export interface ChoiceMemory {
  readonly recall: () => KeptChoice;
  /** What cannot be kept is simply not chosen the next time. */
  readonly remember: (choice: KeptChoice) => void;
}
