/**
 * The plan that the address of the pane asks for, as the button for templates does: `?plan=thoa-uoc`. `query`
 * as in `location.search`.
 */
export const requestedPlan = (query: string): string | undefined =>
  new URLSearchParams(query).get("plan") ?? undefined;
