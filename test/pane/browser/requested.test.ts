import { requestedTab } from "../../../src/pane/browser/requested";

const KNOWN = ["form", "check"] as const;

test.each([
  ["?tab=check", "check"],
  // Excel appends its own parameters to the manifest's.
  ["?tab=check&_host_Info=Excel$Win32$16.01$vi-VN$telemetry$isDialog$$0", "check"],
  ["?_host_Info=Excel$Web$16.01$vi-VN&tab=form", "form"],
  ["?tab=check&tab=form", "check"],
  ["?tab=settings", undefined],
  ["?tab=", undefined],
  ["?tab=Check", undefined],
  ["", undefined],
])("the address %j asks for %s", (query, tab) => {
  expect(requestedTab(query, KNOWN)).toBe(tab);
});
