/**
 * Returns the plan in the pane's address, set by the button for templates: `?plan=thoa-uoc`. `query`: as in
 * `location.search`.
 */
export const requestedPlan = (query: string): string | undefined =>
  new URLSearchParams(query).get("plan") ?? undefined;

/**
 * Returns the tab in the pane's address, set by the ribbon's buttons: `?tab=check`. Undefined without a known
 * one. `query`: as in `location.search`.
 */
export function requestedTab<Tab extends string>(query: string, known: readonly Tab[]): Tab | undefined {
  const wanted = new URLSearchParams(query).get("tab");
  return known.find((tab) => tab === wanted);
}
