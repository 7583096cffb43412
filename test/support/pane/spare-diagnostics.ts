import { configure, getConfig } from "@testing-library/react";
import * as react from "react";

const nothing = (): void => undefined;
const INTERNALS = "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE";

/**
 * Leaves out what serves only messages and took a seventh of the time: React keeps a stack for up to 10,000 elements a second,
 * to name in a warning where one was made; and each look that finds nothing yet prints the page, of which only the last counts.
 */
export function spareDiagnostics(): void {
  Object.defineProperty(Reflect.get(react, INTERNALS), "recentlyCreatedOwnerStacks", {
    get: () => Infinity,
    set: nothing,
  });
  const { getElementError: printPage } = getConfig();
  configure({
    getElementError: (message, container) =>
      Reflect.get(getConfig(), "_disableExpensiveErrorDiagnostics") === true
        ? Object.assign(new Error(message ?? ""), { name: "TestingLibraryElementError" })
        : printPage(message, container),
  });
}
