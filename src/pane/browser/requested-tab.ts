/**
 * The tab that the address of the pane asks for, as the buttons of the ribbon do: `?tab=check`. Undefined
 * when it asks for none, or for one that is not among the known. `query` as in `location.search`.
 */
export function requestedTab<Tab extends string>(query: string, known: readonly Tab[]): Tab | undefined {
  const wanted = new URLSearchParams(query).get("tab");
  return known.find((tab) => tab === wanted);
}
