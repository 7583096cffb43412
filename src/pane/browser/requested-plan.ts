/**
 * Returns the plan in the pane's address, set by the button for templates: `?plan=thoa-uoc`. `query`: as in
 * `location.search`.
 */
export const requestedPlan = (query: string): string | undefined =>
  new URLSearchParams(query).get("plan") ?? undefined;
