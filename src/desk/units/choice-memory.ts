/** The choice when the pane was last open; each part may be unknown by now. */
export interface StoredChoice {
  readonly plan?: string;
  readonly registry?: string;
  readonly unit?: string;
}

/** Stores the last choice until the pane is opened again. */
export interface ChoiceMemory {
  readonly recall: () => StoredChoice;
  /** A choice that cannot be stored is simply not restored. */
  readonly remember: (choice: StoredChoice) => void;
}
