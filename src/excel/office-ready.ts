/** Resolves once Office.js may be used; outside Excel it resolves too. */
export async function officeReady(): Promise<void> {
  await Office.onReady();
}
